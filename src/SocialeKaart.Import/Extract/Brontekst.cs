using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>The words of a piece of HTML: entities decoded until nothing changes, white space folded, a line break kept as one.</summary>
public static partial class Brontekst
{
    // Some sources encode what was encoded already, and once more in their feeds.
    private const int MaxDecode = 3;

    private static readonly HashSet<string> Blokken = new(StringComparer.OrdinalIgnoreCase)
        { "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "dl", "dt", "dd", "blockquote", "section", "article", "hr" };

    public static string Of(INode node)
    {
        var text = new StringBuilder();
        Append(node, text, Niets);
        return Clean(text.ToString());
    }

    /// <summary>The words of sibling nodes together.</summary>
    public static string Of(IEnumerable<INode> nodes) => Of(nodes, Niets);

    /// <summary>The words of nodes together, without the parts to skip.</summary>
    public static string Of(IEnumerable<INode> nodes, Func<INode, bool> skip)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
            Append(node, text, skip);
        return Clean(text.ToString());
    }

    public static string OneLine(string text) => Fold(text).Trim();

    /// <summary>Decodes and folds text that may still hold entities and tags.</summary>
    public static string Clean(string text)
    {
        var plain = Decode(text);
        return plain.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', plain.Split('\n').Select(OneLine).Where(l => l.Length > 0)) : OneLine(plain);
    }

    /// <summary>Until nothing changes, at most three times.</summary>
    internal static string DecodeEntities(string text)
    {
        var plain = text;
        for (var i = 0; i < MaxDecode && plain.Contains('&', StringComparison.Ordinal) && WebUtility.HtmlDecode(plain) is var next && next != plain; i++)
            plain = next;
        return plain;
    }

    internal static string Decode(string text)
    {
        var plain = DecodeEntities(text);
        // Tags that came to light by decoding; text such as "a < b" is none.
        return plain.Contains('<', StringComparison.Ordinal) ? Tag().Replace(Break().Replace(plain, "\n"), "") : plain;
    }

    internal static bool IsBlock(INode node) => node is IElement e && Blokken.Contains(e.LocalName);

    internal static bool IsHidden(INode node) => node is IElement { LocalName: "script" or "style" or "template" } or IComment;

    private static bool Niets(INode node) => false;

    private static void Append(INode node, StringBuilder text, Func<INode, bool> skip)
    {
        if (IsHidden(node) || skip(node))
            return;
        if (node is IText words)
            text.Append(Fold(words.Data));
        else if (node is IElement { LocalName: "br" })
            text.Append('\n');
        var block = IsBlock(node);
        if (block)
            text.Append('\n');
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
            Append(children[i], text, skip);
        if (block)
            text.Append('\n');
        else if (node is IElement { LocalName: "td" or "th" })
            text.Append(' ');
    }

    /// <summary>Runs of white space become one space; most text has none and stays as it is.</summary>
    private static string Fold(string text)
    {
        if (!NeedsFolding(text))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!IsWhite(c))
                folded.Append(c);
            else if (folded.Length == 0 || folded[^1] != ' ')
                folded.Append(' ');
        return folded.ToString();
    }

    private static bool NeedsFolding(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsWhite(text[i]) && (text[i] != ' ' || i + 1 < text.Length && IsWhite(text[i + 1])))
                return true;
        return false;
    }

    private static bool IsWhite(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff';

    [GeneratedRegex(@"<br\s*/?>|</p>|</li>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex(@"</?(?:p|b|i|u|strong|em|ul|ol|li|span|div|font|a|h[1-6])(?:\s[^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
