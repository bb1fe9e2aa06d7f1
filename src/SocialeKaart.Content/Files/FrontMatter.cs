using System.Text.RegularExpressions;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content.Files;

/// <summary>Splits a content file into the YAML between its two lines of three hyphens and the Markdown after it.</summary>
/// <param name="BodyLine">The line of the file on which the Markdown starts.</param>
internal sealed partial record FrontMatter(YamlNode Fields, string Body, int BodyLine)
{
    public const int MaxYaml = 16 * 1024;
    public const int MaxFile = 256 * 1024;

    /// <summary>The parts, or a problem when the file is too large or its YAML cannot be read.</summary>
    public static FrontMatter? Split(string text, string file, List<Probleem> problems)
    {
        Probleem Fault(int line, int column, string message) => new(file, line, column, Ernst.Fout, message);

        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (text.Length > MaxFile)
            problems.Add(Fault(1, 1, $"het bestand is groter dan {MaxFile / 1024} kB; maak de tekst korter"));
        else if (!lines.StartsWith("---\n", StringComparison.Ordinal))
            problems.Add(Fault(1, 1, "de eerste regel moet precies --- zijn; daaronder komen de velden"));
        else if (lines.IndexOf("\n---\n", 3, StringComparison.Ordinal) is var end && end < 0)
            problems.Add(Unclosed(lines.Split('\n'), file));
        else if (end > MaxYaml)
            problems.Add(Fault(1, 1, $"de velden zijn samen groter dan {MaxYaml / 1024} kB; zet lange tekst onder de tweede ---"));
        else
            return Read(lines[4..(end + 1)], lines[(end + 5)..], file, problems);
        return null;
    }

    /// <summary>At the line that was meant to close the fields, else at the first that looks like no field.</summary>
    private static Probleem Unclosed(string[] lines, string file)
    {
        var almost = Array.FindIndex(lines, 1, line => line.Trim() is { Length: > 0 } dashes && dashes.All(c => c is '-' or '–' or '—'));
        if (almost > 0)
            return new(file, almost + 1, 1, Ernst.Fout, "deze regel moet precies --- zijn: drie streepjes en niets erachter");
        var first = Array.FindIndex(lines, 1, line => !Field().IsMatch(line));
        return new(file, (first > 0 ? first : lines.Length - 1) + 1, 1, Ernst.Fout, "de velden worden niet afgesloten; zet hier een regel ---, met de tekst daaronder");
    }

    private static FrontMatter? Read(string yaml, string body, string file, List<Probleem> problems)
    {
        try
        {
            if (YamlTree.Read(yaml, lineOffset: 1) is { } fields)
            {
                var blank = body.Length - body.TrimStart('\n').Length;
                return new(fields, body.Trim('\n'), yaml.Count(c => c == '\n') + 3 + blank);
            }
            problems.Add(new(file, 1, 1, Ernst.Fout, "er staan geen velden tussen de regels ---"));
        }
        catch (YamlFault e)
        {
            problems.Add(new(file, e.Regel, e.Kolom, Ernst.Fout, e.Message));
        }
        return null;
    }

    [GeneratedRegex(@"^(?:[ #-]|[a-z][a-z-]*:)")]
    private static partial Regex Field();
}
