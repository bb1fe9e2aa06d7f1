using System.Globalization;

namespace SocialeKaart.Content.Yaml;

/// <summary>
/// Reads the fields of one YAML map into values and collects every problem instead of stopping at the first. Fields that nobody asked for
/// are reported at the end by <see cref="Done"/>.
/// </summary>
internal sealed class FieldReader
{
    private readonly Dictionary<string, (YamlScalar Key, YamlNode Value)> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly YamlNode _map;
    private readonly string _file;
    private readonly List<Probleem> _problems;

    public FieldReader(YamlNode node, string file, List<Probleem> problems)
    {
        _map = node;
        _file = file;
        _problems = problems;
        if (node is YamlMap map)
            foreach (var (key, value) in map.Entries)
                _fields[key.Value] = (key, value);
        else
            Report(node, "hier horen velden te staan, elk als \"naam: waarde\"");
    }

    public string Required(string name)
    {
        var text = Text(name);
        if (text is null)
            Report(_fields.TryGetValue(name, out var field) ? field.Key : _map, $"het veld \"{name}\" moet ingevuld zijn");
        return text ?? "";
    }

    public string? Text(string name)
    {
        switch (Node(name))
        {
            case null:
                return null;
            case YamlScalar { Value: var value }:
                var text = value.Trim();
                return text.Length == 0 ? null : text;
            case var node:
                Report(node, $"\"{name}\" moet één waarde zijn, geen lijst");
                return null;
        }
    }

    /// <summary>A list; a single value counts as a list of one, no value as an empty list.</summary>
    public ValueList<string> Texts(string name) => Scalars(name).Select(s => s.Value.Trim()).ToValueList();

    /// <summary>A required whole number, 1 or higher.</summary>
    public int Number(string name)
    {
        var valid = int.TryParse(Required(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
        if (!valid && Node(name) is { } node)
            Report(node, $"\"{name}\" moet een heel getal zijn, 1 of hoger");
        return number;
    }

    public int? OptionalNumber(string name) => Text(name) is null ? null : Number(name);

    public DateOnly Date(string name)
    {
        if (!DateOnly.TryParseExact(Required(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && Node(name) is { } node)
            Report(node, $"\"{name}\" moet een datum zijn als 2026-11-22 (jaar-maand-dag)");
        return date;
    }

    public DateOnly? OptionalDate(string name) => Text(name) is null ? null : Date(name);

    public bool Flag(string name) => OneOf<JaNee>(name) == JaNee.Ja;

    public T OneOf<T>(string name) where T : struct, Enum
    {
        var value = default(T);
        if (Text(name) is { } code && !Code.TryParse(code, out value))
            ReportUnknown(Node(name)!, name, code, Code.All<T>(), Nearest.Certain(code, Code.All<T>()));
        return value;
    }

    /// <summary>Codes of a list of the classification; a former code becomes the present one, an unknown one is a problem.</summary>
    public ValueList<string> Codes<T>(string name, Waardelijst<T> known) where T : Waarde =>
        [.. Scalars(name).Select(s => CodeOf(s, name, known)).OfType<string>()];

    public string RequiredCode<T>(string name, Waardelijst<T> known) where T : Waarde =>
        Required(name).Length > 0 && Node(name) is YamlScalar scalar ? CodeOf(scalar, name, known) ?? "" : "";

    /// <summary>One of these words, or null when nothing is filled in; another word is a problem.</summary>
    public string? Choice(string name, IReadOnlyCollection<string> known)
    {
        if (Text(name) is not { } word || known.Contains(word, StringComparer.Ordinal))
            return Text(name);
        ReportUnknown(Node(name)!, name, word, known, Nearest.Certain(word, known));
        return null;
    }

    /// <summary>A list of fields of this same file; ask it after all others. Another word is a problem.</summary>
    /// <param name="also">A name that is no field between the hyphens but counts as one.</param>
    public ValueList<string> FieldNames(string name, string also)
    {
        var known = _asked.Append(also).ToList();
        foreach (var scalar in Scalars(name).Where(s => !known.Contains(s.Value.Trim())))
            ReportUnknown(scalar, name, scalar.Value, known, Nearest.Certain(scalar.Value, known));
        return Texts(name);
    }

    public FieldReader? Group(string name) => Node(name) is { } node ? new FieldReader(node, _file, _problems) : null;

    /// <summary>As <see cref="Groups"/>, for a field that people write: what is no list is a problem.</summary>
    /// <param name="example">One item, as it should be written.</param>
    public IEnumerable<FieldReader> GroupsOf(string name, string example)
    {
        if (Node(name) is not (null or YamlList or YamlScalar { Value: "" }) || Node(name) is YamlList list && list.Items.Any(item => item is not YamlMap))
            Report(name, $"\"{name}\" moet een lijst zijn, als [{example}]");
        else
            return Groups(name);
        return [];
    }

    public IEnumerable<FieldReader> Groups(string name) =>
        Node(name) is YamlList list ? list.Items.Select(item => new FieldReader(item, _file, _problems)) : [];

    /// <summary>Lists by a free name, in the order of the file; a single value counts as a list of one.</summary>
    public IEnumerable<(string Name, ValueList<string> Values)> ListsByName(string name)
    {
        if (Node(name) is not YamlMap map)
            return [];
        var fields = new FieldReader(map, _file, _problems);
        return map.Entries.Select(e => (e.Key.Value, fields.Texts(e.Key.Value)));
    }

    public void Report(string name, string text, Ernst ernst = Ernst.Fout) => Report(Node(name) ?? _map, text, ernst);

    /// <summary>Reports a value that is spelt wrong.</summary>
    /// <param name="better">What it certainly has to be, or null.</param>
    public void ReportSpelling(string name, string text, string? better) => Report(Node(name) ?? _map, text, better: better);

    /// <summary>Reports the fields that no one asked for: most often a misspelt name.</summary>
    public void Done()
    {
        foreach (var (name, (key, _)) in _fields)
            if (!_asked.Contains(name))
                Report(key, $"het veld \"{name}\" bestaat niet{Nearest.Hint(name, _asked)}", better: Nearest.Certain(name, _asked.Where(a => !_fields.ContainsKey(a))));
    }

    private YamlNode? Node(string name)
    {
        _asked.Add(name);
        return _fields.TryGetValue(name, out var field) ? field.Value : null;
    }

    private IEnumerable<YamlScalar> Scalars(string name)
    {
        var node = Node(name);
        foreach (var item in node is YamlList list ? list.Items : node is null or YamlScalar { Value: "" } ? [] : [node])
            if (item is YamlScalar scalar)
                yield return scalar;
            else
                Report(item, $"\"{name}\" moet een lijst van woorden zijn, als [een, twee]");
    }

    private string? CodeOf<T>(YamlScalar scalar, string name, Waardelijst<T> known) where T : Waarde
    {
        var word = scalar.Value.Trim();
        var code = known.Find(word)?.Code;
        if (code is null)
            ReportUnknown(scalar, name, scalar.Value, known.Select(v => v.Code), known.Certain(word));
        else if (code != word)
            Report(scalar, $"{name} \"{word}\" heet nu \"{code}\"; schrijf dat", Ernst.Waarschuwing, code);
        return code;
    }

    private void ReportUnknown(YamlNode node, string name, string value, IEnumerable<string> known, string? better)
    {
        var codes = known.ToList();
        var hint = better is null ? Nearest.Hint(value, codes) : $". Bedoel je \"{better}\"?";
        Report(node, $"{name} \"{value}\" bestaat niet{hint} (kies uit: {string.Join(", ", codes)})", better: better);
    }

    private void Report(YamlNode node, string text, Ernst ernst = Ernst.Fout, string? better = null) => _problems.Add(new(_file, node.Regel, node.Kolom, ernst, text)
    {
        Verbetering = better is not null && node is YamlScalar { Value: var word } ? new(word, better) : null,
    });
}
