using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>Everything the site knows, as it really is: read from its data folder.</summary>
public sealed record Records(
    IReadOnlyList<Activiteit> Activiteiten,
    IReadOnlyDictionary<string, Organisatie> Organisaties,
    IReadOnlyDictionary<string, Wijk> Wijken)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The data folder beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "gegevens");

    public static Records Load(string folder) => new(
        [.. Lines(folder, "activiteiten.jsonl"), .. Lines(folder, "aanvulling.jsonl")],
        Read<Organisatie[]>(folder, "organisaties.json").ToDictionary(o => o.Naam, StringComparer.Ordinal),
        Read<Wijk[]>(folder, "wijken.json").ToDictionary(w => w.Naam, StringComparer.Ordinal));

    internal static T Read<T>(string folder, string file) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(folder, file)), Json)
        ?? throw new InvalidDataException($"{file} is leeg.");

    private static IEnumerable<Activiteit> Lines(string folder, string file) =>
        from line in File.ReadLines(Path.Combine(folder, file))
        where line.Length > 0
        select JsonSerializer.Deserialize<Activiteit>(line, Json) ?? throw new InvalidDataException($"{file} heeft een lege regel.");
}
