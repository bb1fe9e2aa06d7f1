using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SocialeKaart.Search.Lucene;

/// <summary>Keeps the score of every match, by document.</summary>
internal sealed class ScoreCollector(int count) : ICollector
{
    private Scorer? _scorer;
    private int _base;

    public float[] Scores { get; } = new float[count];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

    public void Collect(int doc) => Scores[_base + doc] = _scorer!.GetScore();
}
