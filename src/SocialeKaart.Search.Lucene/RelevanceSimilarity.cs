using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using SocialeKaart.Search.Index;

namespace SocialeKaart.Search.Lucene;

/// <summary>Scores a term by <see cref="Relevance"/>, with the length of the field stored exactly, so that both engines agree.</summary>
internal sealed class RelevanceSimilarity : Similarity
{
    public override long ComputeNorm(FieldInvertState state) => state.Length - state.NumOverlap;

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats) =>
        new Weight(Enum.Parse<SearchField>(collectionStats.Field), queryBoost);

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context)
    {
        var term = (Weight)weight;
        return new Scorer(term, context.AtomicReader.GetNormValues(term.Field.ToString()));
    }

    private sealed class Weight(SearchField searched, float boost) : SimWeight
    {
        public SearchField Field => searched;

        public float Value { get; private set; }

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost) => Value = boost * topLevelBoost;
    }

    private sealed class Scorer(Weight weight, NumericDocValues lengths) : SimScorer
    {
        public override float Score(int doc, float freq) => weight.Value * Relevance.Of(weight.Field, freq, lengths.Get(doc));

        public override float ComputeSlopFactor(int distance) => 1;

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
