namespace SocialeKaart.Voorbeeldsite;

/// <summary>The pages of the organisations, each with its activities.</summary>
public sealed class Organisatiepagina(Records records, Schil schil, Contactnotatie contact, Lot zaad)
{
    private readonly ILookup<string, Activiteit> aanbod = records.Activiteiten.ToLookup(a => a.Organisatie, StringComparer.Ordinal);

    public string List() => schil.Page("Organisaties", $"""
        <h1>Organisaties</h1>
        <ul class="organisaties">
        {string.Concat(records.Organisaties.Values.OrderBy(o => o.Naam, StringComparer.Ordinal).Select(o => $"<li><a href=\"{o.Pad}\">{Html.Benoemd[o.Naam]}</a>\n"))}</ul>
        """);

    public string Write(Organisatie organisatie)
    {
        var lot = zaad.Voor(organisatie.Naam);
        var html = Html.Of(lot.Voor("tekens"));
        return schil.Page(organisatie.Naam, $"""
            <h1>{html[organisatie.Naam]}</h1>
            <h2>Contact</h2>
            {lot.Voor("sjabloon").Uit(Sjabloon.Alle).Fill(Rijen(organisatie, lot).Select(r => new Rij(r.Label, html[r.Waarde])))}
            <h2>Aanbod van deze organisatie</h2>
            <ul class="aanbod">
            {string.Concat(aanbod[organisatie.Naam].Select(a => FormattableString.Invariant($"<li><a href=\"/start/show/{a.Nummer}/\">{html[a.Titel]}</a>\n")))}</ul>
            """);
    }

    private (string Label, string Waarde)[] Rijen(Organisatie organisatie, Lot lot) =>
    [
        ("Adres", organisatie.Adres),
        ("Postcode en plaats", contact.Postcode(organisatie.Postcode, organisatie.Plaats, lot.Voor("postcode"))),
        ("Telefoon", contact.Telefoon(new(organisatie.Telefoon, null, "", "", null, null, ""), lot.Voor("telefoon"))),
        ("E-mail", contact.Email(organisatie.Email, lot.Voor("email"))),
        ("Website", contact.Website(organisatie.Website, lot.Voor("website"))),
    ];
}
