using System.Globalization;
using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Web.Api;

/// <summary>The answer to a search, as docs/formats.md writes it.</summary>
internal sealed record Antwoord(
    int Totaal,
    int Pagina,
    int PerPagina,
    IEnumerable<ActiviteitKort> Activiteiten,
    IEnumerable<ActiviteitKort> LijktHierop,
    IReadOnlyDictionary<string, ValueList<FacetWaarde>> Facetten,
    string? Bedoelde,
    IReadOnlyList<string> Meldingen)
{
    public static Antwoord Of(SearchResult result, IReadOnlyList<string> notes) => new(
        result.Totaal,
        result.Query.Pagina,
        result.PerPagina,
        result.Treffers.Select(ActiviteitKort.Of),
        result.LijktHierop.Select(ActiviteitKort.Of),
        result.Facetten.ToDictionary(f => f.Facet.ToString().ToLowerInvariant(), f => f.Waarden),
        result.Bedoelde,
        notes);
}

/// <summary>An activity in a list. <see cref="Id"/> is the slug.</summary>
internal sealed record ActiviteitKort(
    string Id,
    int Nummer,
    string Naam,
    string Samenvatting,
    ValueList<string> Wijken,
    ValueList<string> Niveaus,
    ValueList<string> Modules,
    string Toegang,
    string Url,
    BronKort? Bron,
    ValueList<string> Waarom)
{
    public static ActiviteitKort Of(Treffer hit)
    {
        var a = hit.Activiteit;
        return new(
            a.Slug, a.Nummer, a.Naam, a.Samenvatting, a.Wijk, a.Niveau, a.Module, a.Toegang,
            $"/activiteiten/{a.Slug}", BronKort.Of(a.Bron), hit.Waarom);
    }
}

internal sealed record BronKort(string Id)
{
    public static BronKort? Of(Bron? bron) => bron is null ? null : new(bron.Id.ToString(CultureInfo.InvariantCulture));
}
