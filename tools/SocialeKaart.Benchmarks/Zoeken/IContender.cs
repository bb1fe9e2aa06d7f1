using SocialeKaart.Content;

namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>A search engine in the benchmark, doing the whole job: words to a ranked page of 20 with marked summaries and four counted facets.</summary>
internal interface IContender : IDisposable
{
    string Naam { get; }

    /// <summary>Indexes everything; what it takes is the build time.</summary>
    void Build(Aanbod aanbod);

    /// <summary>What the index takes, in bytes; null when it lies in managed memory, where the benchmark weighs it.</summary>
    long? Bytes { get; }

    Antwoord Search(Vraag vraag);
}

/// <summary>An answer, complete enough that no engine can leave work undone.</summary>
/// <param name="Samenvattingen">Of the first 20, with the words found marked.</param>
/// <param name="Tellingen">For each facet, drill sideways, the number of each value that has results.</param>
internal sealed record Antwoord(int Totaal, IReadOnlyList<string> Samenvattingen, IReadOnlyList<IReadOnlyDictionary<string, int>> Tellingen);
