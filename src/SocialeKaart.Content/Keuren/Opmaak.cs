using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SocialeKaart.Content.Keuren;

/// <summary>How a file is written down: HTML that visitors would read as letters, and marks of Windows that the site forgives.</summary>
internal static partial class Opmaak
{
    public static IEnumerable<Probleem> Check(Bladtekst blad)
    {
        foreach (var literal in MarkdownHtml.Parse(blad.Tekst)?.Descendants<LiteralInline>() ?? [])
            foreach (Match tag in Tag().Matches(literal.Content.ToString()))
                yield return blad.Waarschuwing(blad.Place(literal.Span.Start + tag.Index),
                    $"\"{tag.Value}\" is HTML en komt als letters op de pagina; gebruik Markdown, of haal het weg");
    }

    /// <summary>The site reads the file well, but a comparison of versions shows every line as changed, and other programs stumble.</summary>
    public static IEnumerable<Probleem> Letters(string text, string file)
    {
        if (text.StartsWith('\uFEFF'))
            yield return new(file, 1, 1, Ernst.Waarschuwing, "het bestand begint met een onzichtbaar teken (BOM); kies UTF-8 zonder BOM bij het opslaan, of laat --herstel het weghalen");
        if (text.IndexOf('\r', StringComparison.Ordinal) is var at and >= 0)
            yield return new(file, text.AsSpan(0, at).Count('\n') + 1, at - text.AsSpan(0, at).LastIndexOf('\n'), Ernst.Waarschuwing,
                "de regels eindigen zoals op Windows (CRLF); kies LF bij het opslaan, of laat --herstel het doen");
        foreach (var odd in Odd().Matches(text).Take(1))
            yield return new(file, text.AsSpan(0, odd.Index).Count('\n') + 1, odd.Index - text.AsSpan(0, odd.Index).LastIndexOf('\n'), Ernst.Waarschuwing,
                odd.Value == "\uFFFD" ? "hier ging een letter verloren (�); typ haar opnieuw" : "hier staat een onzichtbaar teken; haal het weg en typ het stuk eromheen opnieuw");
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        if (Herstel.Trimmed(lines).Zip(lines).Index().FirstOrDefault(l => l.Item.First != l.Item.Second) is (var line, (not null, _)) blank)
            yield return new(file, line + 1, blank.Item.First.Length + 1, Ernst.Waarschuwing, "aan het eind van deze regel staan spaties; haal ze weg, of laat --herstel het doen");
    }

    // Control characters, marks that turn the direction of a text, and the sign for what could not be read.
    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\x7F\u202A-\u202E\u2066-\u2069\uFFFD]")]
    private static partial Regex Odd();

    [GeneratedRegex(@"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
