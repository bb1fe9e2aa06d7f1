using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SocialeKaart.Content.Files;

/// <summary>
/// The fields of an activity as JSON Schema for editors' tools: names and kinds from <see cref="Activiteit"/>, codes from the classification, and the
/// words from the table in <c>content/README.md</c>. Draft 7 is what such tools understand best.
/// </summary>
public static partial class Activiteitschema
{
    public const string Bestand = "activiteit.schema.json";

    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="readme">Text with a row <c>| `veld` | wat je invult |</c> for every field.</param>
    /// <exception cref="InvalidDataException">The table lacks fields; the message names them.</exception>
    public static string Of(Indeling indeling, string readme)
    {
        var uitleg = Row().Matches(readme).ToDictionary(m => m.Groups["veld"].Value, m => m.Groups["uitleg"].Value, StringComparer.Ordinal);
        if (Velden.Where(v => !uitleg.ContainsKey(v.Naam)).Select(v => v.Naam).ToList() is [_, ..] vergeten)
            throw new InvalidDataException($"de tabel in README.md mist: {string.Join(", ", vergeten)}");
        var codes = Codes(indeling);
        var schema = Group(Velden.Select(v => KeyValuePair.Create(v.Naam, With(Kind(v.Property.PropertyType, codes.GetValueOrDefault(v.Naam)), uitleg[v.Naam]))));
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", "Een activiteit: de velden boven in content/activiteiten/<naam>.md");
        schema["required"] = Names(Velden.Where(v => v.Property.IsDefined(typeof(RequiredMemberAttribute))).Select(v => v.Naam));
        return schema.ToJsonString(Leesbaar) + "\n";
    }

    /// <summary>The fields between the hyphens, in the order of a file.</summary>
    private static IEnumerable<(string Naam, PropertyInfo Property)> Velden => typeof(Activiteit).GetProperties()
        .Where(p => p.CanWrite && p.Name is not (nameof(Activiteit.Slug) or nameof(Activiteit.Tekst))).Select(p => (Naam: Code.Kebab(p.Name), p))
        .OrderBy(p => ActiviteitFile.Volgorde.TakeWhile(veld => veld != p.Naam).Count());

    private static Dictionary<string, IEnumerable<string>> Codes(Indeling indeling) => new(StringComparer.Ordinal)
    {
        ["thema"] = indeling.Themas.Select(w => w.Code),
        ["doelgroep"] = indeling.Doelgroepen.Select(w => w.Code),
        ["wijk"] = indeling.Wijken.Select(w => w.Code),
        ["niveau"] = indeling.Niveaus.Select(w => w.Code),
        ["module"] = indeling.Modules.Select(w => w.Code),
        ["toegang"] = indeling.Toegang.Select(w => w.Code),
    };

    private static JsonObject Kind(Type type, IEnumerable<string>? codes = null)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return List(Kind(type.GetGenericArguments()[0], codes));
        if (codes is not null)
            return OneOf(codes);
        if (type.IsEnum)
            return OneOf(Enum.GetNames(type).Select(Code.Kebab));
        if (type == typeof(bool))
            return Kind(typeof(JaNee));
        if (type == typeof(int))
            return new() { ["type"] = "integer", ["minimum"] = 1 };
        if (type == typeof(DateOnly))
            return new() { ["type"] = "string", ["format"] = "date" };
        // Numbers without quotes count as text too: huisnummer: 84.
        return type.IsClass && type != typeof(string) && type.GetConstructors().FirstOrDefault(c => c.GetParameters().Length > 1) is { } record
            ? Group(record.GetParameters().Select(p => KeyValuePair.Create(Code.Kebab(p.Name!), Kind(p.ParameterType))))
            : new() { ["type"] = Names(["string", "number"]) };
    }

    /// <summary>A list; a single word counts as a list of one.</summary>
    private static JsonObject List(JsonObject item)
    {
        var word = item.ContainsKey("properties") ? null : item.DeepClone();
        var list = new JsonObject { ["type"] = "array", ["items"] = item };
        return word is null ? list : new() { ["anyOf"] = new JsonArray(word, list) };
    }

    // A code of digits stands in a file as a number.
    private static JsonObject OneOf(IEnumerable<string> codes) => new()
    {
        ["enum"] = new JsonArray([.. codes.SelectMany(code => int.TryParse(code, CultureInfo.InvariantCulture, out var number) ? new JsonNode[] { code, number } : [code])]),
    };

    private static JsonObject Group(IEnumerable<KeyValuePair<string, JsonObject>> fields) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value))),
    };

    private static JsonObject With(JsonObject kind, string uitleg)
    {
        kind.Insert(0, "description", uitleg);
        return kind;
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(n => (JsonNode)n)]);

    [GeneratedRegex(@"^\| `(?<veld>[a-z-]+)` \| (?<uitleg>.+?) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
