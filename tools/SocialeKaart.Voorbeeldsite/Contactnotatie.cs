namespace SocialeKaart.Voorbeeldsite;

/// <summary>Writes telephone numbers, addresses and sites the way people type them.</summary>
public sealed class Contactnotatie(Notaties notaties)
{
    public string Telefoon(Contact contact, Lot lot)
    {
        var vast = Digits(lot.Voor("vast").Uit(notaties.Vast), contact.Telefoon["030 000 ".Length..]);
        if (contact.Mobiel is null) return vast;
        var mobiel = Digits(lot.Voor("mobiel").Uit(notaties.Mobiel), contact.Mobiel["06 000 ".Length..]);
        return lot.Kans(50) ? mobiel : Samen(vast, mobiel, lot);
    }

    public string Email(string adres, Lot lot)
    {
        var delen = adres.Split('@');
        return lot.Uit(notaties.Email)
            .Replace("{naam}", delen[0], StringComparison.Ordinal).Replace("{host}", delen[1], StringComparison.Ordinal)
            .Replace("{NAAM}", delen[0].ToUpperInvariant(), StringComparison.Ordinal)
            .Replace("{HOST}", delen[1].ToUpperInvariant(), StringComparison.Ordinal);
    }

    public string Website(string adres, Lot lot)
    {
        var host = new Uri(adres).Host;
        return lot.Uit(notaties.Website)
            .Replace("{host}", host, StringComparison.Ordinal).Replace("{HOST}", host.ToUpperInvariant(), StringComparison.Ordinal);
    }

    public string Postcode(string postcode, string plaats, Lot lot) => Place(lot.Uit(notaties.Postcode), postcode, plaats);

    public string Adres(string adres, (string? Code, string Plaats) postcode, Lot lot) =>
        Place(lot.Uit(notaties.Adres), postcode.Code, postcode.Plaats).Replace("{adres}", adres, StringComparison.Ordinal);

    private static string Place(string patroon, string? postcode, string plaats) => patroon
        .Replace("{cijfers} {letters}", postcode, StringComparison.Ordinal)
        .Replace("{cijfers}", postcode?[..4], StringComparison.Ordinal)
        .Replace("{letters}", postcode?[5..], StringComparison.Ordinal)
        .Replace("{plaats}", plaats, StringComparison.Ordinal)
        .Replace("{PLAATS}", plaats.ToUpperInvariant(), StringComparison.Ordinal);

    /// <summary>Two numbers side by side are told apart only if neither carries words of its own.</summary>
    private string Samen(string vast, string mobiel, Lot lot)
    {
        if (vast.Any(char.IsAsciiLetter)) return mobiel;
        return lot.Uit(notaties.Samen)
            .Replace("{vast}", vast, StringComparison.Ordinal).Replace("{mobiel}", mobiel, StringComparison.Ordinal);
    }

    private static string Digits(string patroon, string cijfers)
    {
        var next = 0;
        return string.Concat(patroon.Select(c => c == '#' ? cijfers[next++] : c));
    }
}
