using SocialeKaart.Content;

namespace SocialeKaart.Search;

/// <summary>The engine in use. <paramref name="Melding"/> says in one Dutch sentence which and why.</summary>
public sealed record SearchEngine(string Naam, string Melding, Func<Aanbod, ISearchIndex> Build)
{
    /// <summary>The engine for a setting: <c>auto</c>, <c>lucene</c> or <c>geheugen</c>.</summary>
    /// <param name="lucene">Builds an index on Lucene.Net; null where this build lacks it.</param>
    /// <exception cref="ArgumentException">Another setting, or Lucene.Net is asked for and not there; the message says so in Dutch.</exception>
    public static SearchEngine Choose(string instelling, Func<Aanbod, ISearchIndex>? lucene) => (instelling.ToLowerInvariant(), lucene) switch
    {
        ("auto" or "lucene", not null) => new("lucene", "Zoekmachine: Lucene.Net.", lucene),
        ("auto", null) => Memory("Zoekmachine: de eigen index in het geheugen; Lucene.Net staat niet op de pakketbron van deze build."),
        ("geheugen", _) => Memory("Zoekmachine: de eigen index in het geheugen, zoals ingesteld."),
        ("lucene", null) => throw new ArgumentException(
            "Zoeken:Engine is \"lucene\", maar deze build is zonder Lucene.Net gemaakt; kies \"auto\" of \"geheugen\"."),
        _ => throw new ArgumentException($"Zoeken:Engine is \"{instelling}\"; kies \"auto\", \"lucene\" of \"geheugen\"."),
    };

    private static SearchEngine Memory(string melding) => new("geheugen", melding, MemoryEngine.Build);
}
