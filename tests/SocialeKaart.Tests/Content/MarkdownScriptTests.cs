using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content;

/// <summary>The HTML of any Markdown holds only elements, attributes and addresses of a short list, seen with the eyes of a browser's parser.</summary>
public sealed class MarkdownScriptTests
{
    private static readonly HashSet<string> Elements = new(
        "p h2 h3 h4 h5 h6 ul ol li a img strong em code pre blockquote hr br table thead tbody tr th td".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Attributes = new("href src alt title start class style".Split(' '), StringComparer.Ordinal);

    private static readonly string[] Stukken =
    [
        "# ", "## ", "- ", "1. ", "> ", "    ", "```\n", "`", "*", "**", "_", "~~", "|a|b|\n|-|:-:|\n", "---\n", "\n", "\n\n", "  \n", "\\", "[", "]", "(", ")", "![", "<", ">", "]: ", "[x]: ", "[x]",
        "](javascript:alert(1))", "](JAVASCRIPT:x)", "](data:text/html;base64,PHN2Zz4=)", "](vbscript:x)", "](&#x6A;avascript:x)", "](java\nscript:x)", "](//elders.example)", "](\\\\elders)", "](/a/1)",
        "](https://a.example \"titel\")", "](mailto:a@b.example)", "](tel:+31300000042)", "<javascript:alert(1)>", "<https://a.example>", "<a@b.example>", "<script>", "</script>", "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>", "<!--", "-->", "<![CDATA[", "]]>", "<?php", "&lt;", "&amp;", "&#106;", "&colon;", "\" onclick=\"", "' onclick='", "{onclick=x}", "{.klas #id}", "^", ":::", "$$", "tekst ", "é", "\u202E", "\0", "<b", " x=", "/>",
    ];

    public static TheoryData<string> Vectors => [.. File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "tests/SocialeKaart.Tests/Content/scripts.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Fact]
    public void Two_thousand_generated_texts_hold_only_what_is_on_the_list()
    {
        var random = new Random(20261122);
        var links = 0;
        for (var i = 0; i < 2000; i++)
        {
            var text = new StringBuilder();
            for (var parts = random.Next(3, 40); parts > 0; parts--)
                text.Append(Stukken[random.Next(Stukken.Length)]);
            links += Check(text.ToString());
        }
        // Links do come out, or the list of addresses tests nothing.
        Assert.InRange(links, 200, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_known_trick_comes_to_nothing(string line) => Check(line.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal));

    [Fact]
    public void There_are_sixty_tricks() => Assert.InRange(Vectors.Count, 60, 200);

    [Theory]
    [InlineData("<a href=\"javascript:x\">x</a>")]
    [InlineData("<a href=\" jAvascript:x\">x</a>")]
    [InlineData("<img src=\"data:text/html,x\">")]
    [InlineData("<p onclick=\"x\">x</p>")]
    [InlineData("<script>x</script>")]
    [InlineData("<a href=\"//elders.example\">x</a>")]
    [InlineData("<td style=\"background:url(x)\">x</td>")]
    public void The_list_itself_catches_what_is_planted(string html) => Assert.NotEmpty(Wrong(html));

    /// <summary>How many links and pictures came out.</summary>
    private static int Check(string markdown)
    {
        var html = MarkdownHtml.Render(markdown);
        Assert.True(Wrong(html) is [], $"{string.Join(", ", Wrong(html))}\n{markdown}\n=> {html}");
        return new HtmlParser().ParseDocument(html).QuerySelectorAll("a[href], img[src]").Length;
    }

    private static List<string> Wrong(string html)
    {
        var all = new HtmlParser().ParseDocument($"<body>{html}").Body!.QuerySelectorAll("*").Concat(new HtmlParser().ParseDocument($"<table><tr>{html}").QuerySelectorAll("td, th"));
        return [.. all.SelectMany(e => Wrong(e).Select(w => $"<{e.LocalName}> {w}"))];
    }

    private static IEnumerable<string> Wrong(IElement element)
    {
        if (!Elements.Contains(element.LocalName))
            yield return "element";
        foreach (var a in element.Attributes)
            if (!Attributes.Contains(a.Name) || a.Name is "style" && a.Value is not ("text-align: left;" or "text-align: center;" or "text-align: right;"))
                yield return a.Name;
            else if (a.Name is "href" or "src" && !IsSafe(a.Value))
                yield return $"{a.Name}={a.Value}";
    }

    // As a browser reads it: blanks and control characters in front are dropped, tabs and line ends anywhere.
    private static bool IsSafe(string address)
    {
        var url = string.Concat(address.Where(c => c is not ('\t' or '\n' or '\r'))).TrimStart([.. Enumerable.Range(0, 33).Select(c => (char)c)]).Replace('\\', '/');
        var scheme = url.Split(':')[0];
        return !url.StartsWith("//", StringComparison.Ordinal)
            && (!url.Contains(':', StringComparison.Ordinal) || scheme.AsSpan().IndexOfAny('/', '?', '#') >= 0 || scheme.ToLowerInvariant() is "http" or "https" or "mailto" or "tel");
    }
}
