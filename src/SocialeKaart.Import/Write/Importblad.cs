using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Import.Write;

/// <summary>
/// What the last import saw of one source page, kept in <c>content/.import/</c>: the file it wrote, a digest of that, and every field.
/// </summary>
/// <param name="Inhoud">Digest of the file as the import left it; another digest on disk means that an editor changed it since.</param>
/// <param name="Ruw">Digest of everything the source said; equal digests mean that the source did not change.</param>
/// <param name="Gelezen">Digest of what the rules made of it; while that and the file stay the same there is nothing to write.</param>
public sealed partial record Importblad(string Slug, int Nummer, DateOnly Gezien, string Inhoud, string Ruw, string Gelezen)
{
    /// <summary>The sheets of one kind in a folder, by number in the source.</summary>
    internal static Dictionary<int, Importblad> ReadAll(string folder, string voorvoegsel)
    {
        var bladen = new Dictionary<int, Importblad>();
        foreach (var path in Files(folder, voorvoegsel + "*.yaml"))
            if (int.TryParse(Path.GetFileNameWithoutExtension(path).AsSpan(voorvoegsel.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && Read(path) is { } blad)
                bladen[id] = blad;
        return bladen;
    }

    internal static IEnumerable<string> Files(string folder, string pattern) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern) : [];

    /// <summary>The sheet, or null when there is none or it cannot be read: then the page counts as new.</summary>
    private static Importblad? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            // The first two lines hold what the import itself needs; the fields below are for people and for merging.
            var head = File.ReadLines(path).Take(2).ToArray();
            if (head.Length == 2 && Usual().Match(head[1]) is { Success: true } usual)
                return Of(usual.Groups);
            var problems = new List<Probleem>();
            var fields = new FieldReader(YamlTree.Read(string.Join('\n', head)) ?? new YamlMap([], 1, 1), path, problems).Group("import");
            var blad = fields is null ? null : new Importblad(
                fields.Required("slug"), fields.OptionalNumber("nummer") ?? 0, fields.Date("gezien"), fields.Required("inhoud"), fields.Required("ruw"), fields.Required("gelezen"))
            {
                Weg = fields.Text("weg") is null ? null : fields.Date("weg"),
                Keren = fields.OptionalNumber("keren") ?? 0,
                Was = fields.Text("was"),
                Redactie = fields.Texts("redactie"),
            };
            return problems.Count == 0 ? blad : null;
        }
        catch (YamlFault)
        {
            return null;
        }
    }

    private static Importblad Of(GroupCollection g) => new(
        g["slug"].Value, g["nummer"].Success ? int.Parse(g["nummer"].ValueSpan, CultureInfo.InvariantCulture) : 0,
        DateOnly.ParseExact(g["gezien"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture), g["inhoud"].Value, g["ruw"].Value, g["gelezen"].Value);

    // As Kopregel writes it for a page that is there and that no editor changed. Reading YAML would take most of the time of an import without news.
    [GeneratedRegex("""^import: \{slug: (?<slug>[a-z][a-z0-9-]*), (?:nummer: (?<nummer>\d{1,9}), )?gezien: (?<gezien>\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])), inhoud: "?(?<inhoud>[0-9a-f]{16})"?, ruw: "?(?<ruw>[0-9a-f]{16})"?, gelezen: "?(?<gelezen>[0-9a-f]{16})"?\}$""", RegexOptions.CultureInvariant)]
    private static partial Regex Usual();

    /// <summary>The day since which the source no longer has the page; null as long as it has.</summary>
    public DateOnly? Weg { get; init; }

    /// <summary>So many imports in a row did not see it; counted up to <see cref="Stopt"/>.</summary>
    public int Keren { get; init; }

    /// <summary>The status it had before it went missing.</summary>
    public string? Was { get; init; }

    /// <summary>The fields that an editor changed.</summary>
    public ValueList<string> Redactie { get; init; } = [];

    /// <summary>An activity stops after so many imports without it.</summary>
    public const int Stopt = 2;

    internal string Kopregel() => new FrontMatterWriter().Group("import", true, w =>
    {
        w.Text("slug", Slug);
        if (Nummer > 0)
            w.Number("nummer", Nummer);
        w.Date("gezien", Gezien).Text("inhoud", Inhoud).Text("ruw", Ruw).Text("gelezen", Gelezen);
        if (Weg is { } weg)
            w.Date("weg", weg).Number("keren", Keren).Text("was", Was);
        w.Some("redactie", Redactie);
    }).Yaml();

    /// <summary>The lines of the fields as they were seen.</summary>
    internal static string Velden(IEnumerable<Waarneming> waarnemingen)
    {
        var yaml = new FrontMatterWriter();
        foreach (var groep in waarnemingen.GroupBy(w => w.Veld, StringComparer.Ordinal))
            yaml.Group(groep.Key, true, w => Field(w, groep.First()));
        return yaml.Yaml();
    }

    public static string DigestRuw(IEnumerable<Waarneming> waarnemingen) =>
        Digest(string.Join('\u001e', waarnemingen.Select(w => $"{w.Veld}\u001f{w.Ruw}")));

    /// <summary>Of the value and of how it was read. Far cheaper than writing the files, so that an import without news is quick.</summary>
    public static string DigestGelezen(object waarde, IEnumerable<Waarneming> waarnemingen) =>
        Digest(string.Join('\u001e', waarnemingen.Select(w => $"{w.Waarde}\u001f{w.Regel}\u001f{w.Zekerheid}\u001f{w.Voorstel}")) + waarde);

    public static string Digest(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)))[..16];

    private static void Field(FrontMatterWriter w, Waarneming waarneming) => w
        .Text("ruw", waarneming.Ruw)
        .Text("waarde", waarneming.Waarde)
        .Text("regel", waarneming.Regel)
        .Code("zekerheid", waarneming.Zekerheid)
        .Text("voorstel", waarneming.Voorstel);
}
