using SocialeKaart.Content.Files;

namespace SocialeKaart.Content.Keuren;

/// <summary>
/// Repairs in a file what certainly was meant (<see cref="Probleem.Verbetering"/>): only those words change. Byte order mark, Windows line ends and
/// blanks at the end of a line go as well; two blanks below the fields stay, for in Markdown they break the line.
/// </summary>
public static class Herstel
{
    /// <param name="text">The whole file, as it was when the problems were found.</param>
    /// <param name="problemen">Of this file; others change nothing.</param>
    public static string Of(string text, IEnumerable<Probleem> problemen)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        // From right to left, so that places keep their meaning.
        foreach (var p in problemen.Where(p => p.Verbetering is not null && p.Regel <= lines.Length).OrderByDescending(p => p.Kolom))
            lines[p.Regel - 1] = Line(lines[p.Regel - 1], p.Kolom - 1, p.Verbetering!);
        return string.Join('\n', Trimmed(lines));
    }

    /// <summary>The lines without blanks at their end that mean nothing.</summary>
    internal static IEnumerable<string> Trimmed(string[] lines)
    {
        var end = lines.Length > 1 ? Array.FindIndex(lines, 1, line => line == "---") : -1;
        return lines.Select((line, at) => Trimmed(line, inFields: at <= end));
    }

    private static string Line(string line, int at, Verbetering v)
    {
        if (at > line.Length)
            return line;
        var (before, rest) = (line[..at], line[at..]);
        foreach (var quote in new[] { "\"", "'" })
            if (rest.StartsWith(quote + v.Van + quote, StringComparison.Ordinal))
                return $"{before}{quote}{v.Naar}{quote}{rest[(v.Van.Length + 2)..]}";
        return rest.StartsWith(v.Van, StringComparison.Ordinal) ? before + FrontMatterWriter.Token(v.Naar) + rest[v.Van.Length..] : line;
    }

    private static string Trimmed(string line, bool inFields)
    {
        var trimmed = line.TrimEnd(' ', '\t');
        return inFields || trimmed.Length == 0 || line.Length - trimmed.Length == 1 ? trimmed : line;
    }
}
