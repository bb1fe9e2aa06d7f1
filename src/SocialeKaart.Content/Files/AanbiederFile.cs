using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content.Files;

/// <summary>An organisation as a Markdown file: what Write writes, Read reads back as an equal value.</summary>
public static class AanbiederFile
{
    /// <summary>The organisation, or null when a problem of <see cref="Ernst.Fout"/> was added.</summary>
    public static Aanbieder? Read(string text, string file, List<Probleem> problems)
    {
        var own = new List<Probleem>();
        var aanbieder = FrontMatter.Split(text, file, own) is { } parts ? Read(parts, file, own) : null;
        problems.AddRange(own);
        return own.Exists(p => p.Ernst == Ernst.Fout) ? null : aanbieder;
    }

    private static Aanbieder Read(FrontMatter parts, string file, List<Probleem> problems)
    {
        var fields = new FieldReader(parts.Fields, file, problems);
        var aanbieder = new Aanbieder
        {
            Slug = Path.GetFileNameWithoutExtension(file),
            Vroeger = CommonFields.Vroeger(fields),
            Naam = fields.Required("naam"),
            Adres = CommonFields.Adres(fields),
            Telefoon = CommonFields.Telefoon(fields),
            Email = CommonFields.Email(fields),
            Website = CommonFields.Website(fields),
            Bron = CommonFields.Bron(fields),
            Voorbeeld = fields.Flag("voorbeeld"),
            MenselijkGecontroleerd = fields.FieldNames("menselijk-gecontroleerd", also: "tekst"),
            Tekst = parts.Body,
        };
        fields.Done();
        MarkdownHtml.Check(parts.Body, parts.BodyLine, file, problems);
        return aanbieder;
    }

    public static string Write(Aanbieder a)
    {
        var yaml = new FrontMatterWriter().Text("naam", a.Naam).Some("vroeger", a.Vroeger);
        CommonFields.WriteContact(yaml, a.Adres, a.Telefoon, a.Email, a.Website);
        yaml.Some("menselijk-gecontroleerd", a.MenselijkGecontroleerd);
        CommonFields.WriteOrigin(yaml, null, a.Bron, a.Voorbeeld);
        return yaml.File(a.Tekst);
    }
}
