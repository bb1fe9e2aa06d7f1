using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>
/// The word groups of the word list, to be recognised in the texts of activities: laag inkomen is neither laag nor inkomen.
/// </summary>
internal sealed class Phrases
{
    private readonly Vocabulary _vocabulary;

    // For each word of the aanbod the phrases that begin with it; most words begin none.
    private readonly Phrase[]?[] _byFirst;

    public Phrases(Woordenlijst list, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        var phrases = list.Gelijk.SelectMany(line => line.Woorden).Concat(list.Verwijzingen.SelectMany(line => line.Rechts)).Distinct()
            .Select(phrase => DutchText.Tokens(phrase).Select(token => vocabulary.Stem(token.Text)).ToArray())
            .Where(stems => stems.Length > 1).Select(stems => new Phrase(Terms.Phrase(stems), stems))
            .GroupBy(phrase => phrase.Stems[0]).ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
        _byFirst = [.. Enumerable.Range(0, vocabulary.Count).Select(number => phrases.GetValueOrDefault(vocabulary[number].Stem))];
    }

    /// <summary>The terms of the phrases that begin with the first of these words.</summary>
    public IEnumerable<string> At(ArraySegment<int> words) => _byFirst[words[0]] is { } phrases
        ? phrases.Where(phrase => StandsAt(phrase.Stems, words)).Select(phrase => phrase.Term) : [];

    private bool StandsAt(string[] stems, ArraySegment<int> words)
    {
        for (var i = 0; i < stems.Length; i++)
            if (i == words.Count || _vocabulary[words[i]].Stem != stems[i])
                return false;
        return true;
    }

    private sealed record Phrase(string Term, string[] Stems);
}
