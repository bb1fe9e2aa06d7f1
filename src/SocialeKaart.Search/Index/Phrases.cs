using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>
/// The word groups of the word list, to be recognised in the texts of activities: laag inkomen is neither laag nor inkomen.
/// </summary>
internal sealed class Phrases
{
    private readonly ILookup<string, string[]> _byFirst;

    public Phrases(Woordenlijst list, Func<string, string> stem) => _byFirst = list.Gelijk.SelectMany(line => line.Woorden)
        .Concat(list.Verwijzingen.SelectMany(line => line.Rechts)).Distinct()
        .Select(phrase => DutchText.Tokens(phrase).Select(token => stem(token.Text)).ToArray())
        .Where(stems => stems.Length > 1)
        .ToLookup(stems => stems[0]);

    /// <summary>The terms of the phrases that begin at a place among words.</summary>
    public IEnumerable<string> At(Word[] words, int at)
    {
        foreach (var stems in _byFirst[words[at].Stem])
            if (stems.Length <= words.Length - at && stems.Select((stem, i) => words[at + i].Stem == stem).All(same => same))
                yield return Terms.Phrase(stems);
    }
}
