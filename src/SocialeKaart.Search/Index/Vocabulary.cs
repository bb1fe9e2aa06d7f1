using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>A word of the aanbod, folded and as first written there, and the numbers of the terms it is stored under.</summary>
internal sealed record Word(int Number, string Text, string Written, string Stem, int[] Terms);

/// <summary>All words of the aanbod, found by any of their terms.</summary>
internal sealed class Vocabulary
{
    private const float ExactWeight = 1.15f, StemWeight = 1, PartWeight = .75f;

    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly Word[] _numbered;
    private readonly string[] _sorted;
    private readonly HashSet<string> _list;
    private readonly HashSet<string> _inGroups;
    private readonly WordAnalysis _analysis;
    private readonly Corrections _corrections;

    /// <param name="words">The different words, the commonest first.</param>
    public Vocabulary(Token[] words, Woordenlijst list)
    {
        _analysis = new(list);
        _numbered = [.. words.AsParallel().AsOrdered().Select(Analyse).AsSequential().Select(Enter)];
        _sorted = [.. _words.Keys.Order(StringComparer.Ordinal)];
        _list = new(ListWords(list), StringComparer.Ordinal);
        _inGroups = [.. Keys(list).Where(tokens => tokens.Length > 1).SelectMany(tokens => tokens).Select(token => token.Text)];
        var stems = _numbered.SelectMany(word => word.Terms.Skip(1)).Select(term => Table[term][1..]);
        _corrections = new(_numbered.Select(word => word.Text).Concat(stems).Concat(DutchText.StopWords).Concat(_list), IsKnown);
    }

    public int Count => _numbered.Length;

    public TermTable Table { get; } = new();

    public Word this[int number] => _numbered[number];

    public Word this[string text] => _words[text];

    public bool Knows(string term) => Table.Under(term).Count > 0;

    /// <summary>Whether the aanbod knows a word, or the word list leads from it to the aanbod.</summary>
    public bool IsKnown(string word) => KnowsWord(word) || _list.Contains(Stem(word));

    /// <summary>Whether a word stands in a group of words of the word list: then it is meant as it is written.</summary>
    public bool IsInGroup(string word) => _inGroups.Contains(word);

    /// <summary>Whether a word or another form of it stands in the aanbod or in the word list by itself.</summary>
    public bool IsWord(string word) =>
        Knows(Terms.Exact(word)) || Stem(word) is var stem && (Knows(Terms.Stem(stem)) || _list.Contains(stem));

    /// <summary>Whether a word, another form of it, or a compound with it stands in the aanbod.</summary>
    public bool KnowsWord(string word) => _words.ContainsKey(word) || Array.Exists(TermsOf(word), term => Knows(term.Term));

    /// <summary>The terms that a word may be found under, known or not.</summary>
    public WeightedTerm[] TermsOf(string word)
    {
        var stem = Stem(word);
        return [new(Terms.Exact(word), ExactWeight), new(Terms.Stem(stem), StemWeight), new(Terms.Part(stem), PartWeight)];
    }

    /// <summary>The numbers of the words stored under a term.</summary>
    public IReadOnlyList<int> Under(string term) => Table.Under(term);

    public string Stem(string word) => _words.TryGetValue(word, out var known) ? known.Stem : _analysis.Stem(word);

    /// <summary>The parts of a word as they stand in it, whether it stands in the aanbod or not.</summary>
    public IReadOnlyList<string> Parts(Token token) => _analysis.Parts(token);

    /// <summary>The stems of the parts of a word, and of their parts.</summary>
    public IReadOnlyList<string> PartStems(Token token) => _analysis.PartStems(token);

    /// <summary>The words of the aanbod that begin with a word and go on with another: respijt finds respijtzorg.</summary>
    public IEnumerable<string> Beginning(string word)
    {
        var at = Array.BinarySearch(_sorted, word, StringComparer.Ordinal);
        for (at = at < 0 ? ~at : at + 1; at < _sorted.Length && _sorted[at].StartsWith(word, StringComparison.Ordinal); at++)
            if (Lexicon.Dutch.Contains(_sorted[at].AsSpan(word.Length)))
                yield return _sorted[at];
    }

    /// <summary>The known word that an unknown one was most likely meant to be, or null.</summary>
    public Token? Correct(string word) => Meant(_corrections.Of(word));

    /// <summary>The known word that sounds as an unknown one, or null.</summary>
    public Token? CorrectByEar(string word) => Meant(_corrections.ByEar(word));

    /// <summary>The known word that is written as another right one but sounds the same, or null.</summary>
    public Token? Homophone(string word) => Meant(_corrections.Homophone(word));

    private static IEnumerable<Token[]> Keys(Woordenlijst list) => list.Gelijk.SelectMany(line => line.Woorden)
        .Concat(list.Verwijzingen.Where(line => line.Taal == Taal.Nl).SelectMany(line => line.Links))
        .Select(word => DutchText.Tokens(word).ToArray());

    private IEnumerable<string> ListWords(Woordenlijst list) => Keys(list).Where(tokens => tokens.Length == 1)
        .SelectMany(tokens => new[] { tokens[0].Text, Stem(tokens[0].Text) });

    private Token? Meant(string? word) => word is null ? null : new(word, _words.GetValueOrDefault(word)?.Written ?? word, []);

    private (Token Token, string Stem, string[] Terms) Analyse(Token token)
    {
        var stem = _analysis.Stem(token.Text);
        var parts = PartStems(token).Where(part => part != stem).Select(Terms.Part);
        return (token, stem, [Terms.Exact(token.Text), Terms.Stem(stem), .. parts]);
    }

    private Word Enter((Token Token, string Stem, string[] Terms) analysed, int number)
    {
        var (token, stem, terms) = analysed;
        var word = new Word(number, token.Text, token.Written.ToLowerInvariant(), stem, Array.ConvertAll(terms, term => Table.Enter(term, number)));
        _words.Add(word.Text, word);
        return word;
    }
}
