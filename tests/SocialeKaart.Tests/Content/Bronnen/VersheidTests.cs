using SocialeKaart.Content;
using SocialeKaart.Tests.Import;

namespace SocialeKaart.Tests.Content.Bronnen;

/// <summary>How long ago a source was read, and what that does.</summary>
public sealed class VersheidTests
{
    private static readonly DateOnly Gelukt = new(2026, 11, 1);
    private static readonly Bronstanden Standen = new(new Dictionary<string, DateOnly> { ["voorbeeldsite"] = Gelukt });
    private static readonly Activiteit Echt = Voorbeeld.SamenKoken with { Voorbeeld = false, Gecontroleerd = null };

    [Theory]
    [InlineData(13, Versheid.Vers)]
    [InlineData(14, Versheid.Oud)]
    [InlineData(20, Versheid.Oud)]
    [InlineData(21, Versheid.Verouderd)]
    [InlineData(27, Versheid.Verouderd)]
    [InlineData(28, Versheid.Verlopen)]
    public void After_two_three_and_four_weeks(int dagen, Versheid versheid) => Assert.Equal(versheid, Standen.Van(Echt, Gelukt.AddDays(dagen)));

    [Fact]
    public void Sample_data_and_pages_of_editors_never_go_stale()
    {
        Assert.Equal(Versheid.Vers, Standen.Van(Echt with { Voorbeeld = true }, Gelukt.AddYears(9)));
        Assert.Equal(Versheid.Vers, Standen.Van(Echt with { Bron = null }, Gelukt.AddYears(9)));
    }

    [Fact]
    public void A_check_by_a_person_counts_as_a_sighting() =>
        Assert.Equal(Versheid.Vers, Standen.Van(Echt with { Gecontroleerd = new(Gelukt.AddDays(20), "redactie", "telefoon") }, Gelukt.AddDays(28)));

    [Fact]
    public async Task A_source_that_nobody_could_read_is_told_to_editors_and_then_leaves_lists()
    {
        using var bron = new Proefbron(3) { Profiel = SocialeKaart.Import.Profiel.Load("voorbeeldsite") with { Voorbeeld = false } };
        await bron.Import();
        var aanbod = bron.Aanbod;
        Assert.Equal(bron.Vandaag, aanbod.Bronnen.Gelukt(aanbod.Activiteiten[0]));
        Assert.Equal(3, aanbod.Zichtbaar(bron.Vandaag.AddDays(27)).Activiteiten.Count);
        Assert.Empty(aanbod.Zichtbaar(bron.Vandaag.AddDays(28)).Activiteiten);
        Assert.Equal("Nummer 1", aanbod.Activiteit("nummer-1")!.Naam);
        Assert.DoesNotContain("niet meer geïmporteerd", Controleer(bron, 13), StringComparison.Ordinal);
        Assert.Contains("de bron voorbeeldsite is sinds 2026-11-22 niet meer geïmporteerd (14 dagen)", Controleer(bron, 14), StringComparison.Ordinal);

        bron.Weg(1);
        var verslag = await bron.Import();
        Assert.NotNull(verslag.Afgebroken);
        Assert.Equal(new(2026, 11, 22), verslag.VorigeKeer);
        Assert.Equal(new(2026, 11, 22), bron.Aanbod.Bronnen.Gelukt(aanbod.Activiteiten[0]));
    }

    private static string Controleer(Proefbron bron, int dagen)
    {
        using var output = new StringWriter();
        SocialeKaart.Cli.Controleer.Run(new(bron.Map.Pad), output, clock: new Klok(bron.Vandaag.AddDays(dagen)));
        return output.ToString();
    }

    private sealed class Klok(DateOnly dag) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(dag, new(12, 0), TimeSpan.Zero);
    }
}
