using SocialeKaart.Content;

namespace SocialeKaart.Search.Index;

/// <summary>Says in Dutch on which of its words an activity was found.</summary>
internal sealed class Explanation(Question question, Corpus corpus)
{
    private readonly HashSet<int>[] _words = [.. question.Concepts.Select(concept => Words(concept, corpus.Vocabulary))];

    public ValueList<string> Of(int doc)
    {
        var found = new Word?[_words.Length];
        foreach (var word in corpus.Words(doc))
            for (var i = 0; i < _words.Length; i++)
                if (_words[i].Contains(word.Number) && (found[i] is null || word.Text == question.Concepts[i].Word))
                    found[i] = word;
        var words = found.OfType<Word>().Distinct().Select(word => $"“{word.Written}”").ToArray();
        return words.Length == 0 ? [] : [$"gevonden op {Enumerate(words)}"];
    }

    private static HashSet<int> Words(Concept concept, Vocabulary vocabulary) =>
        [.. concept.Alternatives.SelectMany(alternative => vocabulary.Under(alternative.Term))];

    private static string Enumerate(string[] words) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} en {words[^1]}";
}
