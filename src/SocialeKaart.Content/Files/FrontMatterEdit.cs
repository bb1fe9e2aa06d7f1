using System.Text.RegularExpressions;
using SocialeKaart.Content.Yaml;
using Entry = System.Collections.Generic.KeyValuePair<SocialeKaart.Content.Yaml.YamlScalar, SocialeKaart.Content.Yaml.YamlNode>;

namespace SocialeKaart.Content.Files;

/// <summary>
/// Changes one field in the text of a content file; every other byte stays: comments, order, quotes, line ends, byte order mark. Values are YAML as it
/// will stand in the file (<see cref="Text"/> makes it of any text). The answer is null when the fields cannot be read or do not begin at the edge
/// of the file: then it is for a person to mend. Comments inside a list that is replaced go with it.
/// </summary>
public sealed partial class FrontMatterEdit
{
    private readonly string _text;
    private readonly YamlMap _velden;

    private FrontMatterEdit(string text, YamlMap velden) => (_text, _velden) = (text, velden);

    /// <summary>A text as YAML, with quotes where it needs them.</summary>
    public static string Text(string value) => FrontMatterWriter.Flow(w => w.Text("x", value))["{x: ".Length..^1];

    /// <summary>Gives a field this value; one that is not there comes in its place of <see cref="ActiviteitFile.Volgorde"/>.</summary>
    public static string? Set(string text, string veld, string yaml) => Open(text)?.Set(veld, yaml);

    /// <summary>Gives fields of a group such as <c>gecontroleerd</c> these values, however the group is written; its other fields stay.</summary>
    public static string? Set(string text, string groep, params KeyValuePair<string, string>[] velden) => Open(text) is not { } edit ? null
        : edit.Group(groep) is null ? edit.Set(groep, $"{{{string.Join(", ", velden.Select(v => $"{v.Key}: {v.Value}"))}}}")
        : velden.Aggregate((string?)text, (next, veld) => next is null ? null : Open(next)?.SetIn(groep, veld.Key, veld.Value));

    /// <summary>Takes out a field with its lines; without that field the text stays as it is.</summary>
    public static string? Remove(string text, string veld) => Open(text)?.Without(veld);

    private static FrontMatterEdit? Open(string text)
    {
        if (Block().Match(text) is not { Success: true } found || FrontMatter.Split(text, "", []) is null)
            return null;
        try
        {
            // With its line of hyphens, and with a line end for a byte order mark: so places count from the beginning of the file.
            var yaml = YamlTree.Read(text[..found.Groups["einde"].Index].Replace('\uFEFF', '\n'));
            return yaml is YamlMap { Entries.Count: > 0 } map && map.Entries.All(e => e.Key.Kolom == 1) ? new(text, map) : null;
        }
        catch (YamlFault)
        {
            return null;
        }
    }

    private string Set(string veld, string yaml)
    {
        if (Find(_velden, veld) is { } entry)
            return Replaced(entry, yaml);
        var before = ActiviteitFile.Volgorde.TakeWhile(v => v != veld).Reverse().Select(v => Find(_velden, v)).FirstOrDefault(e => e is not null);
        return _text.Insert(before is { } last ? NextLine(last) : _velden.Entries[0].Key.Plek.Start.Value, $"{veld}: {yaml}{LineEnd}");
    }

    private string SetIn(string groep, string veld, string yaml)
    {
        var group = Group(groep)!;
        if (Find(group, veld) is { } entry)
            return Replaced(entry, yaml);
        var last = group.Entries[^1];
        return _text[group.Plek.Start.Value] == '{'
            ? _text.Insert(End(last), $", {veld}: {yaml}")
            : _text.Insert(NextLine(last), $"{new string(' ', last.Key.Kolom - 1)}{veld}: {yaml}{LineEnd}");
    }

    private string Without(string veld) =>
        Find(_velden, veld) is { } entry ? _text.Remove(entry.Key.Plek.Start.Value, NextLine(entry) - entry.Key.Plek.Start.Value) : _text;

    private string Replaced(Entry entry, string yaml)
    {
        var (start, end, colon) = (entry.Value.Plek.Start.Value, End(entry), Colon(entry));
        var beside = end > colon + 1 && _text.AsSpan(colon..start).IndexOfAny('\r', '\n') < 0;
        return beside ? _text[..start] + yaml + _text[end..] : $"{_text[..(colon + 1)]} {yaml}{_text[end..]}";
    }

    private YamlMap? Group(string naam) => Find(_velden, naam)?.Value is YamlMap { Entries.Count: > 0 } map ? map : null;

    private static Entry? Find(YamlMap map, string veld) => map.Entries.Where(e => e.Key.Value == veld).Select(e => (Entry?)e).FirstOrDefault();

    private int Colon(Entry entry) => _text.IndexOf(':', entry.Key.Plek.End.Value);

    /// <summary>Behind the last sign of the value, or behind the colon when there is none. A block of text ends before the line end that closes it.</summary>
    private int End(Entry entry)
    {
        var (start, end) = (entry.Value.Plek.Start.Value, entry.Value.Plek.End.Value);
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return end > start ? end : Colon(entry) + 1;
    }

    private int NextLine(Entry entry)
    {
        var end = End(entry);
        return end + Rest().Match(_text, end).Length;
    }

    private string LineEnd => _text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    [GeneratedRegex(@"\A\uFEFF?---(?:\r\n|\n).*?(?:\r\n|\n)(?<einde>---)(?:\r\n|\n)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    // A comment, and the end of the line.
    [GeneratedRegex(@"\G[^\r\n]*(?:\r\n|\n)", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}
