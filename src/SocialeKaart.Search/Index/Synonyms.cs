using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;
using SocialeKaart.Search.Talen;

namespace SocialeKaart.Search.Index;

/// <summary>
/// The word list of the editors as terms: what a word or a group of words of a visitor also means. Worked out once, while building.
/// </summary>
internal sealed class Synonyms
{
    private const float SameWeight = 1, RefersWeight = .8f, RelatedWeight = .3f;

    /// <summary>On how many lines two words must stand side by side.</summary>
    private const int Together = 2;

    private readonly Dictionary<string, List<WeightedTerm>> _related = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WeightedTerm>> _dutch = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inGroups = new(StringComparer.Ordinal);
    private readonly Vocabulary _vocabulary;

    public Synonyms(Woordenlijst list, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        foreach (var line in list.Gelijk)
            foreach (var word in line.Woorden)
                Add(word, line.Woorden.Where(other => other != word), SameWeight);
        foreach (var line in list.Verwijzingen.Where(line => line.Taal == Taal.Nl))
            foreach (var word in line.Links)
                Add(word, line.Rechts, RefersWeight);
        Foreign = new(list, targets => TermsOf(targets, RefersWeight));
        AddRelated([.. list.Verwijzingen.Select(line => line.Rechts)]);
    }

    /// <summary>The words of other languages.</summary>
    public ForeignWords Foreign { get; }

    /// <summary>The Dutch words that stand here by themselves, by their stem.</summary>
    public IEnumerable<string> Words => _dutch.Keys.Where(key => !key.Contains(' ', StringComparison.Ordinal));

    /// <summary>What the words of a key also mean, most often nothing.</summary>
    public IReadOnlyList<WeightedTerm> Of(string key) => _dutch.TryGetValue(key, out var terms) ? terms : [];

    /// <summary>
    /// What a single word also means. One who does it is only that: a werkster is not about werken, though a naaister does naaien.
    /// </summary>
    public IReadOnlyList<WeightedTerm> OfWord(string word, string stem) => Of(Itself(word)) is { Count: > 0 } terms ? terms : Of(stem);

    /// <summary>Whether a stem is one of a group of words that means something together: most are not, and then there is no need to look.</summary>
    public bool InGroup(string stem) => _inGroups.Contains(stem);

    /// <summary>What editors often name beside a word.</summary>
    public IReadOnlyList<WeightedTerm> RelatedTo(string key) => _related.TryGetValue(key, out var terms) ? terms : [];

    /// <summary>Every order of the words is one key, and the words that only hold them together are no part of it.</summary>
    public static string Key(IEnumerable<string> stems) => string.Join(' ', stems.Order(StringComparer.Ordinal));

    /// <summary>naar het ziekenhuis is naar ziekenhuis.</summary>
    public string WithoutArticles(IEnumerable<Token> tokens) => string.Join(' ',
        tokens.Where(token => token.Text is not ("de" or "het" or "een" or "t" or "n")).Select(token => _vocabulary.Stem(token.Text)));

    private void Add(string word, IEnumerable<string> targets, float weight)
    {
        var terms = TermsOf(targets, weight);
        var tokens = DutchText.Tokens(word).ToArray();
        var telling = Array.FindAll(tokens, token => !DutchText.IsGlue(token.Text));
        AddKey(tokens.Length == 1 && IsDerived(tokens[0].Text) ? Itself(tokens[0].Text)
            : string.Join(' ', tokens.Select(token => _vocabulary.Stem(token.Text))), terms);
        AddKey(WithoutArticles(tokens), terms);
        if (telling.Length > 1)
            AddKey(Key(telling.Select(token => _vocabulary.Stem(token.Text))), terms);
    }

    private static string Itself(string word) => "=" + word;

    private bool IsDerived(string word) => word.EndsWith("ster", StringComparison.Ordinal) && _vocabulary.Stem(word).Length == word.Length - 4;

    private void AddRelated(ValueList<string>[] lines)
    {
        var pairs = lines.SelectMany(line =>
            line.SelectMany(one => line.Where(other => other != one).Select(other => (One: one, Other: other))));
        foreach (var pair in pairs.GroupBy(pair => pair).Where(same => same.Count() >= Together).Select(same => same.Key))
        {
            var key = string.Join(' ', DutchText.Tokens(pair.One).Select(token => _vocabulary.Stem(token.Text)));
            if (!_related.TryGetValue(key, out var terms))
                _related.Add(key, terms = []);
            terms.AddRange(TermsOf([pair.Other], RelatedWeight));
        }
    }

    private void AddKey(string key, List<WeightedTerm> terms)
    {
        if (!_dutch.TryGetValue(key, out var all))
            _dutch.Add(key, all = []);
        all.AddRange(terms.Where(term => !all.Contains(term)));
        if (key.Split(' ') is { Length: > 1 } stems)
            _inGroups.UnionWith(stems);
    }

    private List<WeightedTerm> TermsOf(IEnumerable<string> targets, float weight) =>
        [.. targets.SelectMany(target => TermsOf(target, weight)).Where(term => _vocabulary.Knows(term.Term)).Distinct()];

    private IEnumerable<WeightedTerm> TermsOf(string target, float weight)
    {
        var tokens = DutchText.Tokens(target).ToArray();
        return tokens.Length == 1
            ? _vocabulary.TermsOf(tokens[0].Text).Select(term => term with { Weight = term.Weight * weight })
            : [new(Terms.Phrase(tokens.Select(token => _vocabulary.Stem(token.Text))), weight)];
    }
}
