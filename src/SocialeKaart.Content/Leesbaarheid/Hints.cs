using System.Text.RegularExpressions;

namespace SocialeKaart.Content.Leesbaarheid;

/// <summary>
/// What in a text is probably too hard for plain Dutch (B1), sentence by sentence: length, the passive, double negation, abbreviations, words with
/// a plainer one in the list, and <c>u</c> beside <c>je</c>. Advice for a writer; nothing is refused for it.
/// </summary>
public static partial class Hints
{
    public const int Lang = 15, TeLang = 20;

    private static readonly HashSet<string> Ontkenningen =
        new(["niet", "geen", "nooit", "niemand", "niets", "nergens", "zonder", "noch", "geenszins"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Worden =
        new(["word", "wordt", "worden", "werd", "werden"], StringComparer.OrdinalIgnoreCase);

    // They look like a participle and are none.
    private static readonly HashSet<string> GeenDeelwoord = new(
        ["gebied", "gezond", "gezonde", "geluid", "geduld", "gebouwen", "gesprekken", "gemeenten", "gevoelens", "gerechten", "gezinnen", "gasten", "verstand",
         "verhalen", "beter", "bestand", "bestaat", "begint", "betekent", "betaalt", "bewonderen", "herkent", "ontmoeten", "verder", "vertellen",
         "ontspannen", "bewegen", "beginnen", "bezoeken", "begeleiden", "veranderen", "verkopen", "helpen", "besluiten"], StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Hint> Of(string tekst, Schrijfwijzer lijst)
    {
        var zinnen = Zinnen.Of(tekst);
        return [.. zinnen.SelectMany(zin => Zin(zin, lijst)).Concat(Woorden(tekst, lijst)).Concat(Aanspreken(tekst)).OrderBy(hint => hint.Start)];
    }

    private static IEnumerable<Hint> Zin(Zin zin, Schrijfwijzer lijst)
    {
        var woorden = zin.Woorden.Count;
        if (woorden > Lang)
            yield return new(zin.Start, woorden > TeLang ? Kracht.Sterk : Kracht.Tip, $"deze zin heeft {woorden} woorden; maak er twee van");
        if (Delen(zin).Any(deel => deel.Count(Ontkenningen.Contains) > 1))
            yield return new(zin.Start, Kracht.Sterk, "twee keer \"niet\" of \"geen\" in één zin; zeg wat er wel is");
        if (Delen(zin).Select(Lijdend).FirstOrDefault(found => found is not null) is { } lijdend)
            yield return new(zin.Start, Kracht.Tip, $"\"{lijdend}\" is de lijdende vorm; zeg wie het doet");
    }

    // The parts between commas and the like: two negations in one part, or a verb and its participle.
    private static IEnumerable<IReadOnlyList<string>> Delen(Zin zin) => Leestekens().Split(zin.Tekst).Select(Zinnen.Woorden);

    private static string? Lijdend(IReadOnlyList<string> deel) => deel.FirstOrDefault(Worden.Contains) is { } hulpwoord
        && deel.FirstOrDefault(woord => Deelwoord().IsMatch(woord) && !GeenDeelwoord.Contains(woord)) is { } deelwoord ? $"{hulpwoord} {deelwoord}" : null;

    private static IEnumerable<Hint> Woorden(string tekst, Schrijfwijzer lijst)
    {
        var woorden = Woord().Matches(tekst).ToList();
        for (var at = 0; at < woorden.Count; at++)
            if (Langste(tekst, woorden, at, lijst) is { } gevonden && !IsUitgelegd(tekst, gevonden.Woord))
                yield return new(woorden[at].Index, Kracht.Tip, $"\"{gevonden.Woord}\" is moeilijk; schrijf liever \"{gevonden.Beter}\"");
            else if (IsRaadsel(tekst, woorden[at].Value, lijst) && !IsUitgelegd(tekst, woorden[at].Value))
                yield return new(woorden[at].Index, Kracht.Sterk, $"\"{woorden[at].Value}\" is een afkorting; schrijf haar de eerste keer voluit");
    }

    private static (string Woord, string Beter)? Langste(string tekst, List<Match> woorden, int at, Schrijfwijzer lijst)
    {
        for (var aantal = Math.Min(lijst.Langste, woorden.Count - at); aantal > 0; aantal--)
        {
            var laatste = woorden[at + aantal - 1];
            var deel = tekst[woorden[at].Index..(laatste.Index + laatste.Length)];
            if (lijst.Beter(deel) is { } beter)
                return (deel, beter);
        }
        return null;
    }

    // "Dat heet een zorgtoewijzing": the text itself says what the word is.
    private static bool IsUitgelegd(string tekst, string woord) => Zinnen.Of(tekst)
        .Any(zin => zin.Tekst.Contains(woord, StringComparison.OrdinalIgnoreCase) && zin.Woorden.Any(w => w is "heet" or "heten" or "noemen" or "betekent"));

    // Explained where it stands in brackets behind the whole name, or has one behind it.
    private static bool IsRaadsel(string tekst, string woord, Schrijfwijzer lijst) =>
        Lettergrepen.IsAfkorting(woord) && !lijst.Kent(woord)
        && !tekst.Contains($"({woord})", StringComparison.Ordinal) && !tekst.Contains($"{woord} (", StringComparison.Ordinal);

    private static IEnumerable<Hint> Aanspreken(string tekst)
    {
        var je = Woord().Matches(tekst).Any(m => m.Value.ToLowerInvariant() is "je" or "jij" or "jou" or "jouw" or "jullie");
        return !je ? [] : Woord().Matches(tekst).Where(m => m.Value is "u" or "U" or "uw" or "Uw" or "uzelf")
            .Select(m => new Hint(m.Index, Kracht.Sterk, $"hier staat \"{m.Value}\" en elders \"je\"; kies \"je\""));
    }

    [GeneratedRegex("[,;:()–]")]
    private static partial Regex Leestekens();

    // ge-, also behind a short verb part (aan-ge-past), or a prefix that takes no ge-.
    [GeneratedRegex(@"^(?:\p{L}{0,5}ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{3,}(?:d|t|en))$", RegexOptions.IgnoreCase)]
    private static partial Regex Deelwoord();

    [GeneratedRegex(@"[\p{L}\d]+(?:['’.-][\p{L}\d]+)*")]
    private static partial Regex Woord();
}
