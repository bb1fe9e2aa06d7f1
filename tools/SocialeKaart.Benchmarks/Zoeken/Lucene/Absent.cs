using SocialeKaart.Content;

namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>Stands in where the package feed does not carry Lucene.Net with its facets and highlighter.</summary>
internal sealed class LuceneContender : IContender
{
    public static bool Available => false;

    public string Naam => "Lucene.Net, kaal";

    public long? Bytes => null;

    public void Build(Aanbod aanbod) => throw new InvalidOperationException();

    public Antwoord Search(Vraag vraag) => throw new InvalidOperationException();

    public void Dispose()
    {
    }
}
