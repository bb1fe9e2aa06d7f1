using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SocialeKaart.Content;

/// <summary>
/// Turns the Markdown of editors into HTML that is safe to serve: no raw HTML, and links only to http, https, mailto and tel addresses or
/// inside the site. Markdig's own DisableHtml leaves javascript: links alive, so addresses pass an allow-list here.
/// </summary>
public static class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <param name="headingShift">Levels that headings move down; none becomes an h1, so that a page keeps one.</param>
    public static string Render(string markdown, int headingShift = 1)
    {
        // Markdig refuses nesting deeper than about 100; such text is shown as it is written.
        if (Parse(markdown) is not { } document)
            return $"<p>{System.Net.WebUtility.HtmlEncode(markdown)}</p>\n";
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Clamp(heading.Level + headingShift, 2, 6);
        foreach (var link in UnsafeLinks(document))
            link.ReplaceBy(new LiteralInline(Text(link)));
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return text.ToString();
    }

    /// <summary>The text taken apart, with the place of every part in it; null when it is nested too deep.</summary>
    internal static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Reports what the reader of the page would miss: unsafe links, text that is nested too deep.</summary>
    internal static void Check(string markdown, int firstLine, string file, List<Probleem> problems)
    {
        if (Parse(markdown) is { } document)
            foreach (var link in UnsafeLinks(document))
                problems.Add(new(file, firstLine + link.Line, link.Column + 1, Ernst.Fout, $"de link naar \"{Address(link)}\" kan niet; gebruik https://, mailto: of tel:"));
        else
            problems.Add(new(file, firstLine, 1, Ernst.Fout, "de tekst onder de velden is te diep genest (meer dan 100 lagen); haal haakjes, sterretjes of > weg"));
    }

    private static List<Inline> UnsafeLinks(MarkdownDocument document) =>
        [.. document.Descendants<Inline>().Where(i => Address(i) is { } address && !IsSafe(address))];

    internal static string? Address(Inline inline) => inline switch
    {
        LinkInline link => link.GetDynamicUrl?.Invoke() ?? link.Url ?? "",
        AutolinkInline link => link.IsEmail ? null : link.Url,
        _ => null,
    };

    private static string Text(Inline inline) => inline is ContainerInline container
        ? string.Concat(container.Descendants<LiteralInline>().Select(l => l.Content.ToString()))
        : (inline as AutolinkInline)?.Url ?? "";

    private static bool IsSafe(string address)
    {
        var path = address.Trim();
        if (path.Any(char.IsControl))
            return false;
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || path.IndexOfAny(['/', '?', '#']) is var first && first >= 0 && first < colon)
            return !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal);
        return path[..colon].ToLowerInvariant() is "http" or "https" or "mailto" or "tel";
    }
}
