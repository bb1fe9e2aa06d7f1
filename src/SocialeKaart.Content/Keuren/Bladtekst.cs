using SocialeKaart.Content.Files;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content.Keuren;

/// <summary>A piece of text that visitors read: a field, or the Markdown below the fields (<see cref="Veld"/> is then "tekst").</summary>
/// <param name="Plaats">Line and column in the file of a place in the text, from 0.</param>
internal sealed record Lap(string Veld, string Tekst, Func<int, (int Regel, int Kolom)> Plaats);

/// <summary>A content file taken apart for checks that say exactly where something stands.</summary>
internal sealed class Bladtekst
{
    private readonly string[] _lines;

    private Bladtekst(string bestand, string[] lines, FrontMatter parts)
    {
        (Bestand, _lines, Tekst) = (bestand, lines, parts.Body);
        BodyLine = parts.BodyLine;
        Velden = parts.Fields is YamlMap map ? map.Entries.ToDictionary(e => e.Key.Value, e => e.Value, StringComparer.Ordinal) : [];
    }

    public string Bestand { get; }

    /// <summary>The Markdown.</summary>
    public string Tekst { get; }

    public int BodyLine { get; }

    public IReadOnlyDictionary<string, YamlNode> Velden { get; }

    /// <summary>Null when its fields cannot be read: reading says why.</summary>
    public static Bladtekst? Of(string text, string file)
    {
        var whole = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        return FrontMatter.Split(whole, file, []) is { } parts ? new(file, whole.Split('\n'), parts) : null;
    }

    /// <summary>What visitors read of these fields, and the Markdown.</summary>
    public IEnumerable<Lap> Lappen(params ReadOnlySpan<string> velden)
    {
        List<Lap> lappen = [];
        foreach (var veld in velden)
            if (Velden.GetValueOrDefault(veld) is YamlScalar { Value.Length: > 0 } scalar)
                lappen.Add(new(veld, scalar.Value, at => Place(scalar, at)));
        lappen.Add(new("tekst", Tekst, Place));
        return lappen;
    }

    public Probleem Waarschuwing((int Regel, int Kolom) plaats, string text) => new(Bestand, plaats.Regel, plaats.Kolom, Ernst.Waarschuwing, text);

    public Probleem Waarschuwing(YamlNode node, string text) => Waarschuwing((node.Regel, node.Kolom), text);

    /// <summary>Line and column of a place in the Markdown.</summary>
    public (int Regel, int Kolom) Place(int at)
    {
        var before = Tekst.AsSpan(0, Math.Clamp(at, 0, Tekst.Length));
        return (BodyLine + before.Count('\n'), before.Length - before.LastIndexOf('\n'));
    }

    // Inside a value without escapes the letters stand in the file as they are read, behind a quote or not; else the value's own place must do.
    private (int, int) Place(YamlScalar scalar, int at)
    {
        var raw = _lines[Math.Min(scalar.Regel, _lines.Length) - 1].AsSpan(scalar.Kolom - 1);
        var quote = raw is ['"' or '\'', ..] ? 1 : 0;
        return (scalar.Regel, raw[quote..].StartsWith(scalar.Value, StringComparison.Ordinal) ? scalar.Kolom + quote + at : scalar.Kolom);
    }
}
