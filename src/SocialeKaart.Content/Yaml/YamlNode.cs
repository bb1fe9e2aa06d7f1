namespace SocialeKaart.Content.Yaml;

/// <summary>A YAML value with its place in the file. Every scalar stays text: what it means is decided by the field that holds it.</summary>
public abstract record YamlNode(int Regel, int Kolom)
{
    /// <summary>From its first sign to behind its last one, comments left out.</summary>
    public Range Plek { get; init; }
}

public sealed record YamlScalar(string Value, int Regel, int Kolom) : YamlNode(Regel, Kolom);

public sealed record YamlList(IReadOnlyList<YamlNode> Items, int Regel, int Kolom) : YamlNode(Regel, Kolom);

public sealed record YamlMap(IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries, int Regel, int Kolom) : YamlNode(Regel, Kolom);
