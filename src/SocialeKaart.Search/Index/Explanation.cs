using System.Numerics;
using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>Says why an activity was found and marks the words it was found on: from the very terms that matched.</summary>
internal sealed class Explanation
{
    private static readonly SearchField[] Fields = Enum.GetValues<SearchField>();

    private readonly Question _question;
    private readonly Corpus _corpus;
    private readonly Concept[] _concepts;

    // For each word of the aanbod the concepts that a term of it may stand for, one bit each.
    private readonly int[] _found;

    public Explanation(Question question, Corpus corpus)
    {
        (_question, _corpus) = (question, corpus);
        var heavy = question.Concepts.Any(concept => concept.Role == Role.Heavy);
        _concepts = [.. question.Concepts.Where(concept => concept.Role != Role.Light || !heavy)];
        _found = _concepts.Length == 0 ? [] : new int[corpus.Vocabulary.Count];
        for (var i = 0; i < _concepts.Length; i++)
            foreach (var alternative in _concepts[i].Alternatives)
                foreach (var word in corpus.Vocabulary.Under(alternative.Term))
                    _found[word] |= 1 << i;
    }

    public Treffer Of(Activiteit activiteit, int doc) => new(activiteit, Reasons(activiteit, doc))
    {
        InNaam = Marks(doc, SearchField.Titel, activiteit.Naam),
        InSamenvatting = Marks(doc, SearchField.Samenvatting, activiteit.Samenvatting),
    };

    private ValueList<string> Reasons(Activiteit activiteit, int doc)
    {
        var best = new Match?[_concepts.Length];
        foreach (var field in _found.Length == 0 ? [] : Fields)
            foreach (var match in Matches(_corpus.Words(doc, field)))
                if (best[match.Concept] is not { } known || match.Rank < known.Rank)
                    best[match.Concept] = match;
        var words = best.OfType<Match>().Where(match => _concepts[match.Concept].Role != Role.Understood)
            .Select(match => new Reden(_concepts[match.Concept], match.Term, match.Text));
        return Redenen.Of(words, _question.Intents.Where(intent => intent.Documents.Contains(doc)), activiteit);
    }

    private ValueList<Tekstdeel> Marks(int doc, SearchField field, string text)
    {
        var matches = _found.Length == 0 ? [] : Matches(_corpus.Words(doc, field)).ToArray();
        if (matches.Length == 0)
            return [];
        var places = DutchText.Places(text).ToArray();
        return matches.SelectMany(match => places[match.At..(match.At + match.Count)]).Distinct()
            .OrderBy(place => place.Start).ToValueList();
    }

    private IEnumerable<Match> Matches(Word[] words)
    {
        for (var at = 0; at < words.Length; at++)
            for (var concepts = _found[words[at].Number]; concepts != 0; concepts &= concepts - 1)
                if (First(BitOperations.TrailingZeroCount(concepts), words, at) is { } match)
                    yield return match;
    }

    /// <summary>The first, so the nearest, alternative of a concept that stands at a place.</summary>
    private Match? First(int concept, Word[] words, int at)
    {
        var alternatives = _concepts[concept].Alternatives;
        for (var rank = 0; rank < alternatives.Count; rank++)
            if (Count(alternatives[rank].Term, words.AsSpan(at)) is var count and > 0)
                return new(concept, rank, at, alternatives[rank].Term, words[at..(at + count)]);
        return null;
    }

    /// <summary>How many words a term takes at the beginning of these, 0 when it does not stand there.</summary>
    private static int Count(string term, ReadOnlySpan<Word> words)
    {
        if (Terms.PhraseStems(term) is not { } stems)
            return Array.IndexOf(words[0].Terms, term) < 0 ? 0 : 1;
        for (var i = 0; i < stems.Length; i++)
            if (i == words.Length || words[i].Stem != stems[i])
                return 0;
        return stems.Length;
    }

    private readonly record struct Match(int Concept, int Rank, int At, string Term, Word[] Words)
    {
        public int Count => Words.Length;

        public string Text => string.Join(' ', Words.Select(word => word.Written));
    }
}
