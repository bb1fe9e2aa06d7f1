using SocialeKaart.Content.Files;
using SocialeKaart.Content.Yaml;
using SocialeKaart.Import.Samenvoegen;

namespace SocialeKaart.Import.Write;

/// <summary>The whole text of a sheet: where the page was, what the import itself needs, every field as it was seen, and what the import wrote into the
/// content file: the base of the next merge.</summary>
/// <param name="Velden">The lines of the fields as they were seen.</param>
/// <param name="Basis">The lines that the import wrote, and the text where it is other than what was seen; null in a sheet from before this was kept.</param>
internal sealed record Bladtekst(string Url, string Velden, string? Basis)
{
    private const string Kop = "geschreven:\n", Inspringing = "  ";

    /// <summary>Null when the sheet is not as an import writes it.</summary>
    public static Bladtekst? Read(string text)
    {
        var first = text.IndexOf('\n', StringComparison.Ordinal);
        var second = first < 0 ? -1 : text.IndexOf('\n', first + 1);
        if (second < 0)
            return null;
        var at = text.LastIndexOf("\n" + Kop, StringComparison.Ordinal);
        var url = Scalar(text[..first], "url") ?? "";
        return at < second
            ? new(url, text[(second + 1)..], null)
            : new(url, text[(second + 1)..(at + 1)], string.Concat(Lines(text[(at + 1 + Kop.Length)..]).Select(l => l[Inspringing.Length..] + "\n")));
    }

    public string Write(Importblad blad) =>
        $"{new FrontMatterWriter().Text("url", Url).Yaml()}{blad.Kopregel()}{Velden}{(Basis is null ? "" : Kop + string.Concat(Lines(Basis).Select(l => $"{Inspringing}{l}\n")))}";

    /// <summary>What the import wrote, as the content file it wrote; null when the sheet does not tell.</summary>
    public Veldbestand? Basisbestand()
    {
        try
        {
            if (Basis is null || YamlTree.Read(Basis) is not YamlMap map)
                return null;
            var fields = Veldbestand.Fields(Basis.Split('\n')[..^1], map, firstLine: 1).Velden;
            var tekst = map.Entries.FirstOrDefault(e => e.Key.Value == Veldbestand.Tekstveld).Value is YamlScalar scalar ? scalar.Value : Gezien();
            return fields is null ? null : new("", [.. fields.Where(v => v.Naam != Veldbestand.Tekstveld)], tekst, tekst);
        }
        catch (YamlFault)
        {
            return null;
        }
    }

    /// <summary>The base after a merge: what the source says, and of the fields of an editor what the editor began with.</summary>
    public Bladtekst MetBasis(Veldbestand bron, Samenvoeging samen)
    {
        var redactie = samen.Redactie.ToHashSet(StringComparer.Ordinal);
        var lines = bron.Velden.Select(v => redactie.Contains(v.Naam) ? Line(v.Naam, samen.Basis[v.Naam]) : v.Regels)
            .Concat(samen.Redactie.Where(r => r != Veldbestand.Tekstveld && bron.Veld(r) is null).Select(r => Line(r, samen.Basis[r])));
        return MetBasis(string.Concat(lines), samen.Basis.GetValueOrDefault(Veldbestand.Tekstveld, ""));
    }

    public Bladtekst MetBasis(string regels, string tekst) =>
        this with { Basis = tekst == Gezien() ? regels : regels + new FrontMatterWriter().Text(Veldbestand.Tekstveld, tekst).Yaml() };

    /// <summary>The text as the source had it: most often just what was written, and then it is kept once.</summary>
    private string Gezien() => Lines(Velden).FirstOrDefault(l => l.StartsWith("tekst: {", StringComparison.Ordinal)) is { } line
        && YamlTree.Read(line) is YamlMap { Entries: [var (_, field)] } ? Scalar(field, "ruw") ?? "" : "";

    private static string Line(string veld, string waarde)
    {
        var yaml = new FrontMatterWriter();
        if (waarde.Contains(Veldwaarde.Is, StringComparison.Ordinal))
            yaml.Group(veld, true, w =>
            {
                foreach (var deel in waarde.Split(Veldwaarde.Deel).Select(d => d.Split(Veldwaarde.Is, 2)))
                    w.Text(deel[0], deel[1]);
            });
        else if (waarde.Contains(Veldwaarde.Volgende, StringComparison.Ordinal))
            yaml.List(veld, waarde.Split(Veldwaarde.Volgende));
        else if (waarde.Length > 0)
            yaml.Text(veld, waarde);
        return yaml.Yaml();
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Where(l => l.Length > 0);

    private static string? Scalar(string line, string name) => Scalar(YamlTree.Read(line), name);

    private static string? Scalar(YamlNode? node, string name) =>
        node is YamlMap map && map.Entries.FirstOrDefault(e => e.Key.Value == name).Value is YamlScalar scalar ? scalar.Value : null;
}
