namespace SocialeKaart.Content.Yaml;

/// <summary>A YAML value with its place in the file. Every scalar stays text: what it means is decided by the field that holds it.</summary>
public abstract record YamlNode(int Regel, int Kolom);

public sealed record YamlScalar(string Value, int Regel, int Kolom) : YamlNode(Regel, Kolom);

public sealed record YamlList(IReadOnlyList<YamlNode> Items, int Regel, int Kolom) : YamlNode(Regel, Kolom);

public sealed record YamlMap(IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries, int Regel, int Kolom) : YamlNode(Regel, Kolom);
