using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>One idea of a question: the terms that stand for it. Without alternatives nothing in the aanbod knows it.</summary>
internal sealed record Concept(string Word, string Stem, bool Light, IReadOnlyList<WeightedTerm> Alternatives);

/// <summary>
/// The words of a visitor as concepts, pairs of neighbours that make a title match a phrase, and the words with misspellings corrected, if any.
/// </summary>
internal sealed record Question(IReadOnlyList<Concept> Concepts, IReadOnlyList<WeightedTerm> Pairs, string? Bedoelde)
{
    /// <summary>More words are not looked at, so that the work is bounded.</summary>
    public const int MaxWords = 12;

    private const float ExactWeight = 1.15f, StemWeight = 1, PartWeight = .75f, JoinedWeight = 2;

    public static Question Read(string text, Vocabulary vocabulary)
    {
        var tokens = DutchText.Tokens(text).Take(MaxWords).ToArray();
        var read = Array.ConvertAll(tokens, token => Correct(token, vocabulary));
        var telling = Array.FindAll(read, token => !DutchText.IsStopWord(token.Text));
        var concepts = (telling.Length > 0 ? telling : read).SelectMany(token => ConceptsOf(token, vocabulary))
            .DistinctBy(concept => concept.Stem).Take(MaxWords).ToArray();
        var pairs = concepts.Zip(concepts.Skip(1), Neighbours).SelectMany(terms => terms).ToArray();
        return new(concepts, pairs, read.SequenceEqual(tokens) ? null : string.Join(' ', read.Select(token => token.Written)));
    }

    /// <summary>Two words side by side in a title, or written as one.</summary>
    private static WeightedTerm[] Neighbours(Concept left, Concept right) =>
        [new(Terms.Pair(left.Stem, right.Stem), 1), new(Terms.Stem(DutchText.Stem(left.Word + right.Word)), JoinedWeight)];

    /// <summary>The token, or what it was meant to be when the aanbod knows neither it nor the parts of it.</summary>
    private static Token Correct(Token token, Vocabulary vocabulary) =>
        !IsKnown(token, vocabulary) && vocabulary.Correct(token.Text) is { } meant ? meant : token;

    private static bool IsKnown(Token token, Vocabulary vocabulary) =>
        DutchText.IsStopWord(token.Text) || ConceptOf(token.Text, vocabulary).Alternatives.Count > 0 || vocabulary.Parts(token).Count > 1;

    /// <summary>A word the aanbod knows; else the parts of a compound, or its front; else a concept nobody knows.</summary>
    private static IEnumerable<Concept> ConceptsOf(Token token, Vocabulary vocabulary)
    {
        var whole = ConceptOf(token.Text, vocabulary);
        if (whole.Alternatives.Count > 0)
            return [whole];
        if (vocabulary.Parts(token) is { Count: > 1 } parts)
            return parts.Select(part => ConceptOf(part, vocabulary));
        return vocabulary.Modifier(token.Text) is { Length: > 0 } front ? [ConceptOf(front, vocabulary)] : [whole];
    }

    private static Concept ConceptOf(string word, Vocabulary vocabulary)
    {
        var stem = DutchText.Stem(word);
        WeightedTerm[] terms = [new(Terms.Exact(word), ExactWeight), new(Terms.Stem(stem), StemWeight), new(Terms.Part(stem), PartWeight)];
        return new(word, stem, DutchText.IsLight(stem), Array.FindAll(terms, term => vocabulary.Knows(term.Term)));
    }
}
