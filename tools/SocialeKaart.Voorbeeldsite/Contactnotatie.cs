namespace SocialeKaart.Voorbeeldsite;

/// <summary>Writes telephone numbers, addresses and sites the way people type them.</summary>
public sealed class Contactnotatie(Notaties notaties)
{
    public string? Write(Veld veld, Contact contact, Lot lot) => veld switch
    {
        Veld.Adres => contact.Adres is null ? null : Place(lot.Uit(notaties.Adres), contact).Fill("{adres}", contact.Adres),
        Veld.Postcode => contact.Postcode is null ? null : Place(lot.Uit(notaties.Postcode), contact),
        Veld.Telefoon => Telefoon(contact, lot),
        Veld.Email => Email(contact.Email, lot),
        _ => Website(contact.Website, lot),
    };

    private string Telefoon(Contact contact, Lot lot)
    {
        var vast = lot.Voor("vast").Uit(notaties.Vast).Digits(contact.Telefoon["030 000 ".Length..]);
        if (contact.Mobiel is null) return vast;
        var mobiel = lot.Voor("mobiel").Uit(notaties.Mobiel).Digits(contact.Mobiel["06 000 ".Length..]);
        // Two numbers side by side are told apart only if the first carries no words of its own.
        return lot.Kans(50) || vast.Any(char.IsAsciiLetter)
            ? mobiel
            : lot.Uit(notaties.Samen).Fill("{vast}", vast).Fill("{mobiel}", mobiel);
    }

    private string Email(string adres, Lot lot)
    {
        var delen = adres.Split('@');
        return lot.Uit(notaties.Email)
            .Fill("{naam}", delen[0]).Fill("{NAAM}", delen[0].ToUpperInvariant())
            .Fill("{host}", delen[1]).Fill("{HOST}", delen[1].ToUpperInvariant());
    }

    private string Website(string adres, Lot lot)
    {
        var host = new Uri(adres).Host;
        return lot.Uit(notaties.Website).Fill("{host}", host).Fill("{HOST}", host.ToUpperInvariant());
    }

    private static string Place(string patroon, Contact contact) => patroon
        .Fill("{cijfers}", contact.Postcode?[..4]).Fill("{letters}", contact.Postcode?[5..])
        .Fill("{plaats}", contact.Plaats).Fill("{PLAATS}", contact.Plaats.ToUpperInvariant());
}
