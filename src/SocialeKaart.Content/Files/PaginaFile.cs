using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content.Files;

/// <summary>A page of text as a Markdown file.</summary>
public static class PaginaFile
{
    /// <summary>The page, or null when a problem of <see cref="Ernst.Fout"/> was added.</summary>
    public static Pagina? Read(string text, string file, List<Probleem> problems)
    {
        var own = new List<Probleem>();
        Pagina? pagina = null;
        if (FrontMatter.Split(text, file, own) is { } parts)
        {
            var fields = new FieldReader(parts.Fields, file, own);
            pagina = new(
                Path.GetFileNameWithoutExtension(file),
                fields.Required("titel"),
                fields.Required("samenvatting"),
                fields.OptionalNumber("volgorde") ?? 0,
                parts.Body)
            {
                Vroeger = CommonFields.Vroeger(fields),
            };
            fields.Done();
            MarkdownHtml.Check(parts.Body, parts.BodyLine, file, own);
        }
        problems.AddRange(own);
        return own.Exists(p => p.Ernst == Ernst.Fout) ? null : pagina;
    }
}
