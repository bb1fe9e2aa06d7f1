using System.Globalization;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>The paged list of all activities, by title.</summary>
public sealed class Lijstpagina(Records records, Schil schil)
{
    private const int PerPagina = 30;

    private readonly IReadOnlyList<Activiteit> opTitel =
        [.. records.Activiteiten.OrderBy(a => a.Titel, StringComparer.Ordinal).ThenBy(a => a.Nummer)];

    public int Aantal => (opTitel.Count + PerPagina - 1) / PerPagina;

    public string Write(int pagina)
    {
        var eerste = (pagina - 1) * PerPagina;
        var deel = opTitel.Skip(eerste).Take(PerPagina).ToList();
        return schil.Page("Zoeken", FormattableString.Invariant($"""
            <h1>Activiteiten in Utrecht</h1>
            <form action="/zoeken/" method="get"><input type="text" name="trefwoord" size="30"> <INPUT type="submit" value="Zoek"></form>
            <p class="aantal">{Aantallen(eerste, deel.Count)}
            <div class="resultaten">
            {string.Concat(deel.Select(Item))}</div>
            <p class="bladeren">{Bladeren(pagina)}
            """));
    }

    private string Aantallen(int eerste, int aantal) => aantal == 0
        ? "Geen activiteiten gevonden."
        : FormattableString.Invariant($"<b>{eerste + 1}&nbsp;-&nbsp;{eerste + aantal}</b> van {opTitel.Count} activiteiten");

    private string Item(Activiteit activiteit) => $"""
        <div class="item Project"><h3><a href="{activiteit.Pad}">{Html.Benoemd[activiteit.Titel]}</a></h3>
        <p>{Html.Benoemd[Inkorten(activiteit.Samenvatting)]}<br><small>{Html.Benoemd[activiteit.Organisatie]}</small></div>

        """;

    private static string Inkorten(string tekst) => tekst.Length <= 110 ? tekst : tekst[..tekst.LastIndexOf(' ', 110)] + " …";

    private string Bladeren(int pagina) => string.Join(" | ", new[]
    {
        pagina > 1 ? Link(pagina - 1, "&laquo; vorige", "prev") : "",
        string.Create(CultureInfo.InvariantCulture, $"pagina {pagina} van {Aantal}"),
        pagina < Aantal ? Link(pagina + 1, "volgende &raquo;", "next") : "",
    }.Where(s => s.Length > 0));

    private static string Link(int pagina, string tekst, string rel) =>
        FormattableString.Invariant($"<a href=\"/zoeken/?pagina={pagina}\" rel=\"{rel}\" class=\"Pagina\">{tekst}</a>");
}
