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
    private readonly List<Match> _matches = [];

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

    public Treffer Of(Activiteit activiteit, int doc)
    {
        var best = new (Match Match, int Word)?[_concepts.Length];
        ValueList<Tekstdeel> inName = [], inSummary = [];
        foreach (var field in _found.Length == 0 ? [] : Fields)
        {
            var words = _corpus.Numbers(doc, field);
            if (Matches(words) is not { Count: > 0 } matches)
                continue;
            foreach (var match in matches)
                if (best[match.Concept] is not { } known || match.Rank < known.Match.Rank)
                    best[match.Concept] = (match, words.Offset + match.At);
            if (field == SearchField.Titel)
                inName = Marks(activiteit.Naam);
            else if (field == SearchField.Samenvatting)
                inSummary = Marks(activiteit.Samenvatting);
        }
        var reasons = best.Where(match => match is { } found && _concepts[found.Match.Concept].Role != Role.Understood)
            .Select(match => Reason(match!.Value.Match, match.Value.Word));
        var intents = _question.Intents.Count == 0 ? [] : _question.Intents.Where(intent => intent.Documents.Contains(doc));
        return new(activiteit, Redenen.Of([.. reasons], [.. intents], activiteit)) { InNaam = inName, InSamenvatting = inSummary };
    }

    private Reden Reason(Match match, int word) =>
        new(_concepts[match.Concept], _sought[match.Concept][match.Rank].Term, _corpus.Written(word, match.Count));

    /// <summary>Where the words of the last matches stand in their text.</summary>
    private ValueList<Tekstdeel> Marks(string text)
    {
        var places = DutchText.Places(text).ToArray();
        var marked = new bool[places.Length];
        foreach (var match in _matches)
            marked.AsSpan(match.At, match.Count).Fill(true);
        return places.Where((_, at) => marked[at]).Distinct().ToValueList();
    }

    private Sought Seek(WeightedTerm alternative) =>
        new(alternative.Term, _corpus.Number(alternative.Term), Terms.PhraseStems(alternative.Term));

    private List<Match> Matches(ArraySegment<int> words)
    {
        _matches.Clear();
        for (var at = 0; at < words.Count; at++)
            for (var concepts = _found[words[at]]; concepts != 0; concepts &= concepts - 1)
                if (First(BitOperations.TrailingZeroCount(concepts), words[at..]) is var (concept, rank, count))
                    _matches.Add(new(concept, rank, at, count));
        return _matches;
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

    private readonly record struct Sought(string Term, int? Number, string[]? Phrase);

    private readonly record struct Match(int Concept, int Rank, int At, int Count);
}
