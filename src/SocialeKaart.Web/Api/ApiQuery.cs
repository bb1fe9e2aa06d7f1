using System.Globalization;
using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Api;

/// <summary>What a caller asks, with every fault in it. Where a page shows a notice, the API refuses.</summary>
internal sealed record ApiQuery(SearchQuery Query, int PerPagina, IReadOnlyList<string> Faults, IReadOnlyList<string> Notes)
{
    public const int DefaultPerPagina = 20, MaxPerPagina = 100, MaxPagina = 99_999;

    public static ApiQuery Parse(IQueryCollection parameters, Indeling indeling, DateOnly vandaag)
    {
        var query = SearchQuery.Parse(parameters.SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v))), indeling).AsOf(vandaag);
        var faults = new List<string>();
        foreach (var facet in SearchQuery.Facets)
            foreach (var code in query[facet].Where(c => indeling.Find(facet, c) is null))
                faults.Add(Teksten.ApiOnbekendeWaarde(facet, code, indeling));
        if (query.Plaats.Length > 0 && indeling.Plaatsen.Find(query.Plaats) is null)
            faults.Add(Teksten.ApiOnbekendePlaats(query.Plaats));
        if (query.Weergave is not ("" or SearchQuery.Kaal))
            faults.Add(Teksten.ApiOnbekendeWeergave(query.Weergave));
        Number("pagina", 1, MaxPagina);
        var perPagina = Number("perPagina", DefaultPerPagina, MaxPerPagina);
        return new(query, perPagina, faults, [.. parameters.Keys.Where(k => !IsKnown(k)).Select(Teksten.ApiOnbekendeParameter)]);

        int Number(string name, int otherwise, int max)
        {
            foreach (var text in parameters[name])
            {
                if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= max)
                    otherwise = number;
                else
                    faults.Add(Teksten.ApiGeenGetal(name, text, max));
            }
            return otherwise;
        }
    }

    private static bool IsKnown(string name) =>
        name.ToLowerInvariant() is "q" or "plaats" or "weergave" or "pagina" or "perpagina"
        || SearchQuery.Facets.Any(f => name.Equals(f.ToString(), StringComparison.OrdinalIgnoreCase));
}
