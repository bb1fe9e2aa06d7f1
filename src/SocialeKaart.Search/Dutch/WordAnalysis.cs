using System.Collections.Frozen;
using SocialeKaart.Content;

namespace SocialeKaart.Search.Dutch;

/// <summary>Stems and parts of words: what Dutch says of them, and before that what the editors say.</summary>
internal sealed class WordAnalysis
{
    private const int MaxDepth = 4;

    private readonly FrozenDictionary<string, string> _stems;
    private readonly FrozenSet<string> _whole;

    public WordAnalysis(Woordenlijst list)
    {
        _stems = list.Stamuitzonderingen.ToFrozenDictionary(line => Key(line.Woord), line => Key(line.Stam), StringComparer.Ordinal);
        _whole = list.NietSplitsen.SelectMany(line => line.Woorden).Select(Key).ToFrozenSet(StringComparer.Ordinal);
    }

    public string Stem(string word) => _stems.TryGetValue(word, out var stem) ? stem : DutchText.Stem(word);

    /// <summary>The words that a compound is made of, as they stand there; a word with hyphens falls apart at those first.</summary>
    public IReadOnlyList<string> Parts(Token token) => token.Pieces.Length == 0 ? Split(token.Text)
        : [.. token.Pieces.Where(piece => piece.Length > 1 && !DutchText.IsStopWord(piece))];

    /// <summary>The stems of the parts, and of their parts in turn.</summary>
    public IReadOnlyList<string> PartStems(Token token)
    {
        var stems = new List<string>();
        Add(Parts(token), stems, MaxDepth);
        return stems;
    }

    private void Add(IReadOnlyList<string> parts, List<string> stems, int depth)
    {
        foreach (var part in parts)
        {
            if (Stem(part) is var stem && !stems.Contains(stem))
                stems.Add(stem);
            if (depth > 0)
                Add(Split(part), stems, depth - 1);
        }
    }

    private IReadOnlyList<string> Split(string word) => _whole.Contains(word) ? [] : CompoundSplitter.Dutch.Split(word);

    private static string Key(string text) => Folding.Fold(text).Replace("-", "", StringComparison.Ordinal);
}
