using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content.Bijhouden;

/// <summary>How far a page can be trusted to be of today.</summary>
public sealed class ActualiteitTests
{
    private static readonly DateOnly Controle = new(2026, 3, 3);
    private static readonly Activiteit Eigen = Voorbeeld.SamenKoken with { Voorbeeld = false, Bron = null, Gecontroleerd = new(Controle, "Anna", "telefoon") };

    [Theory]
    [InlineData(0, Versheid.Actueel)]
    [InlineData(179, Versheid.Actueel)]
    [InlineData(180, Versheid.ControleNodig)]
    [InlineData(359, Versheid.ControleNodig)]
    [InlineData(360, Versheid.Verouderd)]
    [InlineData(719, Versheid.Verouderd)]
    [InlineData(720, Versheid.AlleenDirect)]
    public void Half_a_year_after_a_check_it_needs_another(int dagen, Versheid versheid) => Assert.Equal(new(versheid, Controle), Of(Eigen, dagen));

    [Theory]
    [InlineData(29, Versheid.Actueel)]
    [InlineData(30, Versheid.ControleNodig)]
    [InlineData(60, Versheid.Verouderd)]
    [InlineData(120, Versheid.AlleenDirect)]
    public void A_page_can_have_a_term_of_its_own(int dagen, Versheid versheid) => Assert.Equal(versheid, Of(Eigen with { ControleNa = 30 }, dagen).Versheid);

    [Fact]
    public void A_page_without_any_date_needs_a_check_and_grows_no_older() =>
        Assert.Equal(new(Versheid.ControleNodig), Of(Eigen with { Gecontroleerd = null }, 9999));

    [Fact]
    public void A_check_in_the_future_proves_nothing() => Assert.Equal(new(Versheid.ControleNodig), Of(Eigen, -1));

    [Fact]
    public void A_change_at_the_source_counts_and_the_same_words_again_do_not()
    {
        var gevonden = Eigen with { Bron = new("bron", 1, "https://bron.example/1", Controle.AddDays(100)) };

        Assert.Equal(new(Versheid.Actueel, Controle.AddDays(100)), Of(gevonden, 279, gelukt: 279));
        Assert.Equal(Versheid.ControleNodig, Of(gevonden, 280, gelukt: 280).Versheid);
    }

    [Fact]
    public void A_person_who_checked_after_the_source_was_last_read_stops_its_clock()
    {
        var gevonden = Eigen with { Bron = new("bron", 1, "https://bron.example/1", Controle) };

        Assert.Equal(Versheid.Actueel, Of(gevonden, 100, gelukt: 0).Versheid);
        Assert.Equal(new(Versheid.AlleenDirect, Controle.AddDays(1), Maatstaf.Bron), Of(gevonden, 100, gelukt: 1));
    }

    [Fact]
    public void Sample_data_has_nothing_to_check_until_somebody_checks_it()
    {
        Assert.Equal(new(Versheid.Actueel), Of(Eigen with { Voorbeeld = true, Gecontroleerd = null }, 9999));
        Assert.Equal(Versheid.Verouderd, Of(Eigen with { Voorbeeld = true }, 400).Versheid);
    }

    [Fact]
    public void A_page_never_grows_fresher_by_waiting()
    {
        var kinds = Gen.Elements<int?>(null, 0, 40);
        Prop.ForAll(Gen.Choose(0, 1000).Zip(Gen.Choose(0, 1000)).Zip(kinds.Zip(kinds)).ToArbitrary(), Grows).QuickCheckThrowOnFailure();

        static bool Grows(((int Days, int More) When, (int? Seen, int? Read) Source) x)
        {
            var page = x.Source.Seen is { } seen ? Eigen with { Bron = new("bron", 1, "https://bron.example/1", Controle.AddDays(seen)) } : Eigen;
            return Of(page, x.When.Days, x.Source.Read).Versheid <= Of(page, x.When.Days + x.When.More, x.Source.Read).Versheid;
        }
    }

    private static Actualiteit Of(Activiteit a, int dagen, int? gelukt = null) =>
        Actualiteit.Of(a, gelukt is { } dag ? Controle.AddDays(dag) : null, Termijnen.Gewoon, Controle.AddDays(dagen));
}
