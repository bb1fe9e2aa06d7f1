namespace SocialeKaart.Search.Index;

/// <summary>The different terms of the aanbod, numbered, each with the words that are stored under it.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<List<int>> _words = [];

    public int Count => _texts.Count;

    public string this[int term] => _texts[term];

    public int? Number(string term) => _numbers.TryGetValue(term, out var number) ? number : null;

    /// <summary>The numbers of the words stored under a term.</summary>
    public IReadOnlyList<int> Under(string term) => _numbers.TryGetValue(term, out var number) ? _words[number] : [];

    /// <summary>The number of a term, a new one when it was not there.</summary>
    public int Enter(string term)
    {
        if (!_numbers.TryGetValue(term, out var number))
        {
            _numbers.Add(term, number = _texts.Count);
            _texts.Add(term);
            _words.Add([]);
        }
        return number;
    }

    /// <summary>A term under which a word is found.</summary>
    public int Enter(string term, int word)
    {
        var number = Enter(term);
        if (_words[number] is var words && (words.Count == 0 || words[^1] != word))
            words.Add(word);
        return number;
    }
}
