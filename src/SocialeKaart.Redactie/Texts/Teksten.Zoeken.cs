using SocialeKaart.Content;
using SocialeKaart.Search.Index;

namespace SocialeKaart.Redactie.Texts;

/// <summary>Search preview and vocabulary trial.</summary>
public static partial class Teksten
{
    public const string ZoekproefUitleg = "Typ wat een bezoeker zou typen. Je ziet welke pagina's dan komen, en waarom.";
    public const string WatTyptEenBezoeker = "Wat typt een bezoeker?";
    public const string Zoek = "Zoek";
    public const string AllePaginas = "Zoek in alle pagina's";
    public const string NietGevondenMet = "Deze pagina is met deze woorden niet te vinden.";
    public const string WoordenVanDePagina = "Woorden van deze pagina";
    public const string WoordenUitleg = "Een woord in de titel telt het zwaarst. Een woord dat op weinig pagina's staat, wijst deze pagina het best aan.";
    public const string Woord = "Woord";
    public const string StaatInVeld = "Staat in";
    public const string Gewicht = "Gewicht";
    public const string OokOpPaginas = "Pagina's met dit woord";
    public const string RegelsVanDeWoordenlijst = "Regels van de woordenlijst die hierheen leiden";
    public const string GeenRegels = "Geen regel van de woordenlijst leidt naar deze pagina.";
    public const string ProbeerEenRegel = "Probeer een nieuwe regel";

    public const string WoordenlijstUitleg = "Typ een regel voor de woordenlijst. Je ziet wat er niet aan klopt, en welke vragen er beter of slechter door gaan. Er wordt niets opgeslagen.";
    public const string EenRegel = "Een regel van de woordenlijst";
    public const string Voorbeeldregels = "Voorbeelden: \"= dementie, alzheimer\" of \"> rood staan: geldzorgen # test: ik sta rood -> geldzorgen\".";
    public const string ProbeerDeRegel = "Probeer de regel";
    public const string Uitkomst = "Wat deze regel doet";
    public const string VragenDieAndersGaan = "Vragen die anders gaan";
    public const string Vraag = "Vraag";
    public const string Was = "Was";
    public const string Wordt = "Wordt";
    public const string NuEerst = "Nu staat bovenaan";
    public const string Beter = "beter";
    public const string Slechter = "slechter";
    public const string Niets = "niets";
    public const string ZetHemErbij = "Wil je deze regel houden? Zet hem dan onderaan in";
    public const string RegelNietGelezen = "Deze regel doet niets, zolang dit niet klopt.";

    public static string WoordenVan(string naam) => $"Met welke woorden vind je {naam}?";

    public static string Gevonden(int aantal) => aantal switch { 0 => "Geen pagina gevonden.", 1 => "1 pagina gevonden.", _ => $"{aantal} pagina's gevonden." };

    public static string OpPlaats(int plaats) => $"Deze pagina staat op plaats {plaats}.";

    public static string GelezenAls(string bedoelde) => $"Gelezen als: {bedoelde}";

    public static string Begrepen(IEnumerable<string> begrippen) => $"Begrepen: {string.Join(", ", begrippen)}";

    public static string OokOp(ValueList<string> delen) => $"ook op: {string.Join(", ", delen)}";

    public static string EnNogWoorden(int aantal) => aantal == 1 ? "En nog 1 woord dat minder telt." : $"En nog {aantal} woorden die minder tellen.";

    public static string Regel(int regel) => $"regel {regel}";

    public static string Leidt(ValueList<string> van, ValueList<string> naar) => $"{string.Join(", ", van)} → {string.Join(", ", naar)}";

    public static string Getal(double getal) => getal.ToString("0.00", Dutch);

    public static string Bewegingen(int beter, int slechter, int vragen) => (beter, slechter, vragen) switch
    {
        (0, 0, 0) => "Er zijn geen beoordeelde vragen om mee te meten, en geen test gaat anders. Zet met Redactie:Vragen waar de vragen staan.",
        (0, 0, _) => $"Geen van de {vragen} vragen gaat anders.",
        (_, _, 0) => $"Van de tests in de woordenlijst: {beter} beter, {slechter} slechter.",
        _ => $"Van {vragen} vragen: {beter} beter, {slechter} slechter.",
    };

    public static string Veld(SearchField veld) => veld switch
    {
        SearchField.Titel => "titel",
        SearchField.Zoekwoorden => "zoekwoorden",
        SearchField.Indeling => "thema of doelgroep",
        SearchField.Samenvatting => "samenvatting",
        SearchField.Aanbieder => "organisatie",
        SearchField.Niveau => "begeleiding",
        SearchField.Plaats => "plaats",
        SearchField.Praktisch => "tijd, kosten of toegang",
        SearchField.Gedeeld => "tekst die op veel pagina's staat",
        _ => "tekst",
    };
}
