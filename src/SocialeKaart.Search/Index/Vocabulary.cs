using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>A word of the aanbod and the terms it is stored under.</summary>
internal sealed record Word(int Number, string Text, string Stem, string[] Terms);

/// <summary>All words of the aanbod, found by any of their terms.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byTerm = new(StringComparer.Ordinal);
    private readonly List<Word> _numbered = [];

    public Word this[int number] => _numbered[number];

    public bool Knows(string term) => _byTerm.ContainsKey(term);

    /// <summary>The numbers of the words stored under a term.</summary>
    public IReadOnlyList<int> Under(string term) => _byTerm.TryGetValue(term, out var words) ? words : [];

    public Word Add(Token token)
    {
        if (_words.TryGetValue(token.Text, out var word))
            return word;
        var stem = DutchText.Stem(token.Text);
        var parts = token.Pieces.Select(DutchText.Stem);
        word = new(_numbered.Count, token.Text, stem, [Terms.Exact(token.Text), Terms.Stem(stem), .. parts.Select(Terms.Part)]);
        _words.Add(token.Text, word);
        _numbered.Add(word);
        foreach (var term in word.Terms)
            Entry(term).Add(word.Number);
        return word;
    }

    private List<int> Entry(string term)
    {
        if (!_byTerm.TryGetValue(term, out var words))
            _byTerm.Add(term, words = []);
        return words;
    }
}
