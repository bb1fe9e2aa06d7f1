using SocialeKaart.Content.Files;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content;

/// <summary><c>content/.import/&lt;bron&gt;/stand.yaml</c>: the day on which the source was last read as a whole.</summary>
public static class BronstandFile
{
    public const string Naam = "stand.yaml";

    public static string Write(DateOnly gelukt) => new FrontMatterWriter().Date("gelukt", gelukt).Yaml();

    /// <summary>The day, or null with a problem.</summary>
    public static DateOnly? Read(string text, string file, List<Probleem> problems)
    {
        var before = problems.Count;
        try
        {
            var day = new FieldReader(YamlTree.Read(text) ?? new YamlMap([], 1, 1), file, problems).Date("gelukt");
            return problems.Count == before ? day : null;
        }
        catch (YamlFault e)
        {
            problems.Add(new(file, e.Regel, e.Kolom, Ernst.Waarschuwing, e.Message));
            return null;
        }
    }
}
