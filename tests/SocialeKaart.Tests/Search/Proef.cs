using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

/// <summary>Short ways to write an activity and a question in a test.</summary>
internal static class Proef
{
    public static Activiteit Activiteit(int nummer, string naam) => new()
    {
        Slug = $"a{nummer}",
        Nummer = nummer,
        Naam = naam,
        Samenvatting = "",
        Aanbieder = "proef",
        Toegang = "vrij",
        Wijk = ["zuid"],
    };

    /// <summary>Parameters as in an address: <c>q=koken&amp;wijk=zuid</c>.</summary>
    public static SearchQuery Query(string parameters) => Parse(parameters).AsOf(Vandaag);

    /// <summary>Thursday in an even week, the last of its month.</summary>
    public static readonly DateOnly Vandaag = new(2026, 11, 26);

    private static SearchQuery Parse(string parameters) => SearchQuery.Parse(
        parameters.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2))
            .Select(p => KeyValuePair.Create(Uri.UnescapeDataString(p[0]), (string?)Uri.UnescapeDataString(p[1].Replace('+', ' ')))),
        Voorbeeldaanbod.Indeling);

    public static string[] Namen(this SearchResult result) => [.. result.Treffers.Select(t => t.Activiteit.Naam)];

    public static int Aantal(this SearchResult result, Facet facet, string code) =>
        result.Facetten[(int)facet].Waarden.Single(w => w.Code == code).Aantal;
}
