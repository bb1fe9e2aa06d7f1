using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SocialeKaart.Content.Leesbaarheid;

/// <summary>What a reader reads of a Markdown text: its paragraphs and list items without markup, an empty line between them. Headings are no sentences.</summary>
public static class LopendeTekst
{
    public static string Of(string markdown) => string.Join("\n\n", Markdown.Parse(markdown).Descendants<ParagraphBlock>().Select(Words));

    private static string Words(ParagraphBlock paragraph) => string.Concat(paragraph.Inline!.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => " ",
        _ => "",
    }));
}
