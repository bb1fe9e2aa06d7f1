using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SocialeKaart.Search.Index;

namespace SocialeKaart.Search.Lucene;

/// <summary>
/// Terms in a Lucene.Net index that is written once and then only read. It lives in memory: a memory-mapped index can take the process down
/// (apache/lucenenet#1013). Visitor text arrives as terms, never as query syntax.
/// </summary>
internal sealed class LuceneTerms : ITermStore
{
    private static readonly SearchField[] Fields = Enum.GetValues<SearchField>();

    private static readonly FieldType Indexed =
        Freeze(new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = IndexOptions.DOCS_AND_FREQS });

    private readonly IndexSearcher _searcher;

    // Which fields hold a term, one bit each: most terms stand in two or three of the ten, and every field not asked saves a look-up.
    private readonly Dictionary<string, int> _fields = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">The index does not hold every activity.</exception>
    public LuceneTerms(Corpus corpus)
    {
        // The reader, and so the directory, is read for as long as this index answers questions; memory alone needs no disposal.
        var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, Config()))
        {
            for (var doc = 0; doc < corpus.Count; doc++)
                writer.AddDocument(Document(corpus[doc], corpus));
            writer.ForceMerge(1);
        }
        var reader = DirectoryReader.Open(directory);
        if (reader.NumDocs != corpus.Count)
            throw new InvalidOperationException($"The index holds {reader.NumDocs} of {corpus.Count} activities.");
        _searcher = new(reader) { Similarity = new RelevanceSimilarity() };
    }

    public Borrowed<Hit> Find(IReadOnlyList<WeightedTerm> alternatives)
    {
        var query = new DisjunctionMaxQuery(Relevance.Tie);
        foreach (var (term, weight) in alternatives)
            foreach (var field in FieldsWith(term))
                query.Add(new TermQuery(new(field.ToString(), term)) { Boost = weight * Relevance.Boost(field) });
        var hits = new Borrowed<Hit>(_searcher.IndexReader.MaxDoc / 8);
        _searcher.Search(query, new HitCollector(hits));
        return hits;
    }

    private IEnumerable<SearchField> FieldsWith(string term) =>
        _fields.GetValueOrDefault(term) is var mask and not 0 ? Fields.Where(field => (mask & 1 << (int)field) != 0) : [];

    /// <summary>Merges only neighbours, so that documents keep the order in which they were added.</summary>
    private static IndexWriterConfig Config() => new(LuceneVersion.LUCENE_48, analyzer: null)
    {
        MergePolicy = new LogByteSizeMergePolicy(),
        MergeScheduler = new SerialMergeScheduler(),
        Similarity = new RelevanceSimilarity(),
    };

    private Document Document(IEnumerable<FieldTerms> fields, Corpus corpus)
    {
        var document = new Document();
        foreach (var (field, numbers) in fields)
        {
            var positions = numbers.Select(terms => Array.ConvertAll(terms, corpus.Term)).ToArray();
            document.Add(new Field(field.ToString(), new PositionStream(positions), Indexed));
            foreach (var term in positions.SelectMany(terms => terms))
                _fields[term] = _fields.GetValueOrDefault(term) | 1 << (int)field;
        }
        return document;
    }

    private static FieldType Freeze(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
