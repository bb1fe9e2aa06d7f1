using SocialeKaart.Content;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Import;

/// <summary>The data files that travel inside this assembly: source profiles and recognition words.</summary>
internal static class Databestand
{
    /// <exception cref="InvalidDataException">The file is missing or wrong; the message lists every problem.</exception>
    public static T Read<T>(string name, Func<FieldReader, T> read) => Read(name, Node(name), read);

    /// <summary>The same from a file of one's own.</summary>
    /// <exception cref="InvalidDataException">The file is wrong.</exception>
    public static T ReadFile<T>(string path, Func<FieldReader, T> read)
    {
        try
        {
            return Read(path, YamlTree.Read(File.ReadAllText(path)) ?? throw new InvalidDataException($"{path} is leeg"), read);
        }
        catch (YamlFault e)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }

    private static T Read<T>(string name, YamlNode node, Func<FieldReader, T> read)
    {
        var problems = new List<Probleem>();
        var value = read(new FieldReader(node, name, problems));
        return problems.Count == 0 ? value : throw new InvalidDataException(string.Join('\n', problems));
    }

    /// <summary>A file that is one list.</summary>
    public static ValueList<T> Rows<T>(string name, Func<FieldReader, T> read)
    {
        var problems = new List<Probleem>();
        var rows = ((YamlList)Node(name)).Items.Select(item => read(new FieldReader(item, name, problems))).ToValueList();
        return problems.Count == 0 ? rows : throw new InvalidDataException(string.Join('\n', problems));
    }

    private static YamlNode Node(string name)
    {
        using var stream = typeof(Databestand).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"het bestand {name} bestaat niet");
        using var reader = new StreamReader(stream);
        return YamlTree.Read(reader.ReadToEnd()) ?? throw new InvalidDataException($"{name} is leeg");
    }
}
