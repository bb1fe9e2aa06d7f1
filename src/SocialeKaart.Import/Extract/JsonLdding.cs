using System.Globalization;
using System.Text.Json.Nodes;

namespace SocialeKaart.Import.Extract;

/// <summary>One thing of JSON-LD as the fields of an activity, written the way a Dutch page would.</summary>
internal sealed class JsonLdding(JsonObject ding, Dictionary<string, JsonObject> perId)
{
    private const int MaxDiepte = 8;
    // References may go round: what a list holds beyond this is nobody's telephone number.
    private const int MaxLijst = 20;

    public string Naam => Text(ding, "name");

    public string Omschrijving => Text(ding, "description") is { Length: > 0 } tekst ? tekst : Text(ding, "abstract");

    /// <summary>What is known, by field; an address on the host of the page itself is no website of the activity.</summary>
    public IEnumerable<(string Veld, string Tekst)> Velden(Uri pagina)
    {
        var plek = new[] { "location", "availableChannel.serviceLocation", "hasCourseInstance.location", "" };
        var wie = new[] { "organizer", "provider", "brand", "parentOrganization", "offeredBy" };
        string[] bereik = ["", "contactPoint", "availableChannel", "availableChannel.servicePhone", "location", "location.contactPoint", .. wie, .. wie.Select(w => w + ".contactPoint")];
        var adres = plek.SelectMany(p => Way(p.Length == 0 ? "address" : p + ".address")).Concat(Way("location").Where(l => l is JsonValue)).ToList();
        return new (string Veld, string Tekst)[]
        {
            ("doelgroep", First(Way("audience").Concat(Way("educationalRole")), "audienceType", "name", "educationalRole")),
            ("wijk", First(Way("areaServed"), "name")),
            ("tijden", Schematijd.Of(ding, Way)),
            ("kosten", Kosten()),
            ("adres", First(adres, "streetAddress")),
            ("postcode", First(adres.OfType<JsonObject>(), "postalCode")),
            ("telefoon", First(bereik.SelectMany(Way).OfType<JsonObject>(), "telephone")),
            ("email", First(bereik.SelectMany(Way).OfType<JsonObject>(), "email").Replace("mailto:", "", StringComparison.OrdinalIgnoreCase)),
            ("website", Website(bereik, pagina)),
            ("aanbieder", First(wie.SelectMany(Way), "name", "legalName")),
        }.Where(v => v.Tekst.Length > 0);
    }

    private string Website(IEnumerable<string> bereik, Uri pagina) => bereik.SelectMany(Way).OfType<JsonObject>()
        .SelectMany(o => new[] { Text(o, "url"), Text(o, "serviceUrl") })
        .FirstOrDefault(u => u.Length > 0 && !(Uri.TryCreate(pagina, u, out var url) && url.Host == pagina.Host)) ?? "";

    private string Kosten()
    {
        foreach (var aanbod in Way("offers").Concat(Way("hasCourseInstance.offers")).OfType<JsonObject>())
            if (Price(Text(aanbod, "price") is { Length: > 0 } prijs ? prijs : Text(aanbod, "lowPrice"), Text(aanbod, "priceCurrency")) is { Length: > 0 } kosten)
                return kosten;
        return Text(ding, "isAccessibleForFree").ToLowerInvariant() is "true" or "http://schema.org/true" or "https://schema.org/true" ? "gratis" : Text(ding, "priceRange");
    }

    private static string Price(string prijs, string munt)
    {
        if (!decimal.TryParse(prijs.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var bedrag))
            return prijs;
        return bedrag == 0 ? "gratis" : munt is "" or "EUR" ? $"€ {bedrag.ToString("0.00", CultureInfo.GetCultureInfo("nl-NL"))}" : $"{prijs} {munt}";
    }

    /// <summary>Every value at the end of a path; lists and references are followed.</summary>
    private IEnumerable<JsonNode> Way(string pad) => Way(ding, pad.Length == 0 ? [] : pad.Split('.'), 0);

    private IEnumerable<JsonNode> Way(JsonNode? node, string[] pad, int diepte) => node switch
    {
        null => [],
        _ when diepte > MaxDiepte => [],
        JsonArray lijst => lijst.Take(MaxLijst).SelectMany(n => Way(n, pad, diepte + 1)),
        JsonObject o when IsReference(o) is { } ander => Way(ander, pad, diepte + 1),
        JsonObject o when pad.Length > 0 => Way(o[pad[0]], pad[1..], diepte + 1),
        _ => pad.Length == 0 ? [node] : [],
    };

    private JsonObject? IsReference(JsonObject o) =>
        o["@id"] is { } id && perId.TryGetValue(id.ToString(), out var ander) && ander != o && o.Count <= 2 ? ander : null;

    /// <summary>The first that is a text, or has one under one of these names.</summary>
    private static string First(IEnumerable<JsonNode> nodes, params string[] namen) => nodes
        .SelectMany(n => n is JsonObject o ? namen.Select(naam => Text(o, naam)) : [Clean(n.ToString())])
        .FirstOrDefault(t => t.Length > 0) ?? "";

    private static string Text(JsonObject o, string naam) => o[naam] switch
    {
        JsonValue waarde => Clean(waarde.ToString()),
        JsonArray lijst => string.Join('\n', lijst.OfType<JsonValue>().Select(w => Clean(w.ToString()))),
        JsonObject taal => Text(taal, "@value"),
        _ => "",
    };

    private static string Clean(string tekst) => Brontekst.Clean(tekst);
}
