using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>
/// The schema.org description of a page: of all things that its JSON-LD names, the one that the page is about. Lists, @graph, mainEntity and
/// references by @id are followed; comments, CDATA, trailing commas and escaped HTML are forgiven; what is still no JSON does not exist.
/// </summary>
internal sealed partial class JsonLd
{
    private const int MaxDiepte = 32;

    private static readonly JsonDocumentOptions Mild = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDiepte };

    private static readonly HashSet<string> Activiteiten =
        ["Course", "CourseInstance", "EducationalOccupationalProgram", "Service", "GovernmentService", "Product", "ExerciseAction"];

    private static readonly HashSet<string> Plekken =
    [
        "Place", "Organization", "NGO", "LocalBusiness", "CommunityCenter", "CivicStructure", "Library", "Museum", "Store", "Restaurant", "SportsClub",
        "GovernmentOffice",
    ];

    private static readonly string[] Gegevens = ["address", "openingHours", "openingHoursSpecification", "telephone"];

    private readonly Dictionary<string, JsonObject> _perId = new(StringComparer.Ordinal);

    private JsonLd(List<JsonNode> wortels)
    {
        foreach (var ding in wortels.SelectMany(w => Things(w, 0)).ToList())
            if (ding["@id"]?.ToString() is { Length: > 0 } id && ding.Count > 1)
                _perId.TryAdd(id, ding);
    }

    /// <summary>What the page says about its subject, or null.</summary>
    public static JsonLdding? Of(IDocument document, string titel)
    {
        var wortels = document.QuerySelectorAll("script").Where(s => s.GetAttribute("type")?.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true)
            .Select(s => Parse(s.TextContent)).OfType<JsonNode>().ToList();
        if (wortels.Count == 0)
            return null;
        var alle = wortels.SelectMany(w => Things(w, 0)).Select(d => (Ding: d, Rang: Rank(d, titel))).Where(d => d.Rang > 0).ToList();
        // Several activities of which none bears the name of the page are a list of others.
        if (alle.Count == 0 || alle.Count > 1 && alle.TrueForAll(d => d.Rang < 10))
            return null;
        return new(alle.MaxBy(d => d.Rang).Ding, new JsonLd(wortels)._perId);
    }

    private static JsonNode? Parse(string tekst)
    {
        var kaal = Omhulsel().Replace(tekst, "").Trim();
        return TryParse(kaal) ?? TryParse(WebUtility.HtmlDecode(kaal)) ?? TryParse(kaal.ReplaceLineEndings(" ").Replace('\t', ' ').TrimEnd(';', ' '));
    }

    // Comments and CDATA hid scripts from browsers of old.
    [GeneratedRegex(@"<!--|-->|(?://\s*)?<!\[CDATA\[|(?://\s*)?\]\]>")]
    private static partial Regex Omhulsel();

    private static JsonNode? TryParse(string tekst)
    {
        try
        {
            var node = JsonNode.Parse(tekst, null, Mild);
            Touch(node);
            return node;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Everything with a type that stands on its own, not as a part of something else.</summary>
    private static IEnumerable<JsonObject> Things(JsonNode? node, int diepte) => node switch
    {
        _ when diepte > MaxDiepte => [],
        JsonArray lijst => lijst.SelectMany(n => Things(n, diepte + 1)),
        JsonObject o => Things(o["@graph"], diepte + 1).Concat(Things(o["mainEntity"], diepte + 1)).Concat(Things(o["mainEntityOfPage"], diepte + 1))
            .Concat(o["@type"] is null && o["@id"] is null ? [] : [o]),
        _ => [],
    };

    private static int Rank(JsonObject ding, string titel)
    {
        var soorten = Types(ding).ToList();
        var naam = Brontekst.OneLine(Brontekst.Clean(ding["name"]?.ToString() ?? ""));
        var isTitel = naam.Length > 0 && string.Equals(naam, titel, StringComparison.OrdinalIgnoreCase);
        if (soorten.Exists(s => s.EndsWith("Event", StringComparison.Ordinal) || Activiteiten.Contains(s)))
            return isTitel ? 12 : 2;
        return isTitel && (soorten.Exists(Plekken.Contains) || HasDetails(ding)) ? 11 : 0;
    }

    private static bool HasDetails(JsonObject ding) =>
        Array.Exists(Gegevens, g => ding[g] is not null);

    private static IEnumerable<string> Types(JsonObject ding) => ding["@type"] switch
    {
        JsonArray lijst => lijst.Select(t => Kind(t?.ToString())),
        { } soort => [Kind(soort.ToString())],
        null => [],
    };

    private static string Kind(string? soort) => soort?[(soort.LastIndexOfAny(['/', ':']) + 1)..] ?? "";

    /// <summary>An object is only looked into when it is asked something; a name that stands twice must come to light here.</summary>
    private static void Touch(JsonNode? node)
    {
        if (node is JsonArray lijst)
            foreach (var deel in lijst)
                Touch(deel);
        else if (node is JsonObject o)
            foreach (var (_, deel) in o)
                Touch(deel);
    }
}
