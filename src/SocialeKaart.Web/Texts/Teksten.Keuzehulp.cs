namespace SocialeKaart.Web.Texts;

public static partial class Teksten
{
    public const string KeuzehulpUitleg = "Beantwoord een paar korte vragen. Daarna zie je wat bij je past, en hoe je begint.";
    public const string KeuzehulpSamen =
        "Vul je dit samen met iemand in? Dan gaat “je” over degene die iets zoekt. We bewaren je antwoorden niet: ze staan alleen in het adres van deze pagina.";
    public const string LieverLezen = "Liever eerst lezen welke manieren van meedoen er zijn?";
    public const string BekijkDeNiveaus = "Bekijk de niveaus";
    public const string KeuzehulpWeg = "De vragen werken nu even niet";
    public const string KeuzehulpWegUitleg = "We maken het in orde. Je kunt hieronder zelf lezen wat bij je past, of bellen.";
    public const string Verder = "Verder";
    public const string Terug = "Terug";
    public const string Verander = "Verander";
    public const string OpnieuwBeginnen = "Begin opnieuw";
    public const string JeAntwoorden = "Je antwoorden";
    public const string WaaromDit = "Waarom?";
    public const string WatDoeJeEerst = "Wat doe je eerst?";
    public const string WatDoeJeNu = "Wat doe je nu?";
    public const string Ondertussen = "Ondertussen kun je altijd meedoen";
    public const string BuitenDezeSite = "Dit valt buiten deze site";
    public const string NuNietsBijNiveau = "Hier staat nu niets bij op de site. Bel het buurtteam: zij kijken of er toch een plek is.";
    public const string LieverBellen = "Praat je er liever over?";

    public const string KiesEenAntwoord = "Kies een antwoord en ga dan verder.";

    public static string OnbekendAntwoord(string antwoord) => $"Het antwoord “{antwoord}” kennen we niet. Kies hieronder een antwoord.";

    /// <summary>After "Verander", for who does not see the row it stands in.</summary>
    public static string HetAntwoordOp(string vraag) => $"het antwoord op “{vraag}”";

    public static string Keuzehulptitel(string over) => $"{over} – {HelpMijKiezen}";

    public static string VraagVan(int nummer, int hoogstens) =>
        nummer == hoogstens ? $"Vraag {nummer}, de laatste" : $"Vraag {nummer} van hoogstens {hoogstens}";

    public static string VakTerm(string term) => $"Vakterm: {term}.";

    public static string DitHeet(string niveau, string? module) => module is null ? $"Dit heet {niveau}." : $"Dit heet {niveau}, {module}.";

    public static string DeJuistePlek(string deur) => $"Hier moet je zijn: {deur}.";

    public static string NuNietsIn(IEnumerable<string> wijken) =>
        $"Nu is er niets in {Opsomming([.. wijken])}. Kijk daarom ook in een wijk ernaast.";

    /// <summary>Names in a sentence: "West, Oost en Zuid".</summary>
    private static string Opsomming(string[] namen) =>
        namen.Length < 2 ? string.Concat(namen) : $"{string.Join(", ", namen[..^1])} en {namen[^1]}";
}
