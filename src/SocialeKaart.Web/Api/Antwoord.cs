using System.Globalization;
using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Web.Inhoud;

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
    public static Antwoord Of(SearchResult result, IReadOnlyList<string> notes, Peiling peiling) => new(
        result.Totaal,
        result.Query.Pagina,
        result.PerPagina,
        result.Treffers.Select(hit => ActiviteitKort.Of(hit, peiling)),
        result.LijktHierop.Select(hit => ActiviteitKort.Of(hit, peiling)),
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
    ValueList<string> Waarom,
    BeschikbaarNu Beschikbaar,
    string Versheid)
{
    public static ActiviteitKort Of(Treffer hit, Peiling peiling)
    {
        var a = hit.Activiteit;
        return new(
            a.Slug, a.Nummer, a.Naam, a.Samenvatting, a.Wijk, a.Niveau, a.Module, a.Toegang,
            $"/activiteiten/{a.Slug}", BronKort.Of(a.Bron), hit.Waarom,
            BeschikbaarNu.Of(peiling.Beschikbaarheid(a)), Code.Of(peiling.Actualiteit(a).Versheid));
    }
}

/// <summary>Whether people can come today; <see cref="Vanaf"/> is from when, where that is known, <see cref="Sinds"/> since when it is over.</summary>
internal sealed record BeschikbaarNu(bool Nu, string Stand, DateOnly? Vanaf, DateOnly? Sinds)
{
    public static BeschikbaarNu Of(Beschikbaarheid b) => new(b.Nu, Code.Of(b.Stand), b.Gaat ? b.Dag : null, b.Gaat ? null : b.Dag);
}

internal sealed record BronKort(string Id)
{
    public static BronKort? Of(Bron? bron) => bron is null ? null : new(bron.Id.ToString(CultureInfo.InvariantCulture));
}
