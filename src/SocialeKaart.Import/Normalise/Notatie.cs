namespace SocialeKaart.Import.Normalise;

/// <summary>
/// Writes a normalised value on one line: several values joined with |; "x?" is probably x but for a person to decide, "?" is nobody knows;
/// "!reason" is refused. An uncertain time has no value at all: its text is shown as it is.
/// </summary>
internal static class Notatie
{
    private static readonly Dictionary<string, string> Redenen = new(StringComparer.Ordinal)
    {
        ["email-bij-telefoon"] = "!email",
        ["email-bij-website"] = "!email",
        ["onveilig"] = "!onveilig",
        ["vertrouwelijk"] = "!vertrouwelijk",
        ["meerdere-plekken"] = "!meerdere",
        ["tijd-bij-adres"] = "!tijd-in-naamveld",
        ["begint-met-nul"] = "!ongeldig (begint met 0)",
        ["geen-geldige-postcode"] = "?",
        ["tld-ontbreekt"] = "!ongeldig (tld ontbreekt)",
    };

    public static string Waarde<T>(Genormaliseerd<T> g) where T : class => g.Zekerheid switch
    {
        Zekerheid.Zeker => g.Vast!.ToString()!,
        Zekerheid.Leeg => "",
        _ => g.Voorstel + "?",
    };

    public static string Tijden(Genormaliseerd<string> g) => g.Vast ?? "";

    /// <summary>V free, T toewijzing, B both, O unknown, then what is said besides.</summary>
    public static string Toegang(Genormaliseerd<Toegangswoord> g)
    {
        var letter = (g.Vast?.Code ?? g.Voorstel) switch { "vrij" => "V", "toewijzing" => "T", "beide" => "B", _ => "O" };
        return string.Join('+', new[] { letter }.Concat(g.Vast?.Vlaggen ?? (g.Zekerheid == Zekerheid.Onzeker && g.Regel != "toegang-onbekend" ? ["review"] : [])));
    }

    /// <summary>A known kind of support outside the scale is no doubt.</summary>
    public static string Niveau(Genormaliseerd<Niveaukeuze> g) =>
        Waarde(g).Replace("sociale-prestatie", "sp", StringComparison.Ordinal) is var s && s.StartsWith("buiten-schaal", StringComparison.Ordinal) ? s.TrimEnd('?') : s;

    /// <summary>A suggestion about the price that says "not known" itself needs no second question mark.</summary>
    public static string Kosten(Genormaliseerd<string> g) =>
        g.Zekerheid == Zekerheid.Leeg ? "?" : g.Voorstel?.StartsWith('?') == true ? g.Voorstel : Waarde(g);

    public static string Postcode(Genormaliseerd<Postcodeplaats> g) =>
        g.Vast is { Postcode.Length: > 4 } p ? p.ToString().Insert(4, " ") : Contact(g);

    public static string Contact<T>(Genormaliseerd<T> g) where T : class => g.Zekerheid switch
    {
        Zekerheid.Onzeker when g.Regel == "postbus" => "!" + g.Voorstel,
        Zekerheid.Onzeker when g.Voorstel is null => Redenen.GetValueOrDefault(g.Regel, "!ongeldig"),
        _ => Waarde(g),
    };
}
