using System.Text.RegularExpressions;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content.Files;

/// <summary>A question to the editors as a Markdown file: fields for the import, text for people.</summary>
public static partial class BeoordelingFile
{
    /// <summary>Under this heading stand the editor's own words; no import touches them.</summary>
    public const string Aantekeningen = "## Aantekeningen";

    /// <summary>The question, or null when a problem of <see cref="Ernst.Fout"/> was added.</summary>
    public static Beoordeling? Read(string text, string file, List<Probleem> problems)
    {
        var own = new List<Probleem>();
        var beoordeling = FrontMatter.Split(text, file, own) is { } parts ? Read(new FieldReader(parts.Fields, file, own), file) : null;
        problems.AddRange(own);
        return own.Exists(p => p.Ernst == Ernst.Fout) ? null : beoordeling;
    }

    /// <summary>The same text with this answer behind <c>besluit:</c>, or none; no other sign changes.</summary>
    public static string Decide(string text, Besluit? besluit)
    {
        var answer = besluit is { } b ? $"besluit: {Code.Of(b)}" : "besluit:";
        var end = EndOfFields().Match(text) is { Success: true } found ? found.Index : text.Length;
        var (fields, rest) = (text[..end], text[end..]);
        return (Answer().IsMatch(fields) ? Answer().Replace(fields, answer, 1) : fields + answer + (text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n")) + rest;
    }

    private static Beoordeling Read(FieldReader fields, string file)
    {
        fields.Required("vraag");
        var vraag = fields.OneOf<Vraagsoort>("vraag");
        var beoordeling = new Beoordeling(Path.GetFileNameWithoutExtension(file), vraag, Page(fields), fields.Text("situatie") ?? "")
        {
            Veld = fields.Text("veld"),
            Met = fields.Group("met") is { } met ? Page(met) : null,
            Blijft = fields.Text("blijft"),
            Besluit = Decision(fields, "besluit", vraag),
            Eerder = Decision(fields, "eerder", vraag),
            Uitgevoerd = fields.Text("uitgevoerd") is null ? null : fields.Date("uitgevoerd"),
        };
        // For people, to look there.
        fields.Text("url");
        fields.Done();
        if (beoordeling is { Met: { } ander, Blijft: { } slug } && slug != ander.Slug && slug != beoordeling.Pagina.Slug)
            fields.Report("blijft", $"\"{slug}\" is geen van beide pagina's; kies {beoordeling.Pagina.Slug} of {ander.Slug}");
        return beoordeling;
    }

    private static Paginaverwijzing Page(FieldReader fields) => new(fields.Required("bron"), fields.OptionalNumber("id") ?? 0, fields.Required("pagina"));

    private static Besluit? Decision(FieldReader fields, string name, Vraagsoort vraag)
    {
        var codes = Besluiten.Bij(vraag).Select(Code.Of).ToList();
        return fields.Choice(name, codes) is { } code && Code.TryParse(code, out Besluit besluit) && codes.Contains(code) ? besluit : null;
    }

    [GeneratedRegex(@"(?<=\n)---(?=\r?\n|$)")]
    private static partial Regex EndOfFields();

    [GeneratedRegex(@"^besluit:[^\r\n]*", RegexOptions.Multiline)]
    private static partial Regex Answer();
}
