using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>
/// Suggests while a visitor types: by the beginning of a word, and after those by the beginning of a part of a compound. Immutable but for
/// the counts, which are worked out when first asked for: to search for every word while building would take longer than all the rest.
/// </summary>
internal sealed class Suggestions
{
    /// <summary>
    /// Most that are given, and how many of these places are kept for compounds when there are; shortest text that is looked up, in letters;
    /// and how many are counted to find the best.
    /// </summary>
    private const int Most = 8, Kept = 4, Shortest = 2, Counted = 16;

    private const int Unknown = -1;

    private readonly Proposal[] _proposals;
    private readonly int[] _counts;
    private readonly PrefixTable _words, _parts;
    private readonly Func<SearchQuery, int> _count;

    /// <param name="count">How many activities a question finds.</param>
    public Suggestions(Aanbod aanbod, Corpus corpus, Intents intents, Func<SearchQuery, int> count)
    {
        _count = count;
        var wijken = aanbod.Indeling.Wijken.SelectMany(wijk => DutchText.Tokens(wijk.Naam)).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        _proposals = Proposal.All(aanbod, corpus, token => wijken.Contains(token.Text) || intents.At([token], 0).Count > 0);
        _counts = Array.ConvertAll(_proposals, proposal => proposal.Vraag is null ? proposal.Weight : Unknown);
        var tokens = Array.ConvertAll(_proposals, proposal => DutchText.Tokens(proposal.Naam).ToArray());
        _words = new(tokens.SelectMany((words, number) => WordKeys(words).Select(key => (key, number))));
        _parts = new(tokens.AsParallel().SelectMany((words, number) => words.SelectMany(word => PartKeys(word, corpus.Vocabulary)).Select(key => (key, number))));
    }

    public ValueList<Suggestie> Of(string text)
    {
        var prefix = string.Join(' ', DutchText.Tokens(text).Select(token => token.Text));
        if (prefix.Length < Shortest)
            return [];
        var words = Best(_words.Under(prefix)).Take(Most).ToArray();
        var parts = Best(_parts.Under(prefix)).Except(words).Take(Most).ToArray();
        return words.Take(Most - Math.Min(Kept, parts.Length)).Concat(parts).Take(Most).ToValueList();
    }

    private IEnumerable<Suggestie> Best(IEnumerable<int> numbers) => numbers.Distinct().Order().Take(Counted).Select(Suggestie)
       .Where(suggestie => suggestie.Aantal > 0)
        .OrderByDescending(suggestie => suggestie.Aantal).ThenBy(suggestie => suggestie.Naam.Length);

    private Suggestie Suggestie(int number)
    {
        var proposal = _proposals[number];
        if (_counts[number] == Unknown)
            _counts[number] = _count(proposal.Vraag!);
        return new(proposal.Soort, proposal.Naam, _counts[number], proposal.Url);
    }

    /// <summary>The name from each of its words on, but for those that say nothing.</summary>
    private static IEnumerable<string> WordKeys(Token[] words) => Enumerable.Range(0, words.Length)
        .Where(at => at == 0 || !DutchText.IsStopWord(words[at].Text))
        .Select(at => string.Join(' ', words[at..].Select(word => word.Text)));

    /// <summary>A compound from each part of it on: moestuin from tuin.</summary>
    private static IEnumerable<string> PartKeys(Token word, Vocabulary vocabulary) => vocabulary.PartStems(word)
        .Select(stem => (Stem: stem, At: word.Text.IndexOf(stem, StringComparison.Ordinal)))
        .Where(part => part.At != 0).Select(part => part.At < 0 ? part.Stem : word.Text[part.At..]);
}
