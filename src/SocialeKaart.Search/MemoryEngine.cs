using SocialeKaart.Content;
using SocialeKaart.Search.Index;

namespace SocialeKaart.Search;

/// <summary>The engine of the project itself, in memory and without packages.</summary>
public static class MemoryEngine
{
    public static ISearchIndex Build(Aanbod aanbod) => new SearchIndex(aanbod, corpus => new MemoryTerms(corpus));
}
