using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>One idea of a question: the terms that stand for it. Without alternatives nothing in the aanbod knows it.</summary>
internal sealed record Concept(string Word, string Stem, bool Light, IReadOnlyList<WeightedTerm> Alternatives);

/// <summary>The words of a visitor as concepts, and pairs of neighbours that make a title match a phrase.</summary>
internal sealed record Question(IReadOnlyList<Concept> Concepts, IReadOnlyList<WeightedTerm> Pairs)
{
    /// <summary>More words are not looked at, so that the work is bounded.</summary>
    public const int MaxWords = 12;

    private const float ExactWeight = 1.15f, StemWeight = 1, PartWeight = .75f;

    public static Question Read(string text, Vocabulary vocabulary)
    {
        var tokens = DutchText.Tokens(text).Take(2 * MaxWords).ToArray();
        var telling = Array.FindAll(tokens, token => !DutchText.IsStopWord(token.Text));
        var concepts = (telling.Length > 0 ? telling : tokens).SelectMany(token => ConceptsOf(token, vocabulary))
            .DistinctBy(concept => concept.Stem).Take(MaxWords).ToArray();
        return new(concepts, [.. concepts.Zip(concepts.Skip(1), (left, right) => new WeightedTerm(Terms.Pair(left.Stem, right.Stem), 1))]);
    }

    private static IEnumerable<Concept> ConceptsOf(Token token, Vocabulary vocabulary)
    {
        var whole = ConceptOf(token.Text, vocabulary);
        return whole.Alternatives.Count > 0 || token.Pieces.Length == 0 ? [whole] : token.Pieces.Select(piece => ConceptOf(piece, vocabulary));
    }

    private static Concept ConceptOf(string word, Vocabulary vocabulary)
    {
        var stem = DutchText.Stem(word);
        WeightedTerm[] terms = [new(Terms.Exact(word), ExactWeight), new(Terms.Stem(stem), StemWeight), new(Terms.Part(stem), PartWeight)];
        return new(word, stem, DutchText.IsLight(stem), Array.FindAll(terms, term => vocabulary.Knows(term.Term)));
    }
}
