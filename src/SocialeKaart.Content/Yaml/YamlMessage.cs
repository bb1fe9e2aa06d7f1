using YamlDotNet.Core;

namespace SocialeKaart.Content.Yaml;

/// <summary>Says in Dutch what the YAML parser says in English.</summary>
internal static class YamlMessage
{
    private static readonly (string Part, string Dutch)[] Known =
    [
        ("cannot start any token", "dit teken kan hier niet staan; gebruik spaties in plaats van tabs, of zet de waarde tussen aanhalingstekens"),
        ("mapping values are not allowed", "zet tekst met een dubbele punt tussen aanhalingstekens"),
        ("quoted scalar", "een aanhalingsteken wordt niet gesloten"),
        ("expected ',' or ']'", "een lijst met [ wordt niet gesloten met ]"),
        ("expected ',' or '}'", "een groep met { wordt niet gesloten met }"),
        ("expected <block end>", "de inspringing klopt niet: velden moeten recht onder elkaar beginnen"),
        ("could not find expected ':'", "er mist een dubbele punt achter de veldnaam"),
        ("block", "de inspringing klopt niet: velden moeten recht onder elkaar beginnen"),
    ];

    public static string InWords(YamlException e)
    {
        var english = e.Message;
        foreach (var (part, dutch) in Known)
            if (english.Contains(part, StringComparison.OrdinalIgnoreCase))
                return dutch;
        return "dit is geen geldige YAML; vergelijk met een pagina die wel goed is";
    }
}
