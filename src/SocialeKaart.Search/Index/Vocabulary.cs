using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>A word of the aanbod, folded and as first written there, and the terms it is stored under.</summary>
internal sealed record Word(int Number, string Text, string Written, string Stem, string[] Terms);

/// <summary>All words of the aanbod, found by any of their terms.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byTerm = new(StringComparer.Ordinal);
    private readonly Word[] _numbered;
    private readonly Compounds _compounds;
    private readonly Corrections _corrections;

    public Vocabulary(IEnumerable<Token> tokens)
    {
        var distinct = tokens.GroupBy(token => token.Text).Select(same => same.First()).ToArray();
        var texts = distinct.SelectMany(token => token.Pieces.Append(token.Text)).ToHashSet(StringComparer.Ordinal);
        var stems = texts.Select(DutchText.Stem).ToHashSet(StringComparer.Ordinal);
        _compounds = new(text => texts.Contains(text) || text.Length > 5 && stems.Contains(DutchText.Stem(text)));
        _numbered = [.. distinct.Select((token, number) => Analyse(token, number))];
        foreach (var word in _numbered)
            Enter(word);
        _corrections = new(_numbered.Select(word => word.Text));
    }

    public Word this[int number] => _numbered[number];

    public Word this[string text] => _words[text];

    public bool Knows(string term) => _byTerm.ContainsKey(term);

    /// <summary>The numbers of the words stored under a term.</summary>
    public IReadOnlyList<int> Under(string term) => _byTerm.TryGetValue(term, out var words) ? words : [];

    /// <summary>The stems of the parts of a word, whether it stands in the aanbod or not.</summary>
    public IReadOnlyList<string> Parts(Token token) =>
        token.Pieces.Length > 0
            ? [.. token.Pieces.Where(piece => piece.Length > 1 && !DutchText.IsStopWord(piece))
                .SelectMany(piece => _compounds.Split(piece).Prepend(DutchText.Stem(piece))).Distinct()]
            : _compounds.Split(token.Text);

    /// <summary>The known word in front of an unknown compound, or nothing.</summary>
    public string Modifier(string word) => _compounds.Modifier(word);

    /// <summary>The known word that an unknown one was most likely meant to be, or null.</summary>
    public Token? Correct(string word) => _corrections.Of(word) is { } meant ? new(meant, _words[meant].Written, []) : null;

    private Word Analyse(Token token, int number)
    {
        var stem = DutchText.Stem(token.Text);
        var parts = Parts(token).Where(part => part != stem).Select(Terms.Part);
        return new(number, token.Text, token.Written.ToLowerInvariant(), stem, [Terms.Exact(token.Text), Terms.Stem(stem), .. parts]);
    }

    private void Enter(Word word)
    {
        _words.Add(word.Text, word);
        foreach (var term in word.Terms)
        {
            if (!_byTerm.TryGetValue(term, out var words))
                _byTerm.Add(term, words = []);
            words.Add(word.Number);
        }
    }
}
