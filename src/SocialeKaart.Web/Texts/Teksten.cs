using System.Globalization;

namespace SocialeKaart.Web.Texts;

/// <summary>Every word of ours on the pages, in plain Dutch (B1). What a municipality decides stands in content/.</summary>
public static partial class Teksten
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public const string NaarDeInhoud = "Naar de inhoud";
    public const string Hoofdmenu = "Hoofdmenu";
    public const string Kruimelpad = "Je bent hier";
    public const string Home = "Home";
    public const string AlleActiviteiten = "Alle activiteiten";
    public const string Zoeken = "Zoeken";
    public const string Menu = "Menu";
    public const string MeerLezen = "Meer lezen";
    public const string Voorbeeldgegevens = "Dit zijn voorbeeldgegevens: niets hier bestaat echt.";

    public const string KomJeErNietUit = "Kom je er niet uit?";
    public const string PastErNiets =
        "Zit er niets bij wat past? Vertel het aan het buurtteam. Samen zoek je verder. Soms kan er iets op maat komen.";

    public const string WaarZoekJeNaar = "Waar zoek je naar?";
    public const string Zoek = "Zoek";
    public const string Filters = "Filters";

    public const string HomeUitleg =
        "Sport, koken, een taal leren, mensen ontmoeten of weer aan het werk. Zoek wat bij je past en kijk hoe je kunt beginnen.";
    public const string HomeBeschrijving =
        "Vind activiteiten, cursussen en werkplekken bij jou in de buurt. Ook als je wat meer hulp nodig hebt.";
    public const string WeetJeHetNiet = "Weet je niet goed wat bij je past?";
    public const string HelpMijKiezen = "Help mij kiezen";
    public const string HelpMijKiezenUitleg = "Lees welke manier van meedoen bij je past en hoe je binnenkomt.";
    public const string DeNiveaus = "Van weinig naar veel begeleiding";
    public const string KiesEenWijk = "Waar wil je iets doen?";
    public const string KiesEenWijkUitleg = "Kies je wijk. Het getal zegt hoeveel er te doen is. Wat voor de hele stad is, telt overal mee.";
    public const string WaarIsHet = "Waar kan dit?";
    public const string KiesEenThema = "Wat wil je doen?";
    public const string KiesEenNiveau = "Hoeveel begeleiding wil je?";
    public const string KiesEenNiveauUitleg = "Je kunt klein beginnen en later een stap verder gaan. Terug kan ook altijd.";

    public static string HomeTitel(string plaats) => $"Iets doen in {plaats}, dicht bij huis";

    public static string DitHeet(string naam) => $"Dit heet {naam.ToLowerInvariant()}.";

    public static string HeetOok(string niveau, string toegang) => $"Dit heet {niveau}. {toegang}.";

    public static string BelNummer(string telefoon) => $"Bel {Telefoonnummer.Leesbaar(telefoon)}";

    public static string Bel(string naam, string telefoon) => $"Bel {naam}: {Telefoonnummer.Leesbaar(telefoon)}";

    public static string Activiteiten(int aantal) => aantal == 1 ? "1 activiteit" : $"{Getal(aantal)} activiteiten";

    public static string Getal(int aantal) => aantal.ToString("N0", Dutch);

    public static string Datum(DateOnly dag) => dag.ToString("d MMMM yyyy", Dutch);

    /// <summary>Title and text of the plain page for a request that reaches no page.</summary>
    public static (string Titel, string Tekst) Weigering(int status) => status switch
    {
        400 => ("Deze link klopt niet",
            "Er staat een teken in de link dat daar niet hoort. Misschien is de link maar half gekopieerd. Zoek hieronder opnieuw."),
        405 => ("Dit kan niet op deze site",
            "Deze pagina kun je alleen bekijken. Zoek hieronder wat je nodig hebt."),
        _ => ("Er ging iets mis",
            "Dat ligt aan ons, niet aan jou. Probeer het over een paar minuten nog eens."),
    };

    public const string NietGevonden = "Deze pagina is er niet";
    public const string NietGevondenUitleg =
        "Misschien klopt de link niet, of bestaat de pagina niet meer. Zoek hieronder wat je nodig hebt.";
    public const string ActiviteitNietGevonden = "Deze activiteit staat niet meer op de site";
    public const string ActiviteitNietGevondenUitleg =
        "Misschien is de activiteit gestopt of heeft ze een andere naam. Zoek hieronder naar iets wat erop lijkt.";
}
