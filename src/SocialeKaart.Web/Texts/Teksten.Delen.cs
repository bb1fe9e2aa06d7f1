using SocialeKaart.Search;

namespace SocialeKaart.Web.Texts;

/// <summary>Sharing, the list in the address, and what is taken along on paper.</summary>
public static partial class Teksten
{
    public const string DeelOfPrint = "Deel of print";
    public const string DezeLink = "De link om te delen";
    public const string ZonderZoekwoorden =
        "Je zoekwoorden staan niet in deze link. Ze kunnen iets over jou vertellen. Je filters staan er wel in.";
    public const string DeelWhatsApp = "Stuur met WhatsApp";
    public const string DeelMail = "Stuur met e-mail";
    public const string DeelSms = "Stuur met een sms";
    public const string Kopieer = "Kopieer de link";
    public const string Gekopieerd = "Gekopieerd";
    public const string Print = "Print deze pagina";
    public const string PrintUitleg = "Printen doe je met je browser: druk op Ctrl en P, of kies Afdrukken in het menu.";
    public const string QrCode = "QR-code van de link";
    public const string QrUitleg = "Scan deze code met een telefoon. Dan opent de link daar.";

    public const string BerichtErbij = "Zet er een bericht bij (hoeft niet)";
    public const string BerichtUitleg =
        "Je bericht komt in de link te staan. Wie de link opent, leest het. Wij krijgen het niet te zien. Schrijf er niets in wat geheim moet blijven.";
    public const string BerichtNietInQr = "In de QR-code staat je bericht niet.";
    public const string BerichtKop = "Bericht van wie je deze link stuurde";
    public const string BerichtVan = "Dit bericht komt niet van deze site. Ken je de afzender niet? Geloof het dan niet zomaar.";

    public static string DeelActiviteit(string naam) => $"Misschien is dit iets voor jou: {naam}";

    /// <param name="about">What was filtered on, may be empty.</param>
    public static string DeelResultaten(string about) => about.Length == 0 ? "Hier vind je activiteiten" : $"Hier vind je activiteiten: {about}";

    public const string DeelLijst = "Deze activiteiten koos ik uit";

    public const string OpJeTelefoon = "Op je telefoon";

    public static string OpJeTelefoonUitleg(string adres) => $"Scan de code, of typ: {adres}";

    public static string StandVan(DateOnly? dag) =>
        $"{(dag is { } known ? $"Deze gegevens zijn van {Datum(known)}." : NooitGecontroleerd)} Bel even voordat je gaat.";

    /// <summary>Which of the results are on this paper.</summary>
    public static string OpDitPapier(SearchResult result)
    {
        var first = (result.Query.Pagina - 1) * result.PerPagina + 1;
        return $"Op papier staan nummer {Getal(first)} tot en met {Getal(first + result.Treffers.Count - 1)}. De andere vind je met de link.";
    }

    public const string MijnLijst = "Mijn lijst";
    public const string ZetOpLijst = "Zet op mijn lijst";
    public const string HaalVanLijst = "Haal van mijn lijst";
    public const string StaatOpLijst = "Staat op je lijst";
    public const string LijstIsVol = "Je lijst is vol";
    public const string BekijkLijst = "Bekijk je lijst";
    public const string LegeLijst = "Er staat nog niets op je lijst.";
    public const string LegeLijstUitleg =
        "Zoek een activiteit die bij je past. Kies daar “Zet op mijn lijst”. Hier zet je de activiteiten naast elkaar, en je kunt ze delen en printen.";
    public const string LijstUitleg =
        "Je lijst zit in de link van deze pagina. Wij bewaren niets. Wil je de lijst houden? Maak er een bladwijzer van, of stuur de link naar jezelf.";
    public const string ZoekVerder = "Zoek meer voor deze lijst";
    public const string NaastElkaar = "Wat er op je lijst staat, naast elkaar";
    public const string KopActiviteit = "Activiteit";
    public const string Toegankelijk = "Mag ik komen?";
    public const string EersteStap = "Eerste stap";
    public const string LijstAanpassen = "Aanpassen";
    public const string Hoger = "Zet hoger";
    public const string Lager = "Zet lager";
    public const string LeegLijst = "Maak de lijst leeg";

    public static string LijstTeLang(int aantal) =>
        $"Op een lijst passen {Lijst.Max} activiteiten. Deze {(aantal == 1 ? "past" : $"{Getal(aantal)} passen")} er niet meer op:";

    public static string NummerIsWeg(int nummer) => $"Nummer {nummer} staat niet meer op de site.";

    public static string HaalNummerWeg(int nummer) => $"Haal nummer {nummer} van je lijst";

    public static string HaalWegVanLijst(string naam) => $"Haal {naam} van je lijst";

    public static string LijstTitel(int aantal) => aantal == 0 ? MijnLijst : $"{MijnLijst}: {Activiteiten(aantal)}";

    public static string LijstTelling(int aantal) => $"{Activiteiten(aantal)} op je lijst";
}
