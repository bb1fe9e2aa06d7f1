namespace SocialeKaart.Voorbeeldsite;

/// <summary>Whom to turn to: invented, the same for every seed. Most activities have no mobile number.</summary>
public sealed record Contact(string Telefoon, string Email, string Website, string Plaats)
{
    private const string Letters = "ABCDEGHJKLMNPRSTVWXZ";

    public string? Mobiel { get; init; }

    public string? Adres { get; init; }

    public string? Postcode { get; init; }

    public static Contact Of(Organisatie organisatie) =>
        new(organisatie.Telefoon, organisatie.Email, organisatie.Website, organisatie.Plaats)
        {
            Adres = organisatie.Adres,
            Postcode = organisatie.Postcode,
        };

    public static Contact Of(Activiteit activiteit, Organisatie organisatie)
    {
        var lot = new Lot(activiteit.Id);
        var email = lot.Voor("email").Kans(30) ? organisatie.Email.Fill("info@", "aanmelden@") : organisatie.Email;
        var plaats = activiteit.Plaats ?? Woonplaats(activiteit.Postcode4);
        return new(organisatie.Telefoon, email, activiteit.Website ?? organisatie.Website, plaats)
        {
            Mobiel = lot.Voor("mobiel").Kans(35) ? FormattableString.Invariant($"06 000 {10000 + activiteit.Nummer * 37:D5}") : null,
            Adres = activiteit.Adres,
            Postcode = activiteit.Postcode4 is null ? null : $"{activiteit.Postcode4} {Pair(activiteit)}",
        };
    }

    /// <summary>Neighbours in a street share their letters. SA, SD and SS are not given out.</summary>
    private static string Pair(Activiteit activiteit)
    {
        var lot = new Lot($"{activiteit.Postcode4}{activiteit.Adres?[..activiteit.Adres.LastIndexOf(' ')]}");
        var pair = $"{Letters[lot.Voor(1).Onder(Letters.Length)]}{Letters[lot.Voor(2).Onder(Letters.Length)]}";
        return pair is "SA" or "SD" or "SS" ? "SX" : pair;
    }

    private static string Woonplaats(string? postcode4) => postcode4 switch
    {
        "3451" or "3452" => "Vleuten",
        "3453" or "3454" => "De Meern",
        "3455" => "Haarzuilens",
        _ => "Utrecht",
    };
}
