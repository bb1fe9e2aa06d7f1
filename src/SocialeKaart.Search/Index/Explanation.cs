using System.Numerics;
using SocialeKaart.Content;

namespace SocialeKaart.Search.Index;

/// <summary>Says in Dutch on which of its words an activity was found.</summary>
internal sealed class Explanation
{
    private readonly Question _question;
    private readonly Corpus _corpus;

    // For each word of the aanbod the concepts it was found by, one bit each.
    private readonly int[] _concepts;

    public Explanation(Question question, Corpus corpus)
    {
        (_question, _corpus) = (question, corpus);
        _concepts = question.Concepts.Count == 0 ? [] : new int[corpus.Vocabulary.Count];
        for (var i = 0; i < question.Concepts.Count; i++)
            foreach (var alternative in question.Concepts[i].Alternatives)
                foreach (var word in corpus.Vocabulary.Under(alternative.Term))
                    _concepts[word] |= 1 << i;
    }

    public ValueList<string> Of(int doc)
    {
        if (_concepts.Length == 0)
            return [];
        var found = new Word?[_question.Concepts.Count];
        foreach (var word in _corpus.Words(doc))
            for (var concepts = _concepts[word.Number]; concepts != 0; concepts &= concepts - 1)
                if (BitOperations.TrailingZeroCount(concepts) is var i && (found[i] is null || word.Text == _question.Concepts[i].Word))
                    found[i] = word;
        var words = found.OfType<Word>().Distinct().Select(word => $"“{word.Written}”").ToArray();
        return words.Length == 0 ? [] : [$"gevonden op {Enumerate(words)}"];
    }

    private static string Enumerate(string[] words) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} en {words[^1]}";
}
