using SocialeKaart.Content;

namespace SocialeKaart.Search.Meten;

/// <summary>How well an index answers judged questions.</summary>
public static class Meting
{
    /// <summary>The name of the mean over all questions that have an answer.</summary>
    public const string Alles = "alles";

    public static IReadOnlyList<Uitslag> Of(ISearchIndex index, IEnumerable<Oordeel> oordelen) => [.. oordelen.Select(oordeel => Uitslag.Of(index, oordeel))];

    /// <summary>The mean score of each class in the order of the questions, and then of <see cref="Alles"/>.</summary>
    public static IReadOnlyList<Klassescore> PerKlasse(IReadOnlyList<Uitslag> uitslagen)
    {
        var klassen = uitslagen.GroupBy(u => u.Oordeel.Klasse).Select(g => Klassescore.Of(g.Key, [.. g])).OrderBy(k => k.HoortLeeg);
        return [.. klassen, Klassescore.Of(Alles, [.. uitslagen.Where(u => !u.Oordeel.HoortLeeg)])];
    }

    /// <summary>The same aanbod under another word list.</summary>
    public static Aanbod Met(this Aanbod aanbod, Woordenlijst woordenlijst) => aanbod.Met(aanbod.Activiteiten, woordenlijst);

    /// <summary>Only the activities that someone has judged: numbers are given out in order, so later ones are newer than the judgements.</summary>
    public static Aanbod Beoordeeld(this Aanbod aanbod, IEnumerable<Vragenset> sets)
    {
        var last = sets.SelectMany(set => set.Oordelen).SelectMany(oordeel => oordeel.Graden.Keys).DefaultIfEmpty(int.MaxValue).Max();
        return aanbod.Met(aanbod.Activiteiten.Where(a => a.Nummer <= last), aanbod.Woordenlijst);
    }

    internal static Aanbod Met(this Aanbod aanbod, IEnumerable<Activiteit> activiteiten, Woordenlijst woordenlijst) =>
        new(aanbod.Indeling, activiteiten, aanbod.Aanbieders.Values, aanbod.Paginas, aanbod.Problemen, aanbod.Versie) { Woordenlijst = woordenlijst };
}

/// <summary>The mean score of a class, how many questions it has, and how many found nothing.</summary>
public sealed record Klassescore(string Klasse, int Aantal, double Score, int Leeg)
{
    public bool HoortLeeg { get; private init; }

    internal static Klassescore Of(string klasse, IReadOnlyList<Uitslag> uitslagen) =>
        new(klasse, uitslagen.Count, uitslagen.Count == 0 ? 0 : uitslagen.Average(u => u.Score), uitslagen.Count(u => u.Leeg))
        {
            HoortLeeg = uitslagen.Any(u => u.Oordeel.HoortLeeg),
        };
}
