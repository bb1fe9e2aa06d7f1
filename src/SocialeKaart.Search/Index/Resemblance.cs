using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>Finds what resembles the best results: the same thema, and words of their titles or parts of the words asked for.</summary>
internal sealed class Resemblance(Aanbod aanbod, Corpus corpus, ITermStore store)
{
    /// <summary>Shown when the results leave room on the first page, to this many together.</summary>
    public const int Together = 20;

    private const int Models = 5, MaxTerms = 12;
    private const float PartWeight = 1, MinimumShare = .1f;

    /// <summary>How much each activity resembles the best results; 0 when it shares no thema with them, or no word.</summary>
    public float[] To(IReadOnlyList<int> best, Question question)
    {
        var models = best.Take(Models).ToArray();
        var total = new float[corpus.Count];
        var scores = new float[corpus.Count];
        foreach (var (stem, weight) in Stems(models, question))
        {
            Array.Clear(scores);
            store.Score([new(Terms.Stem(stem), weight), new(Terms.Part(stem), weight)], scores);
            Add(scores, total);
        }
        Keep(total, models);
        return total;
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

    private static void Add(float[] scores, float[] total)
    {
        var rarity = MathF.Log((scores.Length + 1f) / (scores.Length - scores.AsSpan().Count(0f) + 1f));
        for (var doc = 0; doc < scores.Length; doc++)
            total[doc] += rarity * scores[doc];
    }

    private void Keep(float[] total, int[] models)
    {
        var themas = models.SelectMany(doc => aanbod.Activiteiten[doc].Thema).ToHashSet(StringComparer.Ordinal);
        var minimum = MinimumShare * total.Max();
        for (var doc = 0; doc < total.Length; doc++)
            if (total[doc] < minimum || !aanbod.Activiteiten[doc].Thema.Any(themas.Contains))
                total[doc] = 0;
    }
}
