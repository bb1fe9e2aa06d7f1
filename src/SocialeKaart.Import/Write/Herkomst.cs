using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Import.Write;

/// <summary>Slug and number of a content file, and the source it came from; 0 and null where the file does not say.</summary>
internal sealed record Herkomst(string Slug, int Nummer, string? Bron, int Id)
{
    /// <summary>Reads a file of any state: what cannot be read is someone else's to mend.</summary>
    public static Herkomst Read(string path)
    {
        var slug = Path.GetFileNameWithoutExtension(path);
        var problems = new List<Probleem>();
        if (FrontMatter.Split(File.ReadAllText(path), path, problems) is not { Fields: YamlMap map })
            return new(slug, 0, null, 0);
        var fields = new FieldReader(map, path, problems);
        var bron = fields.Group("bron");
        return new(slug, fields.OptionalNumber("nummer") ?? 0, bron?.Text("naam"), bron?.OptionalNumber("id") ?? 0);
    }
}
