using SocialeKaart.Web.Setup;

namespace SocialeKaart.Web.Texts;

/// <summary>The page with the accessibility statement; its order is that of the Dutch model.</summary>
public static partial class Teksten
{
    public const string Toegankelijkheid = "Toegankelijkheid";
    public const string ToegankelijkheidUitleg =
        "Iedereen moet deze site kunnen gebruiken. Ook als je slecht ziet, moeilijk leest of geen muis gebruikt.";

    public const string HoeToegankelijk = "Hoe toegankelijk is deze site?";
    public const string VerklaringMist =
        "De verklaring over deze site is nog niet ingevuld. Hier komt te staan of de site voldoet aan de regels van de wet.";
    public const string NaarHetRegister = "Lees de hele verklaring in het register";

    public const string WatWeTesten = "Wat testen we?";
    public const string WatWeTestenUitleg =
        "Er zijn regels voor toegankelijke sites. Ze heten WCAG 2.2, niveau AA. In Europa heten ze EN 301 549. Een programma kijkt of elk soort "
        + "pagina zich aan die regels houdt. Het kijkt bijvoorbeeld of dit lukt:";
    public static readonly IReadOnlyList<string> Tests =
    [
        "de site gebruiken met alleen een toetsenbord",
        "alles lezen op een klein scherm of met grote letters",
        "de kleuren goed zien, ook in het donker",
        "de pagina laten voorlezen door een programma",
        "alles doen zonder JavaScript",
    ];
    public const string Testrapport =
        "Wat we per regel vonden, staat in een rapport. Het zit bij de code van deze site, in het bestand docs/toegankelijkheid/rapport.md.";

    public const string NogNietGoed = "Wat is nog niet goed?";
    public static readonly IReadOnlyList<string> NogNietGoedPunten =
    [
        "De teksten over activiteiten komen van de organisaties. Niet elke tekst is makkelijk te lezen.",
        "Een programma ziet niet alles. Sommige regels moeten mensen zelf testen. In het rapport staat welke.",
        "We linken naar sites van anderen. Die testen we niet.",
    ];

    public const string LuktIetsNiet = "Lukt er iets niet?";
    public const string LuktIetsNietUitleg = "Vertel ons op welke pagina je was en wat er niet lukte. Dan weten we wat er beter moet.";

    public const string GeenGoedAntwoord = "Krijg je geen goed antwoord?";
    public const string Ombudsman =
        "Helpt dat niet? Ga dan naar de Nationale ombudsman. Die kijkt of de overheid goed met je omgaat. Dat kost niets. Je kunt ook bellen: 0800 33 55 555.";
    public const string NaarDeOmbudsman = "Naar de Nationale ombudsman";

    public static string MailNaar(string email) => $"Mail naar {email}";

    public static string Klacht(string? organisatie) => $"Dan kun je een klacht sturen naar {organisatie ?? "de gemeente"}. Schrijf erbij dat het gaat over deze site.";

    public static string Beoordeeld(string organisatie, DateOnly dag) => $"{organisatie} heeft de site voor het laatst beoordeeld op {Datum(dag)}.";

    /// <summary>The status by its letter and its name in the law.</summary>
    public static string StatusNaam(Nalevingsstatus status) => $"Status {status}: " + status switch
    {
        Nalevingsstatus.A => "voldoet volledig",
        Nalevingsstatus.B => "voldoet gedeeltelijk",
        Nalevingsstatus.C => "eerste maatregelen genomen",
        Nalevingsstatus.D => "voldoet niet",
        _ => "geen verklaring",
    };

    /// <summary>What that means for a visitor.</summary>
    public static string StatusBetekenis(Nalevingsstatus status) => status switch
    {
        Nalevingsstatus.A => "De hele site is onderzocht. Ze houdt zich aan alle regels van de wet.",
        Nalevingsstatus.B => "De hele site is onderzocht. Nog niet alles is goed. In het register staat wat er beter moet en wanneer dat klaar is.",
        Nalevingsstatus.C => "De site is nog niet helemaal onderzocht. Dat onderzoek komt er binnen een half jaar.",
        Nalevingsstatus.D => "De site is nog niet helemaal onderzocht. Er is ook nog geen onderzoek gepland.",
        _ => VerklaringMist,
    };
}
