using System.Runtime.InteropServices;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>Numbers the different words of texts in the order in which they come, and counts them.</summary>
internal sealed class WordCounter
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Token> _tokens = [];
    private readonly List<int> _counts = [];

    public int Add(Token token)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, token.Text, out var known);
        if (!known)
        {
            number = _tokens.Count;
            _tokens.Add(token);
            _counts.Add(0);
        }
        _counts[number]++;
        return number;
    }

    /// <summary>The numbers, that of the commonest word first.</summary>
    public int[] CommonestFirst() => [.. Enumerable.Range(0, _tokens.Count).OrderByDescending(number => _counts[number])];

    /// <summary>A word as it first came.</summary>
    public Token this[int number] => _tokens[number];
}
