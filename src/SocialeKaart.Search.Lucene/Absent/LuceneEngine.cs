using SocialeKaart.Content;

namespace SocialeKaart.Search.Lucene;

/// <summary>Stands in for the engine on Lucene.Net where the package feed does not carry it.</summary>
public static class LuceneEngine
{
    public static bool Available => false;

    /// <exception cref="InvalidOperationException">Always.</exception>
    public static ISearchIndex Build(Aanbod aanbod) => throw new InvalidOperationException("Deze build is zonder Lucene.Net gemaakt.");
}
