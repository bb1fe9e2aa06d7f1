using SocialeKaart.Content;

namespace SocialeKaart.Search.Lucene;

/// <summary>The engine on Lucene.Net: an index in memory, immutable, for one aanbod.</summary>
public static class LuceneEngine
{
    public static bool Available => true;

    public static ISearchIndex Build(Aanbod aanbod) => new SearchIndex(aanbod, corpus => new LuceneTerms(corpus));
}
