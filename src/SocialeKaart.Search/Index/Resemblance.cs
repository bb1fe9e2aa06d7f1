using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>Finds what resembles the best results: the same thema, and words of their titles or parts of the words asked for.</summary>
internal sealed class Resemblance(Aanbod aanbod, Corpus corpus, ITermStore store, FacetIndex facets)
{
    /// <summary>Shown when the results leave room on the first page, to this many together.</summary>
    public const int Together = 20;

    private const int Models = 5, MaxTerms = 12;
    private const float PartWeight = 1, MinimumShare = .1f;

    /// <summary>The activities that resemble the best results, and how much: those share a thema with them, and words.</summary>
    public Borrowed<Hit> To(IReadOnlyList<int> best, Question question)
    {
        var models = best.Take(Models).ToArray();
        using var sum = new HitSum();
        foreach (var (stem, weight) in Stems(models, question))
        {
            var hits = store.Find([new(Terms.Stem(stem), weight), new(Terms.Part(stem), weight)]);
            sum.Add(hits, MathF.Log((corpus.Count + 1f) / (hits.Count + 1f)));
        }
        using var candidates = sum.Sum();
        return Kept(candidates.Items, models);
    }

    private (string Stem, float Weight)[] Stems(int[] models, Question question)
    {
        var asked = question.Concepts.SelectMany(concept => corpus.Vocabulary.PartStems(new(concept.Word, concept.Word, [])).Prepend(concept.Stem));
        var titles = models.SelectMany(doc => corpus.Words(doc, SearchField.Titel)
            .Where(word => !DutchText.IsStopWord(word.Text)).Select(word => word.Stem).Distinct());
        return [.. titles.Select(stem => (Stem: stem, Weight: 1f / models.Length)).Concat(asked.Select(stem => (Stem: stem, Weight: PartWeight)))
            .Where(term => !DutchText.IsLight(term.Stem))
            .GroupBy(term => term.Stem, (stem, terms) => (Stem: stem, Weight: terms.Sum(term => term.Weight)))
            .OrderByDescending(term => term.Weight).ThenBy(term => term.Stem, StringComparer.Ordinal).Take(MaxTerms)];
    }

    private Borrowed<Hit> Kept(ReadOnlySpan<Scored> candidates, int[] models)
    {
        var kept = new Borrowed<Hit>(candidates.Length);
        var minimum = 0f;
        foreach (var candidate in candidates)
            minimum = Math.Max(minimum, MinimumShare * candidate.Score);
        if (facets.Any(Facet.Thema, models.SelectMany(doc => aanbod.Activiteiten[doc].Thema)) is not { } themas)
            return kept;
        foreach (var candidate in candidates)
            if (candidate.Score > 0 && candidate.Score >= minimum && themas.Contains(candidate.Doc))
                kept.Add(new(candidate.Doc, candidate.Score));
        return kept;
    }
}
