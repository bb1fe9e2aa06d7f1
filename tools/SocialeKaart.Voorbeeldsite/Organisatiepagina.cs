namespace SocialeKaart.Voorbeeldsite;

/// <summary>The pages of the organisations, each with its activities.</summary>
public sealed class Organisatiepagina(Records records, Schil schil, Contactnotatie notatie, Lot zaad)
{
    private static readonly (Veld Veld, string Label)[] Velden =
    [
        (Veld.Adres, "Adres"), (Veld.Postcode, "Postcode en plaats"), (Veld.Telefoon, "Telefoon"),
        (Veld.Email, "E-mail"), (Veld.Website, "Website"),
    ];

    private readonly ILookup<string, Activiteit> aanbod = records.Activiteiten.ToLookup(a => a.Organisatie, StringComparer.Ordinal);

    public string List()
    {
        var opNaam = records.Organisaties.Values.OrderBy(o => o.Naam, StringComparer.Ordinal);
        return schil.Page("Organisaties", $"""
            <h1>Organisaties</h1>
            <ul class="organisaties">
            {string.Join('\n', opNaam.Select(o => $"""<li><a href="{o.Pad}">{Html.Benoemd[o.Naam]}</a>"""))}
            </ul>
            """);
    }

    public string Write(Organisatie organisatie)
    {
        var lot = zaad.Voor(organisatie.Naam);
        var html = Html.Of(lot.Voor("tekens"));
        return schil.Page(organisatie.Naam, $"""
            <h1>{html[organisatie.Naam]}</h1>
            <h2>Contact</h2>
            {lot.Voor("sjabloon").Uit(Sjabloon.Alle).Fill(Rijen(organisatie, html, lot))}
            <h2>Aanbod van deze organisatie</h2>
            <ul class="aanbod">
            {string.Join('\n', aanbod[organisatie.Naam].Select(a => $"""<li><a href="{a.Pad}">{html[a.Titel]}</a>"""))}
            </ul>
            """);
    }

    private IEnumerable<Rij> Rijen(Organisatie organisatie, Html html, Lot lot)
    {
        var contact = Contact.Of(organisatie);
        return Velden.Select(v => new Rij(v.Label, html[notatie.Write(v.Veld, contact, lot.Voor(v.Label)) ?? ""]));
    }
}
