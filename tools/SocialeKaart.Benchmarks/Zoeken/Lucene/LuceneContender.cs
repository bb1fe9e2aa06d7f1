using Lucene.Net.Analysis.Nl;
using Lucene.Net.Documents;
using Lucene.Net.Facet;
using Lucene.Net.Facet.SortedSet;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.VectorHighlight;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SocialeKaart.Content;
using SocialeKaart.Search;
using Document = Lucene.Net.Documents.Document;

namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>
/// Lucene.Net as its own documentation has it: DutchAnalyzer, the query parser over weighted fields, drill sideways over sorted-set facets, and the
/// fast vector highlighter. In memory.
/// </summary>
internal sealed class LuceneContender : IContender
{
    public static bool Available => true;

    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Summary = "samenvatting";

    private static readonly string[] Fields = ["naam", Summary, "beschrijving", "aanbieder", "indeling"];
    private static readonly Dictionary<string, float> Boosts = Fields.Zip((float[])[5, 2, 1, 1.6f, 2.2f]).ToDictionary(f => f.First, f => f.Second);

    private readonly DutchAnalyzer _analyzer = new(Version);
    private readonly FacetsConfig _config = new();
    private readonly RAMDirectory _directory = new();
    private readonly FastVectorHighlighter _highlighter = new(phraseHighlight: true, fieldMatch: true);
    private DirectoryReader? _reader;
    private IndexSearcher? _searcher;
    private SortedSetDocValuesReaderState? _state;
    private Aanbod? _aanbod;

    public string Naam => "Lucene.Net, kaal";

    public long? Bytes => _directory.GetSizeInBytes();

    public void Build(Aanbod aanbod)
    {
        _aanbod = aanbod;
        foreach (var facet in Vraag.Facetten)
            _config.SetMultiValued(facet.ToString(), true);
        using (var writer = new IndexWriter(_directory, new(Version, _analyzer) { RAMBufferSizeMB = 256 }))
        {
            foreach (var activiteit in aanbod.Activiteiten)
                writer.AddDocument(_config.Build(Document(activiteit)));
            writer.ForceMerge(1);
        }
        _reader = DirectoryReader.Open(_directory);
        _searcher = new(_reader);
        _state = new DefaultSortedSetDocValuesReaderState(_reader);
    }

    public Antwoord Search(Vraag vraag)
    {
        var words = string.Join(' ', vraag.Words().Select(QueryParserBase.Escape));
        var query = new MultiFieldQueryParser(Version, Fields, _analyzer, Boosts).Parse(words.Length == 0 ? "niets" : words);
        var drill = new DrillDownQuery(_config, query);
        foreach (var (facet, code) in vraag.Filters)
            drill.Add(facet.ToString(), code);
        var result = new DrillSideways(_searcher!, _config, _state!).Search(drill, 20);
        var marked = _highlighter.GetFieldQuery(query, _reader);
        return new(result.Hits.TotalHits, [.. result.Hits.ScoreDocs.Select(hit => Marked(marked, hit.Doc))], [.. Vraag.Facetten.Select(facet => Count(result, facet))]);
    }

    public void Dispose()
    {
        _reader?.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private string Marked(FieldQuery query, int doc) =>
        _highlighter.GetBestFragment(query, _reader, doc, Summary, int.MaxValue / 2) ?? _reader!.Document(doc, new HashSet<string> { Summary }).Get(Summary);

    private static Dictionary<string, int> Count(DrillSidewaysResult result, Facet facet) =>
        result.Facets.GetTopChildren(100, facet.ToString())?.LabelValues.ToDictionary(v => v.Label, v => (int)v.Value) ?? [];

    private Document Document(Activiteit a)
    {
        var document = new Document();
        foreach (var (field, text) in Fields.Zip(Texts.Of(a, _aanbod!)))
            document.Add(field == Summary ? new Field(field, text, Stored) : new TextField(field, text, Field.Store.NO));
        var wijken = a.OveralInDeStad ? _aanbod!.Indeling.Wijken.Select(w => w.Code) : a.Wijk;
        foreach (var (facet, codes) in new[] { (Facet.Wijk, wijken), (Facet.Niveau, a.Niveau), (Facet.Toegang, [a.Toegang]), (Facet.Thema, a.Thema) })
            foreach (var code in codes)
                document.Add(new SortedSetDocValuesFacetField(facet.ToString(), code));
        return document;
    }

    private static readonly FieldType Stored = new(TextField.TYPE_STORED)
    {
        StoreTermVectors = true,
        StoreTermVectorPositions = true,
        StoreTermVectorOffsets = true,
    };
}
