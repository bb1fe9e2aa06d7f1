using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace SocialeKaart.Content.Yaml;

/// <summary>Says in Dutch what the YAML parser says in English. Where an ordinary slip is visible in the line itself, that says more than the parser knows.</summary>
internal static partial class YamlMessage
{
    // Parts of YamlDotNet's messages; the first that is found counts.
    private static readonly (string Part, string Dutch)[] Known =
    [
        ("plain scalar value, found invalid mapping", "zet tekst met een dubbele punt tussen aanhalingstekens"),
        ("multiline plain scalar, found invalid mapping", "op deze of de vorige regel mist een dubbele punt achter de veldnaam"),
        ("cannot start any token", "een waarde kan niet met dit teken beginnen; zet de waarde tussen aanhalingstekens"),
        ("unknown escape", "tussen dubbele aanhalingstekens betekent \\ iets bijzonders; gebruik enkele aanhalingstekens"),
        ("quoted scalar", "een aanhalingsteken wordt niet gesloten"),
        ("expected ',' or ']'", "een lijst met [ wordt niet gesloten met ]"),
        ("expected ',' or '}'", "een groep met { wordt niet gesloten met }"),
        ("expected node content", "hier staat een ] of } te veel, of twee komma's achter elkaar; zet de waarde tussen aanhalingstekens als het teken erbij hoort"),
        ("expected '-' indicator", "de inspringing klopt niet: velden moeten recht onder elkaar beginnen"),
        ("expected key", "hier mist een dubbele punt achter de veldnaam, of er staat iets te veel"),
    ];

    /// <summary>The fault with the line and column that an editor has to look at, counted in the YAML.</summary>
    public static (int Regel, int Kolom, string Tekst) Of(YamlException e, string yaml)
    {
        var lines = yaml.Split('\n');
        var line = Math.Clamp((int)e.Start.Line, 1, lines.Length);
        // Behind a quote that stays open every line looks wrong.
        if (!e.Message.Contains("quoted scalar", StringComparison.Ordinal))
            foreach (var at in new[] { line - 1, line }.Where(at => at > 0))
                if (Slip(lines[at - 1], isFaultLine: at == line) is var (column, text))
                    return (at, column, text);
        var dutch = Known.FirstOrDefault(k => e.Message.Contains(k.Part, StringComparison.OrdinalIgnoreCase)).Dutch;
        return ((int)e.Start.Line, (int)e.Start.Column, dutch ?? "dit is geen geldige YAML; vergelijk met een pagina die wel goed is");
    }

    private static (int Column, string Text)? Slip(string line, bool isFaultLine)
    {
        if (GluedColon().Match(line) is { Success: true } glued)
            return (glued.Length, "zet een gewone spatie achter de dubbele punt");
        if (!isFaultLine)
            return null;
        if (Indented().Match(line) is { Success: true } indented)
            return (indented.Length, "deze regel springt in; laat elk veld vooraan de regel beginnen");
        if (line.StartsWith("- ", StringComparison.Ordinal))
            return (1, "een veld begint niet met een streepje; haal het weg, of zet een lijst zo: [een, twee]");
        if (AfterQuote().Match(line) is { Success: true } rest)
            return (rest.Length, "de waarde stopt bij het tweede aanhalingsteken, en er komt nog tekst; zet alles tussen het andere soort aanhalingstekens (\" of ')");
        return line.Length > 0 && !line.Contains(':', StringComparison.Ordinal) ? (1, "hier mist een dubbele punt achter de veldnaam") : null;
    }

    [GeneratedRegex(@"^[a-z][a-z-]*:(?=[^ ])(?!//)")]
    private static partial Regex GluedColon();

    [GeneratedRegex(@"^ +(?=[a-z][a-z-]*:)")]
    private static partial Regex Indented();

    [GeneratedRegex(@"^[a-z-]+: +(?:'[^']*'|""[^""]*"")(?=[^ ,}\]#])")]
    private static partial Regex AfterQuote();
}
