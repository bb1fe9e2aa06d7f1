using System.Buffers;
using System.Numerics;
using SocialeKaart.Content;

namespace SocialeKaart.Search.Index;

/// <summary>Says in Dutch on which of its words an activity was found.</summary>
internal sealed class Explanation : IDisposable
{
    private readonly Question _question;
    private readonly Corpus _corpus;

    // For each word of the aanbod the concepts it was found by, one bit each. Borrowed.
    private readonly int[] _concepts;

    public Explanation(Question question, Corpus corpus)
    {
        (_question, _corpus) = (question, corpus);
        _concepts = ArrayPool<int>.Shared.Rent(corpus.Vocabulary.Count);
        Array.Clear(_concepts);
        for (var i = 0; i < question.Concepts.Count; i++)
            foreach (var alternative in question.Concepts[i].Alternatives)
                foreach (var word in corpus.Vocabulary.Under(alternative.Term))
                    _concepts[word] |= 1 << i;
    }

    public ValueList<string> Of(int doc)
    {
        if (_question.Concepts.Count == 0)
            return [];
        var found = new Word?[_question.Concepts.Count];
        foreach (var number in _corpus.Words(doc))
            for (var concepts = _concepts[number]; concepts != 0; concepts &= concepts - 1)
                if (BitOperations.TrailingZeroCount(concepts) is var i && _corpus.Vocabulary[number] is var word
                    && (found[i] is null || word.Text == _question.Concepts[i].Word))
                    found[i] = word;
        var words = found.OfType<Word>().Distinct().Select(word => $"“{word.Written}”").ToArray();
        return words.Length == 0 ? [] : [$"gevonden op {Enumerate(words)}"];
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_concepts);

    private static string Enumerate(string[] words) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} en {words[^1]}";
}
