using SocialeKaart.Content;

namespace SocialeKaart.Web.Tests.Components;

/// <summary>A municipality with other wijken, levels and words than the shipped one: the components must not know the difference.</summary>
internal static class Example
{
    public static readonly Indeling Indeling = new()
    {
        Niveaus = new(
        [
            Niveau("alleen", "Alleen", null),
            Niveau("samen", "Samen", "alleen"),
            Niveau("werk", "Werk", "samen") with { Modules = [new() { Code = "a", Naam = "Module A", Dagdelen = 2 }] },
        ]),
        Toegang = new([Toegang("vrij", "Vrij"), Toegang("onbekend", "Onbekend")]),
        Wijken = new([new() { Code = "noord", Naam = "Noord", Cbs = "1" }, new() { Code = "zuid", Naam = "Zuid", Cbs = "2" }]),
        Themas = new([new() { Code = "eten", Naam = "Eten" }]),
        Doelgroepen = new([new() { Code = "iedereen", Naam = "Iedereen" }]),
        Hulp = new("Buurtteam", "+31300000000", "Bel gerust.", "redactie@kaart.example"),
    };

    public static readonly Activiteit Activiteit = new()
    {
        Slug = "koken",
        Nummer = 1,
        Naam = "Koken",
        Samenvatting = "Koken.",
        Aanbieder = "x",
        Toegang = "vrij",
    };

    private static Niveau Niveau(string code, string naam, string? volgt) =>
        new() { Code = code, Naam = naam, Gewoon = $"{naam} gewoon", Uitleg = "Uitleg.", Familie = "x", Toegang = "vrij", Volgt = volgt };

    private static Toegang Toegang(string code, string naam) => new() { Code = code, Naam = naam, Gewoon = $"{naam} gewoon", Uitleg = $"{naam} uitgelegd." };
}
