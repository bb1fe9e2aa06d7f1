using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>One idea of a question: the terms that stand for it. Without alternatives nothing in the aanbod knows it.</summary>
internal sealed record Concept(string Word, string Stem, bool Light, IReadOnlyList<WeightedTerm> Alternatives);

/// <summary>The words of a visitor as concepts, and pairs of neighbours that make a title match a phrase.</summary>
internal sealed record Question(IReadOnlyList<Concept> Concepts, IReadOnlyList<WeightedTerm> Pairs)
{
    /// <summary>More words are not looked at, so that the work is bounded.</summary>
    public const int MaxWords = 12;

    private const float ExactWeight = 1.15f, StemWeight = 1, PartWeight = .75f, JoinedWeight = 2;

    public static Question Read(string text, Vocabulary vocabulary)
    {
        var tokens = DutchText.Tokens(text).Take(2 * MaxWords).ToArray();
        var telling = Array.FindAll(tokens, token => !DutchText.IsStopWord(token.Text));
        var concepts = (telling.Length > 0 ? telling : tokens).SelectMany(token => ConceptsOf(token, vocabulary))
            .DistinctBy(concept => concept.Stem).Take(MaxWords).ToArray();
        return new(concepts, [.. concepts.Zip(concepts.Skip(1), Neighbours).SelectMany(terms => terms)]);
    }

    /// <summary>Two words side by side in a title, or written as one.</summary>
    private static WeightedTerm[] Neighbours(Concept left, Concept right) =>
        [new(Terms.Pair(left.Stem, right.Stem), 1), new(Terms.Stem(DutchText.Stem(left.Word + right.Word)), JoinedWeight)];

    /// <summary>A word the aanbod knows; else the parts of a compound, a correction, the front of a compound; else a concept nobody knows.</summary>
    private static IEnumerable<Concept> ConceptsOf(Token token, Vocabulary vocabulary)
    {
        var whole = ConceptOf(token.Text, vocabulary);
        if (whole.Alternatives.Count > 0)
            return [whole];
        if (vocabulary.Parts(token) is { Count: > 1 } parts)
            return parts.Select(part => ConceptOf(part, vocabulary));
        if ((vocabulary.Correct(token.Text) ?? vocabulary.Modifier(token.Text)) is { Length: > 0 } known)
            return [ConceptOf(known, vocabulary)];
        return [whole];
    }

    private static Concept ConceptOf(string word, Vocabulary vocabulary)
    {
        var stem = DutchText.Stem(word);
        WeightedTerm[] terms = [new(Terms.Exact(word), ExactWeight), new(Terms.Stem(stem), StemWeight), new(Terms.Part(stem), PartWeight)];
        return new(word, stem, DutchText.IsLight(stem), Array.FindAll(terms, term => vocabulary.Knows(term.Term)));
    }
}
