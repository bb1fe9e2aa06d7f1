using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>
/// Turns the text of a page into plain Markdown: paragraphs and lists, no HTML. Signs that Markdown would take for markup get a backslash, so
/// that the page shows the same words as the source.
/// </summary>
public static partial class MarkdownTekst
{
    public static string Of(IEnumerable<IElement> elements) => Of(elements, _ => false);

    /// <summary>The text without the parts to skip.</summary>
    internal static string Of(IEnumerable<IElement> elements, Func<INode, bool> skip)
    {
        var blocks = new Alineas();
        foreach (var element in elements)
        {
            blocks.Break();
            Walk(element, blocks, skip);
        }
        blocks.Break();
        return string.Join("\n\n", blocks.Done);
    }

    /// <summary>One line of text as Markdown that reads the same.</summary>
    public static string Escape(string line)
    {
        var text = Special().Replace(line, @"\$0");
        text = LineStart().Replace(text, @"$1\$2");
        return Entity().Replace(text, @"\$0");
    }

    private static void Walk(INode node, Alineas blocks, Func<INode, bool> skip)
    {
        foreach (var child in node.ChildNodes)
            if (Brontekst.IsHidden(child) || skip(child))
                continue;
            else if (child is IText text)
                blocks.Words(text.Data);
            else if (child is IElement { LocalName: "br" })
                blocks.Line();
            else if (Brontekst.IsBlock(child))
            {
                blocks.Break();
                blocks.Item = child is IElement { LocalName: "li" };
                Walk(child, blocks, skip);
                blocks.Break();
            }
            else
                Walk(child, blocks, skip);
    }

    // An underscore inside a word is no emphasis.
    [GeneratedRegex(@"[\\`*\[\]<|]|(?<![\p{L}\d])_|_(?![\p{L}\d])")]
    private static partial Regex Special();

    // Headings, quotes, lists, rules and underlines begin a line.
    [GeneratedRegex(@"^(\d{0,9})([.)#>+~=-])")]
    private static partial Regex LineStart();

    [GeneratedRegex(@"&(?=#?\w+;)")]
    private static partial Regex Entity();

    /// <summary>Gathers words into lines, lines into paragraphs, and items into lists.</summary>
    private sealed partial class Alineas
    {
        private readonly List<string> _lines = [];
        private readonly StringBuilder _words = new();
        private int _breaks;

        public List<string> Done { get; } = [];

        public bool Item { get; set; }

        public void Words(string text)
        {
            if (text.AsSpan().Trim([' ', '\t', '\r', '\n', '\u00a0']).Length > 0)
                _breaks = 0;
            _words.Append(WhiteSpace().Replace(text, " "));
        }

        /// <summary>A second line break in a row ends the paragraph.</summary>
        public void Line()
        {
            EndLine();
            if (++_breaks == 2)
                EndParagraph();
        }

        public void Break()
        {
            EndLine();
            EndParagraph();
            (_breaks, Item) = (0, false);
        }

        private void EndLine()
        {
            if (_words.Length == 0)
                return;
            foreach (var line in Brontekst.Clean(_words.ToString()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                _lines.Add(line);
            _words.Clear();
        }

        private void EndParagraph()
        {
            if (_lines.Count == 0)
                return;
            var item = Item || _lines.TrueForAll(l => Bullet().IsMatch(l));
            var text = string.Join('\n', _lines.Select(l => item ? "- " + Escape(Bullet().Replace(l, "")) : Escape(l)));
            if (item && Done.Count > 0 && Done[^1].StartsWith("- ", StringComparison.Ordinal))
                Done[^1] += "\n" + text;
            else
                Done.Add(text);
            _lines.Clear();
        }

        // One space is left as it is.
        [GeneratedRegex(@"\s{2,}|[^\S ]")]
        private static partial Regex WhiteSpace();

        [GeneratedRegex(@"^[-*•·–]\s+(?=\S)")]
        private static partial Regex Bullet();
    }
}
