using SocialeKaart.Content;
using SocialeKaart.Tests.Import;

namespace SocialeKaart.Tests.Content.Bronnen;

/// <summary>How long ago a source was read, and what that does.</summary>
public sealed class BronstandenTests
{
    private static readonly DateOnly Gelukt = new(2026, 11, 1);
    private static readonly Bronstanden Standen = new(new Dictionary<string, DateOnly> { ["voorbeeldsite"] = Gelukt });

    [Theory]
    [InlineData(13, Versheid.Actueel)]
    [InlineData(14, Versheid.ControleNodig)]
    [InlineData(20, Versheid.ControleNodig)]
    [InlineData(21, Versheid.Verouderd)]
    [InlineData(27, Versheid.Verouderd)]
    [InlineData(28, Versheid.AlleenDirect)]
    public void After_two_three_and_four_weeks(int dagen, Versheid versheid)
    {
        var echt = Voorbeeld.SamenKoken with { Voorbeeld = false, Gecontroleerd = null };

        Assert.Equal(new(versheid, versheid == Versheid.Actueel ? echt.Bron!.Gezien : Gelukt, versheid == Versheid.Actueel ? Maatstaf.Controle : Maatstaf.Bron),
            Actualiteit.Of(echt, Standen.Gelukt(echt), Termijnen.Gewoon, Gelukt.AddDays(dagen)));
    }

    [Fact]
    public void Sample_data_has_no_source_to_grow_old() => Assert.Null(Standen.Gelukt(Voorbeeld.SamenKoken));

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
