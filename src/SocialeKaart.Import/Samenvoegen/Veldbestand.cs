using SocialeKaart.Content.Files;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Import.Samenvoegen;

/// <summary>One field of a content file.</summary>
/// <param name="Waarde">What it says, in a form in which equal values are equal however they are written; "" for nothing.</param>
/// <param name="Regels">Its lines as they stand in the file.</param>
/// <param name="Erna">Comments and blank lines behind it.</param>
internal sealed record Veld(string Naam, string Waarde, string Regels, string Erna);

/// <summary>A content file as its fields and its text, each with the lines it came from, so that one can change without touching another.</summary>
internal sealed record Veldbestand(string Begin, IReadOnlyList<Veld> Velden, string Einde, string Tekst)
{
    /// <summary>The Markdown counts as a field of this name.</summary>
    public const string Tekstveld = "tekst";

    /// <summary>What the file says of a field; "" when it says nothing.</summary>
    public string Waarde(string veld) => veld == Tekstveld ? Tekst : Veld(veld)?.Waarde ?? "";

    public Veld? Veld(string naam) => Velden.FirstOrDefault(v => v.Naam == naam);

    /// <summary>The names of all fields, the text among them.</summary>
    public IEnumerable<string> Namen => Velden.Select(v => v.Naam).Append(Tekstveld);

    /// <summary>The words of a list field.</summary>
    public string[] Lijst(string veld) => Waarde(veld).Split(Veldwaarde.Volgende, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Null when the file cannot be taken apart line by line: then it is for a person to mend.</summary>
    public static Veldbestand? Read(string text)
    {
        if (FrontMatter.Split(text, "", []) is not { Fields: YamlMap map, Body: var body } || map.Entries.Any(e => e.Key.Value == Tekstveld))
            return null;
        var file = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var end = file.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        var (begin, fields) = Fields(file[4..(end + 1)].Split('\n')[..^1], map, firstLine: 2);
        return fields is null ? null : new(begin, fields, file[(end + 5)..], body);
    }

    /// <summary>The fields of plain lines of YAML; null when two share a line.</summary>
    /// <param name="firstLine">The line number that the first line has in <paramref name="map"/>.</param>
    public static (string Begin, IReadOnlyList<Veld>? Velden) Fields(string[] lines, YamlMap map, int firstLine)
    {
        var starts = map.Entries.Select(e => e.Key.Regel - firstLine).ToList();
        if (starts.Distinct().Count() != starts.Count || map.Entries.Any(e => e.Key.Kolom != 1))
            return ("", null);
        var fields = map.Entries.Select((entry, i) => Field(entry, lines[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : lines.Length)])).ToList();
        return (Join(lines[..starts.DefaultIfEmpty(lines.Length).First()]), fields);
    }

    /// <summary>The whole file again; a file in which nothing changed comes back byte for byte.</summary>
    public string Write() => $"---\n{Begin}{string.Concat(Velden.Select(v => v.Regels + v.Erna))}---\n{Einde}";

    public Veldbestand MetTekst(string tekst) => tekst == Tekst ? this : this with { Tekst = tekst, Einde = tekst.Length == 0 ? "" : tekst + "\n" };

    /// <summary>Puts a field in the place of the one of that name, or behind the field that goes before it in <paramref name="volgorde"/>. A field that says
    /// nothing is taken out.</summary>
    public Veldbestand Met(string naam, Veld? veld, IReadOnlyList<string> volgorde)
    {
        var (at, begin) = (Index(naam), Begin);
        var fields = Velden.ToList();
        if (at >= 0 && veld is not null)
            fields[at] = fields[at] with { Waarde = veld.Waarde, Regels = veld.Regels };
        else if (at >= 0)
        {
            if (at == 0)
                begin += fields[0].Erna;
            else
                fields[at - 1] = fields[at - 1] with { Erna = fields[at - 1].Erna + fields[at].Erna };
            fields.RemoveAt(at);
        }
        else if (veld is not null)
            fields.Insert(Place(naam, volgorde), veld with { Erna = "" });
        return this with { Begin = begin, Velden = fields };
    }

    private int Index(string naam) => Velden.ToList().FindIndex(v => v.Naam == naam);

    private int Place(string naam, IReadOnlyList<string> volgorde) =>
        volgorde.TakeWhile(n => n != naam).Reverse().Select(Index).FirstOrDefault(i => i >= 0, -1) + 1;

    private static Veld Field(KeyValuePair<YamlScalar, YamlNode> entry, string[] lines)
    {
        var own = lines.Length;
        while (own > 1 && (lines[own - 1].Length == 0 || lines[own - 1].StartsWith('#')))
            own--;
        return new(entry.Key.Value, Veldwaarde.Of(entry.Value), Join(lines[..own]), Join(lines[own..]));
    }

    private static string Join(string[] lines) => string.Concat(lines.Select(l => l + "\n"));
}
