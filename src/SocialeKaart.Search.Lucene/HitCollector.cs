using Lucene.Net.Index;
using Lucene.Net.Search;
using SocialeKaart.Search.Index;

namespace SocialeKaart.Search.Lucene;

/// <summary>Keeps the score of every match, in the order of the documents.</summary>
internal sealed class HitCollector(Borrowed<Hit> hits) : ICollector
{
    private Scorer? _scorer;
    private int _base;

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

    public void Collect(int doc) => hits.Add(new(_base + doc, _scorer!.GetScore()));
}
