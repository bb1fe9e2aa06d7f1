using System.Globalization;

namespace SocialeKaart.Web.Setup;

/// <summary>What the law calls the status: A meets every demand, E has no statement (digitoegankelijk.nl/toegankelijkheidsverklaring/status).</summary>
public enum Nalevingsstatus { A, B, C, D, E }

/// <summary>
/// The accessibility statement of whoever runs the site, as it stands in the public register. The software gives the place and the evidence; only
/// the organisation can make the statement, so nothing is filled in by default.
/// </summary>
/// <param name="Datum">When it was last judged; the law asks for that every year.</param>
/// <param name="Register">Its entry in the register.</param>
/// <param name="Contact">E-mail address or phone number; null for the editors'.</param>
public sealed record Verklaring(Nalevingsstatus? Status, DateOnly? Datum, string? Register, string? Contact, string? Organisatie)
{
    /// <summary>From here the operator is reminded: a month is left to judge the site again.</summary>
    public const int Maanden = 11;

    /// <exception cref="StartException">A setting is wrong, or one is filled in and another that belongs to it is not.</exception>
    public static Verklaring Read(IConfiguration settings)
    {
        var verklaring = new Verklaring(
            Value(settings, "Status", "een van de letters A, B, C, D of E", Letter),
            Value(settings, "Datum", "een datum zoals 2026-11-22", Day),
            Text(settings, "Register") is { } register ? Address(register) : null,
            Text(settings, "Contact") is { } contact ? Reachable(contact) : null,
            Text(settings, "Organisatie"));
        return verklaring.IsHeel ? verklaring : throw new StartException(
            "Van de instellingen Verklaring:Status, Verklaring:Datum, Verklaring:Register en Verklaring:Organisatie zijn er maar een paar ingevuld; vul ze alle vier in, of geen.");
    }

    /// <summary>Whether there is a statement to show.</summary>
    public bool IsIngevuld => Status is not null and not Nalevingsstatus.E;

    /// <summary>What the operator should do about it on this day, in one sentence; null when all is well.</summary>
    public string? Waarschuwing(DateOnly vandaag) => (IsIngevuld, Datum) switch
    {
        (false, _) => "De toegankelijkheidsverklaring is niet ingevuld. Maak haar op toegankelijkheidsverklaring.nl en vul Verklaring:Status, Verklaring:Datum, "
            + "Verklaring:Register en Verklaring:Organisatie in.",
        (true, { } datum) when datum > vandaag => $"De instelling Verklaring:Datum is {datum:yyyy-MM-dd}; die dag moet nog komen.",
        (true, { } datum) when datum.AddMonths(Maanden) < vandaag =>
            $"De toegankelijkheidsverklaring is van {datum:yyyy-MM-dd}, meer dan {Maanden} maanden geleden. Beoordeel de site opnieuw, werk het register bij en vul Verklaring:Datum in.",
        _ => null,
    };

    // Status E says itself that there is no statement, so it needs no date and no entry.
    private bool IsHeel => Status == Nalevingsstatus.E
        || new[] { Status is not null, Datum is not null, Register is not null, Organisatie is not null }.Distinct().Count() == 1;

    private static T? Value<T>(IConfiguration settings, string name, string wanted, Func<string, T?> read) where T : struct =>
        Text(settings, name) is not { } text ? null
        : read(text) ?? throw new StartException($"De instelling Verklaring:{name} is \"{text}\"; schrijf {wanted}.");

    private static Nalevingsstatus? Letter(string text) =>
        text.Length == 1 && char.ToUpperInvariant(text[0]) is >= 'A' and <= 'E' and var letter ? Nalevingsstatus.A + (letter - 'A') : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? text
        : throw new StartException($"De instelling Verklaring:Register is \"{text}\"; schrijf het adres van de verklaring in het register, met https:// ervoor.");

    private static string Reachable(string text) => text.Contains('@', StringComparison.Ordinal) || text.All(c => char.IsAsciiDigit(c) || c == '+') ? text
        : throw new StartException($"De instelling Verklaring:Contact is \"{text}\"; schrijf een e-mailadres, of een telefoonnummer zoals +31300000000.");

    private static string? Text(IConfiguration settings, string name) => settings[$"Verklaring:{name}"]?.Trim() is { Length: > 0 } text ? text : null;
}
