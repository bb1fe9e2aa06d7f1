using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SocialeKaart.Content.Leesbaarheid;

/// <summary>Running text, and where in the Markdown each place of it stands (both from 0).</summary>
internal sealed record Brontekst(string Tekst, Func<int, int> Bron);

/// <summary>What a reader reads of a Markdown text: its paragraphs and list items without markup, an empty line between them. Headings are no sentences.</summary>
public static class LopendeTekst
{
    public static string Of(string markdown) => Met(markdown).Tekst;

    internal static Brontekst Met(string markdown)
    {
        var (text, starts) = (new StringBuilder(), new List<(int Hier, int Daar)>());
        foreach (var paragraph in MarkdownHtml.Parse(markdown)?.Descendants<ParagraphBlock>() ?? [])
        {
            text.Append(text.Length > 0 ? "\n\n" : "");
            foreach (var inline in paragraph.Inline!.Descendants())
            {
                starts.Add((text.Length, inline.Span.Start));
                text.Append(inline switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    LineBreakInline => " ",
                    _ => "",
                });
            }
        }
        return new(text.ToString(), at => starts.FindLast(s => s.Hier <= at) is var (hier, daar) ? daar + at - hier : 0);
    }
}
