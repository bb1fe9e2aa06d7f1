using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Redactie.Werk;

/// <summary>A question of the importer with what its file says about it.</summary>
/// <param name="Tekst">The Markdown above the choices: the question and the values.</param>
/// <param name="Keuzes">What can be answered and what follows from it.</param>
/// <param name="Kenmerk">A digest of the file: an answer to another text than the editor saw is not written.</param>
public sealed partial record Vraagblad(Beoordeling Beoordeling, string Tekst, IReadOnlyList<(Besluit Besluit, string Gevolg)> Keuzes, string Kenmerk)
{
    public string Bestand => $"{AanbodReader.Beoordelen}/{Beoordeling.Naam}.md";

    /// <summary>All questions, those without an answer first. A file that cannot be read as one stands among the problems.</summary>
    public static IReadOnlyList<Vraagblad> All(string map)
    {
        var folder = Path.Combine(map, AanbodReader.Beoordelen);
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md") : [];
        return [.. files.Where(f => !Path.GetFileName(f).StartsWith('.')).Order(StringComparer.Ordinal).Select(Read).OfType<Vraagblad>()
            .OrderBy(v => v.Beoordeling.Besluit is not null)];
    }

    /// <summary>Writes an answer, or takes it back with null. False when the file is not what the editor saw any more.</summary>
    public static bool Decide(string map, string naam, Besluit? besluit, string kenmerk)
    {
        if (All(map).FirstOrDefault(v => v.Beoordeling.Naam == naam) is not { } vraag || vraag.Kenmerk != kenmerk
            || besluit is { } gekozen && vraag.Keuzes.All(k => k.Besluit != gekozen))
            return false;
        var path = Path.Combine(map, vraag.Bestand);
        AtomicFile.Write(path, BeoordelingFile.Decide(File.ReadAllText(path), besluit));
        return true;
    }

    private static Vraagblad? Read(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            if (BeoordelingFile.Read(text, path, []) is not { } beoordeling)
                return null;
            var body = text.ReplaceLineEndings("\n").Split("\n---\n", 2)[^1];
            return new(beoordeling, Above(body), Choices(body, beoordeling.Vraag), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Above(string body)
    {
        var end = ChoicesBegin().Match(body) is { Success: true } begin ? begin.Index : body.IndexOf(BeoordelingFile.Aantekeningen, StringComparison.Ordinal);
        return (end < 0 ? body : body[..end]).Trim();
    }

    // What the file offers; a file that someone emptied offers what fits its question.
    private static (Besluit, string)[] Choices(string body, Vraagsoort vraag)
    {
        var possible = Besluiten.Bij(vraag);
        var offered = Choice().Matches(body).Select(m => (Known: Code.TryParse(m.Groups[1].Value, out Besluit besluit) && possible.Contains(besluit), besluit, m.Groups[2].Value))
            .Where(c => c.Known).Select(c => (c.besluit, c.Value)).ToArray();
        return offered.Length > 0 ? offered : [.. possible.Select(b => (b, ""))];
    }

    [GeneratedRegex(@"^Zet achter `besluit:`", RegexOptions.Multiline)]
    private static partial Regex ChoicesBegin();

    [GeneratedRegex(@"^- `([a-z-]+)`: (.+)$", RegexOptions.Multiline)]
    private static partial Regex Choice();
}
