using YamlDotNet.Core;

namespace SocialeKaart.Content.Yaml;

/// <summary>Says in Dutch what the YAML parser says in English.</summary>
internal static class YamlMessage
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
        ("expected node content", "hier staat een ] of } te veel; zet de waarde tussen aanhalingstekens als het teken erbij hoort"),
        ("expected '-' indicator", "de inspringing klopt niet: velden moeten recht onder elkaar beginnen"),
        ("expected key", "hier mist een dubbele punt achter de veldnaam, of er staat iets te veel"),
    ];

    public static string InWords(YamlException e) =>
        Known.FirstOrDefault(k => e.Message.Contains(k.Part, StringComparison.OrdinalIgnoreCase)).Dutch
        ?? "dit is geen geldige YAML; vergelijk met een pagina die wel goed is";
}
