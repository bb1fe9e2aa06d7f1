using SocialeKaart.Content;

namespace SocialeKaart.Web.Texts;

public static partial class Teksten
{
    public const string InHetKort = "In het kort";
    public const string WatDoeJe = "Wat doe je hier?";
    public const string Waar = "Waar";
    public const string Wanneer = "Wanneer";
    public const string WatKostHet = "Kosten";
    public const string VoorWie = "Voor wie";
    public const string Begeleiding = "Begeleiding";
    public const string Rolstoel = "Rolstoel";
    public const string Thema = "Thema";
    public const string Praktisch = "Goed om te weten";
    public const string MagIkKomen = "Mag ik zomaar komen?";
    public const string Route = "Route ernaartoe";
    public const string HoeBeginJe = "Hoe begin je?";
    public const string Contact = "Contact";
    public const string Organisatie = "Organisatie";
    public const string Telefoon = "Telefoon";
    public const string Email = "E-mail";
    public const string Website = "Website";
    public const string EenStapVerder = "De stap hiervoor en hierna";
    public const string EenStapVerderUitleg = "Gaat het goed? Dan kun je een stap verder. Is het te veel? Dan ga je een stap terug.";
    public const string StapErvoor = "De stap ervoor";
    public const string StapErna = "De stap erna";
    public const string HierBenJe = "Dit niveau";
    public const string DeStappen = "De stappen";
    public const string OverDezePagina = "Over deze pagina";
    public const string BekijkDeBron = "Bekijk de bron";
    public const string VoorbeeldActiviteit = "Dit is een voorbeeld. Deze activiteit bestaat niet echt.";
    public const string Modules = "Hoe vaak per week?";
    public const string ActiviteitenHier = "Activiteiten van deze organisatie";
    public const string HeleStad = "Hele stad";

    public const string GeenContact = "We hebben geen telefoonnummer of e-mailadres van deze activiteit.";
    public const string TijdenOnbekend = "Tijden onbekend";
    public const string Weekrooster = "Wanneer in de week";
    public const string TijdNavragen = "vraag naar de tijd";
    public const string KostenOnbekend = "Kosten onbekend";
    public const string PlekOnbekend = "Plek onbekend";

    /// <summary>Where the visitor is we do not know; what we know is whether they are in the same wijk.</summary>
    public static string LijktErop(Activiteit a, IEnumerable<Activiteit> anderen) =>
        anderen.All(b => b.Wijk.Intersect(a.Wijk).Any()) ? "Lijkt hierop, in dezelfde wijk" : "Lijkt hierop";

    public static string ZegtDeOrganisatie(string tekst) => $"Zo zegt de organisatie het: “{tekst}”";

    public static string MeerOver(string naam) => $"Lees meer over {naam}";

    public static string Bereik(Bereik bereik) => bereik switch
    {
        Content.Bereik.Stedelijk => HeleStad,
        Content.Bereik.BuitenUtrecht => "Buiten de stad",
        Content.Bereik.Online => "Online",
        Content.Bereik.AanHuis => "Bij jou thuis",
        _ => "",
    };

    /// <summary>Where an activity is, in a few words: its wijken, or its reach.</summary>
    public static string Plek(Activiteit a, Indeling indeling)
    {
        var wijken = string.Join(", ", a.Wijk.Select(c => indeling.Wijken.Find(c)?.Naam ?? c));
        return (wijken.Length > 0, Bereik(a.Bereik)) switch
        {
            (true, "") => wijken,
            (true, var reach) => $"{wijken} ({reach.ToLowerInvariant()})",
            (false, "") => PlekOnbekend,
            (false, var reach) => reach,
        };
    }

    /// <summary>When, in one line: our words where the times are known for certain, else those of the source.</summary>
    public static string Tijd(Activiteit a) => OnzeTijd(a) ?? a.Tijdentekst ?? TijdenOnbekend;

    /// <summary>What the source says of the times beside our words; null when it says no more.</summary>
    public static string? TijdVolgensBron(Activiteit a) =>
        Meer(a.Tijdentekst, OnzeTijd(a), a.Tijden is { } t ? $"{Tijdtekst.Dagen(t)} {string.Join(' ', Tijdtekst.PerDag(t).Select(dag => dag.Tijden))}" : "");

    public static string Prijs(Activiteit a) => OnzePrijs(a) ?? a.Kostentekst ?? KostenOnbekend;

    public static string? PrijsVolgensBron(Activiteit a) => Meer(a.Kostentekst, OnzePrijs(a), "");

    private static string? OnzeTijd(Activiteit a) => a.Tijden is { } tijden ? Tijdtekst.Kort(tijden) : null;

    private static string? OnzePrijs(Activiteit a) => a.Kosten is { } kosten ? Kostentekst.Kort(kosten) : null;

    private static string? Meer(string? bron, string? wij, string uitgebreid) =>
        bron is not null && wij is not null && Bronwoorden.ZegtMeer(bron, $"{wij} {uitgebreid}") ? bron : null;

    public static string Aanmelden(JaNee aanmelden) => aanmelden switch
    {
        JaNee.Ja => "Meld je eerst aan bij de organisatie.",
        JaNee.Nee => "Bij de organisatie hoef je je niet aan te melden.",
        _ => "We weten niet of je je moet aanmelden. Bel of mail om het te vragen.",
    };

    public static string RolstoelTekst(JaNee rolstoel) => rolstoel switch
    {
        JaNee.Ja => "Je kunt naar binnen met een rolstoel",
        JaNee.Nee => "Niet goed bereikbaar met een rolstoel",
        _ => "Onbekend. Vraag het even na.",
    };

    public static string Dagdelen(Module m) =>
        $"{m.Naam}: ongeveer {m.Dagdelen} dagdelen per week" + (m.MaxMaanden is { } max ? $", hooguit {max} maanden" : "");

    public const string NooitGecontroleerd = "De redactie heeft deze pagina nog niet gecontroleerd.";

    public static string Gezien(Bron b) => $"Overgenomen van {b.Naam}, daar gezien op {Datum(b.Gezien)}.";

    public static string Postcode(string code) => code.Length == 6 ? $"{code[..4]} {code[4..]}" : code;
}
