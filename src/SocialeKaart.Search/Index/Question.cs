namespace SocialeKaart.Search.Index;

/// <summary>One idea of a question: the terms that stand for it. Without alternatives nothing in the aanbod knows it.</summary>
internal sealed record Concept(string Word, string Stem, bool Light, IReadOnlyList<WeightedTerm> Alternatives);

/// <summary>
/// The words of a visitor as concepts, pairs of neighbours that make a title match a phrase, and the words with misspellings corrected, if any.
/// </summary>
internal sealed record Question(IReadOnlyList<Concept> Concepts, IReadOnlyList<WeightedTerm> Pairs, string? Bedoelde);
