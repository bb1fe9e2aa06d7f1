using System.Globalization;
using SocialeKaart.Content;
using SocialeKaart.Redactie.Werk;

namespace SocialeKaart.Redactie.Texts;

/// <summary>Every word of the desk, in plain Dutch.</summary>
public static partial class Teksten
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public const string Redactie = "Redactie";
    public const string Menu = "Menu van de redactie";
    public const string NaarDeInhoud = "Naar de inhoud";
    public const string DeSite = "De site";
    public const string Paginas = "Pagina's";
    public const string Beoordelen = "Vragen van de import";
    public const string Zoekproef = "Zoeken proberen";
    public const string Woordenlijst = "Regel proberen";

    public static readonly IReadOnlyList<(string Naam, string Adres)> Menupunten =
        [(Paginas, Adressen.Paginas), (Beoordelen, Adressen.Beoordelen), (Nakijken, Adressen.Versheid), (Zoekproef, Adressen.Zoeken), (Woordenlijst, Adressen.Woorden)];

    public static string Titel(string pagina) => $"{pagina} – Redactie";

    public static string Voet(string site, string map) => $"Redactie van {site}. De bestanden staan in {map}.";

    public const string PaginasUitleg = "Alle bestanden, met wat eraan niet klopt. Kies er een om te zien wat bezoekers zien.";
    public const string Toon = "Toon";
    public const string Alles = "Alles";
    public const string MetFouten = "Met fouten";
    public const string MetWaarschuwingen = "Met waarschuwingen";
    public const string Volgorde = "Volgorde";
    public const string MeesteProblemen = "Meeste problemen eerst";
    public const string LangstGeleden = "Langst niet nagekeken eerst";
    public const string OpNaam = "Op naam";
    public const string Redacteur = "Redacteur";
    public const string Iedereen = "Iedereen";
    public const string NaamOfBestand = "Naam of bestand";
    public const string ToonLijst = "Toon de lijst";
    public const string Pagina = "Pagina";
    public const string Problemen = "Problemen";
    public const string Nagekeken = "Nagekeken";
    public const string Onbekend = "onbekend";
    public const string Goed = "goed";
    public const string Bladeren = "Meer pagina's";
    public const string Vorige = "Vorige";
    public const string Volgende = "Volgende";

    public static string PaginaVan(int pagina, int paginas) => $"Blad {pagina} van {paginas}";

    public static string AantalBladen(int aantal) => aantal == 1 ? "1 bestand" : $"{aantal} bestanden";

    public static string BijgewerktOm(DateTimeOffset om) => $". Bijgewerkt om {om.ToString("HH:mm:ss", Dutch)}";

    public static string Fouten(int aantal) => aantal == 1 ? "1 fout" : $"{aantal} fouten";

    public static string Waarschuwingen(int aantal) => aantal == 1 ? "1 waarschuwing" : $"{aantal} waarschuwingen";

    public static string Datum(DateOnly dag) => dag.ToString("d MMMM yyyy", Dutch);

    public static string Ouderdom(DateOnly dag, DateOnly vandaag) => (vandaag.DayNumber - dag.DayNumber) switch
    {
        <= 0 => "vandaag",
        1 => "gisteren",
        < 60 and var dagen => $"{dagen} dagen geleden",
        _ => $"{Maanden(dag, vandaag)} maanden geleden",
    };

    private static int Maanden(DateOnly van, DateOnly tot) => 12 * (tot.Year - van.Year) + tot.Month - van.Month - (tot.Day < van.Day ? 1 : 0);

    public const string NaarDeLijst = "Naar de lijst";
    public const string WelkeWoorden = "Met welke woorden vind je deze pagina?";
    public const string ZoZienBezoekersHet = "Zo zien bezoekers het";
    public const string OpenHeelScherm = "Open op het hele scherm";
    public const string GeenProblemen = "Geen problemen gevonden.";
    public const string Ververs = "Ververs";

    public static string NietVanzelfVerversen(int seconden) => $"Zet uit dat deze pagina elke {seconden} seconden ververst";

    public static string VanzelfVerversen(int seconden) => $"Ververs deze pagina elke {seconden} seconden";

    public static string VoorbeeldVan(string naam) => $"De pagina {naam} zoals bezoekers haar zien";

    public static string BestandWeg(string bestand) => $"Het bestand {bestand} staat niet (meer) in de map met inhoud.";

    public static string Zichtbaar(Zichtbaarheid zichtbaarheid) => zichtbaarheid switch
    {
        Zichtbaarheid.Zichtbaar => "Bezoekers zien dit bestand zoals het nu is opgeslagen.",
        Zichtbaarheid.LaatsteGoede => "Er zit een fout in dit bestand. Bezoekers zien de laatste goede versie, tot de fout weg is.",
        Zichtbaarheid.NietTeZien => "Deze pagina staat nu niet op de site. Haal de fouten weg, dan komt ze vanzelf.",
        _ => "Dit bestand heeft geen eigen pagina op de site.",
    };

    public static string Ernst(Ernst ernst) => ernst switch { Content.Ernst.Fout => "Fout", Content.Ernst.Waarschuwing => "Waarschuwing", _ => "Tip" };

    public static string Plaats(Probleem probleem) => $"regel {probleem.Regel}, teken {probleem.Kolom}";

    /// <summary>Messages are written to stand behind a file name.</summary>
    public static string Zin(string tekst) => tekst.Length == 0 ? tekst : $"{char.ToUpper(tekst[0], Dutch)}{tekst[1..]}{(tekst[^1] is '.' or '?' or '!' ? "" : ".")}";

    public const string BeoordelenUitleg = "Hier weet de import het niet zeker. Kies een antwoord; het komt in het bestand te staan. De volgende import doet wat je koos.";
    public const string WatBesluitJe = "Wat besluit je?";
    public const string NogNiet = "Nog niet besluiten";
    public const string SchrijfOp = "Schrijf op";
    public const string BekijkDePagina = "Bekijk de pagina";
    public const string VraagWeg = "Deze vraag is er niet meer. Misschien was er net een import.";

    public static string AantalVragen(int open, int alle) => alle == 0 ? "Er zijn geen vragen." : $"{open} van {alle} vragen wachten op een antwoord.";

    public static string Opgeschreven(string bestand) => $"Je antwoord staat in {bestand}.";

    public static string IntussenVeranderd(string bestand) => $"Je antwoord is niet opgeschreven: {bestand} is intussen veranderd. Lees de vraag opnieuw en kies dan.";

    public static string Uitgevoerd(DateOnly dag) => $"De import deed dit op {Datum(dag)}.";
}
