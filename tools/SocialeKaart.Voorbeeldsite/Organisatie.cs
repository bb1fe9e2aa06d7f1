namespace SocialeKaart.Voorbeeldsite;

/// <summary>An invented organisation; telephone numbers are of unassigned ranges and hosts end in .example.</summary>
public sealed record Organisatie(
    int Id, string Naam, string Adres, string Postcode, string Plaats, string Telefoon, string Email, string Website)
{
    public string Pad => FormattableString.Invariant($"/aanbod/eigen-projecten/orgdetail/{Id}/");
}

/// <summary>A wijk of Utrecht with a point in its middle and other names in use.</summary>
public sealed record Wijk(string Naam, string Nummer, double Breedte, double Lengte, IReadOnlyList<string> Alias);
