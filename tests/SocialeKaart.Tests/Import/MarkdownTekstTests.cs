using System.Net;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Content;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Tests.Import;

public sealed partial class MarkdownTekstTests
{
    private static readonly string[] Pieces =
        ["a", "woord", " ", "  ", "*", "**", "_", "`", "#", "# ", "- ", "1. ", "+ ", "> ", "|", "[x](javascript:a)", "<b>", "&amp;", "&", "\\", "!", "~~", "=", "---", "é", "€ 2,50", ":"];

    [Fact]
    public void Escaped_text_reads_the_same() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.ListOf(Gen.Elements(Pieces)).Select(p => string.Concat(p)).ToArbitrary(),
        text => Assert.Equal(Brontekst.OneLine(text), Words(MarkdownHtml.Render(MarkdownTekst.Escape(Brontekst.OneLine(text)))))));

    private static string Words(string html) => Brontekst.OneLine(WebUtility.HtmlDecode(Tag().Replace(html, "")));

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
