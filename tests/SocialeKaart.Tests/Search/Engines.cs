using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Search.Lucene;

namespace SocialeKaart.Tests.Search;

/// <summary>The engines of this build, each over the sample aanbod: the one in memory always, Lucene.Net where the package feed has it.</summary>
internal static class Engines
{
    private static readonly Dictionary<string, Func<Aanbod, ISearchIndex>> Builders = LuceneEngine.Available
        ? new() { ["geheugen"] = MemoryEngine.Build, ["lucene"] = LuceneEngine.Build }
        : new() { ["geheugen"] = MemoryEngine.Build };

    private static readonly Dictionary<string, Lazy<ISearchIndex>> Indexes =
        Builders.ToDictionary(b => b.Key, b => new Lazy<ISearchIndex>(() => b.Value(Voorbeeldaanbod.Aanbod)));

    public static TheoryData<string> All => [.. Builders.Keys];

    /// <summary>The engine over the sample aanbod.</summary>
    public static ISearchIndex Index(string engine) => Indexes[engine].Value;

    public static ISearchIndex Build(string engine, params Activiteit[] activiteiten) =>
        Builders[engine](new(Voorbeeldaanbod.Indeling, activiteiten, [], [], [], "proef"));

    /// <summary>As it is on <see cref="Proef.Vandaag"/>.</summary>
    public static ISearchIndex Vandaag(string engine, params Activiteit[] activiteiten) =>
        Builders[engine](new Aanbod(Voorbeeldaanbod.Indeling, activiteiten, [], [], [], "proef").Zichtbaar(Proef.Vandaag));
}
