namespace SocialeKaart.Voorbeeldsite;

/// <summary>Whom to turn to for an activity: invented, the same for every seed. The mobile number is missing for most.</summary>
public sealed record Contact(string Telefoon, string? Mobiel, string Email, string Website, string? Adres, string? Postcode, string Plaats)
{
    private const string Letters = "ABCDEGHJKLMNPRSTVWXZ";

    public static Contact Of(Activiteit activiteit, Organisatie organisatie)
    {
        var lot = new Lot(activiteit.Id);
        var site = activiteit.Website ?? organisatie.Website;
        return new(
            organisatie.Telefoon,
            lot.Voor("mobiel").Kans(35) ? FormattableString.Invariant($"06 000 {10000 + activiteit.Nummer * 37:D5}") : null,
            lot.Voor("email").Kans(30) ? organisatie.Email.Replace("info@", "aanmelden@", StringComparison.Ordinal) : organisatie.Email,
            site,
            activiteit.Adres,
            activiteit.Postcode4 is null ? null : $"{activiteit.Postcode4} {Pair(activiteit)}",
            activiteit.Plaats ?? PlaatsVan(activiteit.Postcode4));
    }

    /// <summary>Neighbours in a street share their letters, whatever the seed; SA, SD and SS are not given out.</summary>
    private static string Pair(Activiteit activiteit)
    {
        var lot = new Lot($"{activiteit.Postcode4}{activiteit.Adres?[..activiteit.Adres.LastIndexOf(' ')]}");
        var pair = $"{Letters[lot.Voor(1).Onder(20)]}{Letters[lot.Voor(2).Onder(20)]}";
        return pair is "SA" or "SD" or "SS" ? "SX" : pair;
    }

    private static string PlaatsVan(string? postcode4) => postcode4 switch
    {
        "3451" or "3452" => "Vleuten",
        "3453" or "3454" => "De Meern",
        "3455" => "Haarzuilens",
        _ => "Utrecht",
    };
}
