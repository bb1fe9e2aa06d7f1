using System.Buffers;
using System.Numerics;
using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>Says why an activity was found and marks the words it was found on: from the very terms that matched.</summary>
internal sealed class Explanation : IDisposable
{
    private static readonly SearchField[] Fields = Enum.GetValues<SearchField>();

    private readonly Question _question;
    private readonly Corpus _corpus;
    private readonly Concept[] _concepts;
    private readonly Sought[][] _sought;

    // For each word of the aanbod the concepts that a term of it may stand for, one bit each. Borrowed.
    private readonly int[] _found;

    public Explanation(Question question, Corpus corpus)
    {
        (_question, _corpus) = (question, corpus);
        var heavy = question.Concepts.Any(concept => concept.Role == Role.Heavy);
        _concepts = [.. question.Concepts.Where(concept => concept.Role != Role.Light || !heavy)];
        _sought = Array.ConvertAll(_concepts, concept => concept.Alternatives.Select(Seek).ToArray());
        _found = _concepts.Length == 0 ? [] : ArrayPool<int>.Shared.Rent(corpus.Vocabulary.Count);
        Array.Clear(_found);
        for (var i = 0; i < _concepts.Length; i++)
            foreach (var sought in _sought[i])
                foreach (var word in corpus.Vocabulary.Under(sought.Term))
                    _found[word] |= 1 << i;
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_found);

    public Treffer Of(Activiteit activiteit, int doc) => new(activiteit, Reasons(activiteit, doc))
    {
        InNaam = Marks(doc, SearchField.Titel, activiteit.Naam),
        InSamenvatting = Marks(doc, SearchField.Samenvatting, activiteit.Samenvatting),
    };

    private ValueList<string> Reasons(Activiteit activiteit, int doc)
    {
        var best = new Match?[_concepts.Length];
        foreach (var field in _found.Length == 0 ? [] : Fields)
            foreach (var match in Matches(_corpus.Numbers(doc, field)))
                if (best[match.Concept] is not { } known || match.Rank < known.Rank)
                    best[match.Concept] = match;
        var words = best.OfType<Match>().Where(match => _concepts[match.Concept].Role != Role.Understood)
            .Select(match => new Reden(_concepts[match.Concept], match.Term, match.Text));
        return Redenen.Of(words, _question.Intents.Where(intent => intent.Documents.Contains(doc)), activiteit);
    }

    private ValueList<Tekstdeel> Marks(int doc, SearchField field, string text)
    {
        var matches = _found.Length == 0 ? [] : Matches(_corpus.Numbers(doc, field)).ToArray();
        if (matches.Length == 0)
            return [];
        var places = DutchText.Places(text).ToArray();
        return matches.SelectMany(match => places[match.At..(match.At + match.Count)]).Distinct()
            .OrderBy(place => place.Start).ToValueList();
    }

    private Sought Seek(WeightedTerm alternative) =>
        new(alternative.Term, _corpus.Number(alternative.Term), Terms.PhraseStems(alternative.Term));

    private IEnumerable<Match> Matches(ArraySegment<int> words)
    {
        for (var at = 0; at < words.Count; at++)
            for (var concepts = _found[words[at]]; concepts != 0; concepts &= concepts - 1)
                if (First(BitOperations.TrailingZeroCount(concepts), words[at..]) is var (concept, rank, count))
                    yield return new(concept, rank, at, _sought[concept][rank].Term, Written(words.Slice(at, count)));
    }

    /// <summary>The first, so the nearest, alternative of a concept that stands at the beginning of these words, and how many it takes.</summary>
    private (int Concept, int Rank, int Count)? First(int concept, ArraySegment<int> words)
    {
        var sought = _sought[concept];
        for (var rank = 0; rank < sought.Length; rank++)
            if (Count(sought[rank], words) is var count and > 0)
                return (concept, rank, count);
        return null;
    }

    /// <summary>How many words a term takes at the beginning of these, 0 when it does not stand there.</summary>
    private int Count(Sought sought, ArraySegment<int> words)
    {
        var vocabulary = _corpus.Vocabulary;
        if (sought.Phrase is not { } stems)
            return sought.Number is { } number && Array.IndexOf(vocabulary[words[0]].Terms, number) >= 0 ? 1 : 0;
        for (var i = 0; i < stems.Length; i++)
            if (i == words.Count || vocabulary[words[i]].Stem != stems[i])
                return 0;
        return stems.Length;
    }

    private string[] Written(ArraySegment<int> words) => [.. words.Select(word => _corpus.Vocabulary[word].Written)];

    private readonly record struct Sought(string Term, int? Number, string[]? Phrase);

    private readonly record struct Match(int Concept, int Rank, int At, string Term, string[] Words)
    {
        public int Count => Words.Length;

        public string Text => string.Join(' ', Words);
    }
}
