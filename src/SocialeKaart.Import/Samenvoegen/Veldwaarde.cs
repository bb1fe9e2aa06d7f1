using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Import.Samenvoegen;

/// <summary>What a field says as one text, so that two notations of the same value are equal.</summary>
internal static class Veldwaarde
{
    // Control signs that no content file may hold.
    public const char Volgende = '\u001f', Deel = '\u001e', Is = '\u001d';

    /// <summary>A list of one is that one, an empty list or group is nothing.</summary>
    public static string Of(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value.Trim(),
        YamlList list => string.Join(Volgende, list.Items.Select(Of)),
        YamlMap map => string.Join(Deel, map.Entries.Select(e => (e.Key.Value, Waarde: Of(e.Value))).Where(e => e.Waarde.Length > 0).Select(e => $"{e.Value}{Is}{e.Waarde}")),
        _ => "",
    };

    /// <summary>For people.</summary>
    public static string Leesbaar(string waarde) => waarde.Replace(Volgende.ToString(), ", ", StringComparison.Ordinal)
        .Replace(Deel.ToString(), ", ", StringComparison.Ordinal).Replace(Is.ToString(), ": ", StringComparison.Ordinal);
}
