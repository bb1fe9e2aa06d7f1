using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Write;

/// <summary>The report of an import as JSON: the same harvest into the same folder gives the same bytes.</summary>
public static class Verslagbestand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Write(Importverslag verslag, string bron, DateOnly vandaag) => JsonSerializer.Serialize(
        new
        {
            Bron = bron,
            Op = vandaag,
            verslag.Afgebroken,
            verslag.VorigeKeer,
            Genoemd = verslag.Crawl?.Genoemd,
            Gelezen = verslag.Crawl?.Gelezen,
            Adressen = verslag.Crawl?.Paginas,
            Standen = verslag.Paginas.CountBy(p => p.Stand).OrderBy(o => o.Key).ToDictionary(o => Code.Of(o.Key), o => o.Value),
            verslag.Velden,
            verslag.Paginas,
            verslag.Vragen,
            Problemen = verslag.Problemen.Select(p => p.ToString()),
        }, Json) + "\n";
}
