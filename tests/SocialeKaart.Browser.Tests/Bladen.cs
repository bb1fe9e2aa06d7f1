using SocialeKaart.Content;

namespace SocialeKaart.Browser.Tests;

/// <summary>One type of page, by an example of it.</summary>
/// <param name="Naam">What tests, reports and screenshots call it.</param>
/// <param name="Adres">Path and query on the site.</param>
/// <param name="Status">The HTTP status that it answers with.</param>
/// <param name="Kaal">Made by hand for when the site itself fails: without its header menu and footer.</param>
internal sealed record Blad(string Naam, string Adres, int Status = 200, bool Kaal = false);

/// <summary>
/// Every type of page that a visitor can meet. A new page is one line here; all tests then cover it. Examples are found in the content by
/// what they are, so that editors can rename an activity.
/// </summary>
internal static class Bladen
{
    private static readonly Aanbod Aanbod = AanbodReader.Read(RunningSite.Content);

    public static IReadOnlyList<Blad> Alle { get; } =
    [
        new("home", "/"),
        new("zoeken", "/zoeken"),
        new("resultaten", "/zoeken?q=koken&wijk=overvecht"),
        new("resultaten-blad-2", "/zoeken?niveau=meedoen&pagina=2"),
        new("niets-gevonden", "/zoeken?q=zzxqy&thema=ontmoeting"),
        new("onbekende-waarde", "/zoeken?wijk=overvegt"),
        new("voorbij-het-einde", "/zoeken?pagina=999"),
        new("activiteit-vrij", Activiteit(a => a.Toegang == "vrij" && a.Status == Status.Open)),
        new("activiteit-toewijzing", Activiteit(a => a.Toegang == "toewijzing" && a.Module.Count > 0)),
        new("activiteit-vol", Activiteit(a => a.Status == Status.Vol)),
        new("activiteit-gesloten", Activiteit(a => a.Status == Status.TijdelijkGesloten)),
        new("activiteit-gestopt", Activiteit(a => a.Status == Status.Gestopt), 410),
        new("aanbieder", $"/aanbieders/{Aanbod.Activiteiten[0].Aanbieder}"),
        new("wijk", $"/wijken/{Aanbod.Indeling.Wijken[0].Code}"),
        new("niveaus", "/niveaus"),
        new("niveau", $"/niveaus/{Aanbod.Indeling.Niveaus[^1].Code}"),
        new("thema", $"/themas/{Aanbod.Indeling.Themas[0].Code}"),
        new("overzicht", "/overzicht"),
        new("lijst", $"/lijst?a={Aanbod.Activiteiten[41].Nummer}&a={Aanbod.Activiteiten[6].Nummer}&a=999999"),
        new("lege-lijst", "/lijst"),
        new("dichtbij", $"/zoeken?plaats={Aanbod.Indeling.Wijken[0].Code}"),
        new("onbekende-plaats", "/zoeken?plaats=zzxqy"),
        new("ingesloten", $"/zoeken?wijk={Aanbod.Indeling.Wijken[0].Code}&weergave=kaal", Kaal: true),
        new("keuzehulp", "/keuzehulp"),
        new("keuzehulp-fout", "/keuzehulp?leeftijd="),
        new("keuzehulp-niveau", "/keuzehulp?leeftijd=nee&school=ja&dagdelen=2"),
        new("keuzehulp-deur", "/keuzehulp?leeftijd=nee&school=nee"),
        new("toegankelijkheid", "/toegankelijkheid"),
        new("tekst", $"/paginas/{Aanbod.Paginas[0].Slug}"),
        new("niet-gevonden", "/bestaat-niet", 404),
        new("geweigerd", "/zoeken?q=%00", 400, Kaal: true),
        new("storing", "/storing.html", Kaal: true),
    ];

    public static TheoryData<string> Namen => [.. Alle.Select(b => b.Naam)];

    /// <summary>Those with the header menu and the footer of the site.</summary>
    public static TheoryData<string> Gewone => [.. Alle.Where(b => !b.Kaal).Select(b => b.Naam)];

    /// <summary>Every type of page in each of these sets of colours.</summary>
    public static TheoryData<string, Kleurstand> In(params Kleurstand[] kleuren)
    {
        var data = new TheoryData<string, Kleurstand>();
        foreach (var blad in Alle)
            foreach (var kleur in kleuren)
                data.Add(blad.Naam, kleur);
        return data;
    }

    public static Blad Find(string naam) => Alle.Single(b => b.Naam == naam);

    private static string Activiteit(Func<Activiteit, bool> soort) => $"/activiteiten/{Aanbod.Activiteiten.First(soort).Slug}";
}
