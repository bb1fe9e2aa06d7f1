using SocialeKaart.Content;

namespace SocialeKaart.Search.Meten;

/// <summary>The score of a question and the names of the first activities; null when only the score is known.</summary>
public sealed record Antwoord(double Score, ValueList<string>? Titels)
{
    internal static Antwoord Of(Uitslag uitslag) => new(uitslag.Score, uitslag.Titels);
}

/// <summary>A question that is answered otherwise than before.</summary>
public sealed record Beweging(Oordeel Oordeel, Antwoord Voor, Antwoord Na);

/// <summary>What another word list does to the answers.</summary>
public static class Vergelijking
{
    /// <summary>The class of the questions behind <c># test:</c>; their score is one divided by the place of the first good activity.</summary>
    public const string Proef = "test";

    private const double Least = .001;

    /// <summary>The judged questions and those behind <c># test:</c> of either list that score otherwise, the deepest falls first.</summary>
    public static IReadOnlyList<Beweging> Of(Aanbod voor, Aanbod na, IEnumerable<Oordeel> oordelen)
    {
        var (before, after) = (MemoryEngine.Build(voor), MemoryEngine.Build(na));
        var judged = oordelen.Select(o => new Beweging(o, Antwoord.Of(Uitslag.Of(before, o)), Antwoord.Of(Uitslag.Of(after, o))));
        var tests = na.Woordenlijst.Proeven.Concat(voor.Woordenlijst.Proeven).DistinctBy(p => (p.Vraag, p.Doel))
            .Select(p => new Beweging(Question(p), Answer(before, p), Answer(after, p)));
        return [.. judged.Concat(tests).Where(b => Math.Abs(b.Na.Score - b.Voor.Score) >= Least).OrderBy(b => b.Na.Score - b.Voor.Score)];
    }

    private static Oordeel Question(Zoekproef proef) => new($"regel {proef.Regel}", Proef, $"{proef.Vraag} -> {proef.Doel}", new Dictionary<int, int>());

    private static Antwoord Answer(ISearchIndex index, Zoekproef proef)
    {
        var uitslag = Proefuitslag.Of(index, proef);
        return new(1.0 / uitslag.Plaats ?? 0, uitslag.Titels.Take(Uitslag.Shown).ToValueList());
    }
}
