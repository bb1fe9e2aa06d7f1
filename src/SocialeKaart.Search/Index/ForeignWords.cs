using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>
/// The lines of the word list in other languages. Their words bend more than Dutch ones, so a word also finds its beginning here.
/// </summary>
internal sealed class ForeignWords
{
    private const int ShortestRoot = 4, LongestEnding = 5, Given = 2;

    private readonly Dictionary<string, List<WeightedTerm>> _meanings = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _roots;
    private readonly HashSet<string> _beginGroups;

    public ForeignWords(Woordenlijst list, Func<IEnumerable<string>, List<WeightedTerm>> terms)
    {
        foreach (var line in list.Verwijzingen.Where(line => line.Taal != Taal.Nl))
        {
            var meaning = terms(line.Rechts);
            foreach (var key in line.Links.Select(word => string.Join(' ', DutchText.Tokens(word).Select(token => Letters(token.Text)))))
                if (!_meanings.TryAdd(key, meaning))
                    _meanings[key] = [.. _meanings[key].Union(meaning)];
        }
        _roots = _meanings.Keys.Where(key => key.Length >= ShortestRoot && !key.Contains(' ', StringComparison.Ordinal))
            .ToLookup(key => key[..ShortestRoot]);
        _beginGroups = _meanings.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).Select(key => key.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What these words mean together, or nothing.</summary>
    public IReadOnlyList<WeightedTerm> Of(IEnumerable<string> words) =>
        _meanings.TryGetValue(string.Join(' ', words.Select(Letters)), out var meaning) ? meaning : [];

    /// <summary>Whether a group of words that means something begins with this one.</summary>
    public bool BeginsGroup(string word) => _beginGroups.Contains(Letters(word));

    /// <summary>What a word means of which a known word is the beginning: borçlarım is from borç.</summary>
    public IReadOnlyList<WeightedTerm> OfForm(string word)
    {
        var letters = Letters(word);
        if (letters.Length < ShortestRoot)
            return [];
        var root = _roots[letters[..ShortestRoot]].Where(root => IsForm(letters, root))
            .MaxBy(root => root.AsSpan().CommonPrefixLength(letters));
        return root is null ? [] : _meanings[root];
    }

    private static bool IsForm(string word, string root)
    {
        var shared = word.AsSpan().CommonPrefixLength(root);
        return shared >= Math.Max(ShortestRoot, root.Length - Given) && word.Length - shared <= LongestEnding;
    }

    /// <summary>Arabic without article and "and", its letters as people type them; other scripts as they are.</summary>
    private static string Letters(string word)
    {
        if (word[0] is < '\u0600' or > '\u06FF')
            return word;
        var plain = word.Replace('أ', 'ا').Replace('إ', 'ا').Replace('آ', 'ا').Replace('ة', 'ه').Replace('ى', 'ي');
        foreach (var prefix in (string[])["وال", "بال", "لل", "ال", "و"])
            if (plain.Length > prefix.Length + 2 && plain.StartsWith(prefix, StringComparison.Ordinal))
                return plain[prefix.Length..];
        return plain;
    }
}
