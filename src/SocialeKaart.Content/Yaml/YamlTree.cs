using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SocialeKaart.Content.Yaml;

/// <summary>
/// Reads YAML into nodes that keep their line and column. Bounded on purpose: at most <see cref="MaxDepth"/> levels, no anchors, aliases
/// or tags, no repeated key. Throws <see cref="YamlFault"/> with a Dutch sentence.
/// </summary>
internal sealed class YamlTree
{
    public const int MaxDepth = 8;

    private readonly Parser _parser;
    private readonly int _lineOffset;

    private YamlTree(string text, int lineOffset)
    {
        _parser = new Parser(new StringReader(text));
        _lineOffset = lineOffset;
    }

    /// <summary>The root node, or null for an empty document.</summary>
    /// <param name="lineOffset">Lines of the file that stand before the YAML.</param>
    public static YamlNode? Read(string text, int lineOffset = 0)
    {
        RefuseTabs(text, lineOffset);
        var tree = new YamlTree(text, lineOffset);
        try
        {
            tree._parser.Consume<StreamStart>();
            if (!tree._parser.TryConsume<DocumentStart>(out _))
                return null;
            var root = tree.Node(0);
            tree._parser.Consume<DocumentEnd>();
            if (!tree._parser.TryConsume<StreamEnd>(out _))
                throw tree.Fault(tree._parser.Current!.Start, "na de gegevens begint een tweede YAML-document; houd er één over");
            return root;
        }
        catch (YamlException e)
        {
            var (line, column, words) = YamlMessage.Of(e, text);
            throw new YamlFault(line + lineOffset, column, words);
        }
        catch (InvalidOperationException)
        {
            // The scanner of YamlDotNet 16.3 answers some unclosed lists this way.
            throw tree.Fault(tree._parser.Current?.Start ?? Mark.Empty, "een [ of { wordt niet gesloten, of een aanhalingsteken ontbreekt");
        }
    }

    // The parser names the place where the map began, not the line with the tab.
    private static void RefuseTabs(string text, int lineOffset)
    {
        var line = lineOffset;
        foreach (var row in text.AsSpan().EnumerateLines())
        {
            line++;
            if (row[..(row.Length - row.TrimStart().Length)].IndexOf('\t') is var tab && tab >= 0)
                throw new YamlFault(line, tab + 1, "gebruik spaties in plaats van tabs");
        }
    }

    private YamlNode Node(int depth)
    {
        var start = _parser.Current!.Start;
        if (depth > MaxDepth)
            throw Fault(start, $"meer dan {MaxDepth} lagen diep; zo diep hoeft het nooit");
        if (_parser.Accept<AnchorAlias>(out _) || _parser.Accept<NodeEvent>(out var node) && !(node.Anchor.IsEmpty && node.Tag.IsEmpty))
            throw Fault(start, "een & of * of ! vooraan een waarde kan hier niet; zet de waarde tussen aanhalingstekens");
        if (_parser.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(scalar.Value, Line(start), Column(start)) { Plek = (int)start.Index..(int)scalar.End.Index };
        return _parser.Accept<SequenceStart>(out _) ? List(start, depth) : Map(start, depth);
    }

    private YamlList List(Mark start, int depth)
    {
        var inBrackets = _parser.Consume<SequenceStart>().Style == SequenceStyle.Flow;
        var items = new List<YamlNode>();
        while (!_parser.Accept<SequenceEnd>(out _))
            items.Add(Node(depth + 1));
        var end = _parser.Consume<SequenceEnd>();
        return new(items, Line(start), Column(start)) { Plek = Plek(start, inBrackets ? end : null, items.LastOrDefault()) };
    }

    private YamlMap Map(Mark start, int depth)
    {
        var inBrackets = _parser.Consume<MappingStart>().Style == MappingStyle.Flow;
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (Node(depth + 1) is not YamlScalar key)
                throw Fault(start, "een veldnaam moet een gewoon woord zijn");
            if (!seen.Add(key.Value))
                throw new YamlFault(key.Regel, key.Kolom, $"het veld \"{key.Value}\" staat er twee keer; haal er één weg");
            entries.Add(new(key, Node(depth + 1)));
        }
        var end = _parser.Consume<MappingEnd>();
        return new(entries, Line(start), Column(start)) { Plek = Plek(start, inBrackets ? end : null, entries.Select(e => e.Value).LastOrDefault()) };
    }

    // Without brackets it ends where its last value does; the parser tells where the next field begins.
    private static Range Plek(Mark start, ParsingEvent? bracket, YamlNode? last) =>
        (int)start.Index..(bracket is not null ? (int)bracket.Start.Index + 1 : last?.Plek.End.Value ?? (int)start.Index);

    private YamlFault Fault(Mark mark, string text) => new(Line(mark), Column(mark), text);

    private int Line(Mark mark) => (int)mark.Line + _lineOffset;

    private static int Column(Mark mark) => (int)mark.Column;
}

/// <summary>YAML that cannot be read, with the line and column of the file and a Dutch sentence for the editor.</summary>
internal sealed class YamlFault(int regel, int kolom, string message) : Exception(message)
{
    public int Regel { get; } = Math.Max(1, regel);

    public int Kolom { get; } = Math.Max(1, kolom);
}
