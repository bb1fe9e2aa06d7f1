using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>
/// When an activity is, as codes of days (ma to zo) and parts of the day, from its times or else from what its text says of them.
/// </summary>
internal static class Moments
{
    private const int Noon = 12, Evening = 18, LateAfternoon = 17;

    private static readonly string[] Days = ["ma", "di", "wo", "do", "vr", "za", "zo"];
    private static readonly string[] DayNames = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
    private static readonly string[] Parts = ["ochtend", "middag", "avond"];

    public static HashSet<string> Of(Activiteit activiteit) =>
        activiteit.Tijden is { } tijden ? OfTimes(tijden) : OfText(activiteit.Tijdentekst ?? "");

    private static HashSet<string> OfText(string text)
    {
        var words = DutchText.Tokens(text).Select(token => token.Text).ToArray();
        return [.. Days.Where((_, i) => words.Any(word => word.StartsWith(DayNames[i], StringComparison.Ordinal))),
            .. Parts.Where(part => words.Any(word => word.EndsWith(part, StringComparison.Ordinal)))];
    }

    /// <summary>Reads the syntax of docs/formats.md: days, then hours or a part of the day; what it cannot read says nothing.</summary>
    private static HashSet<string> OfTimes(string times)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in times.Split(';'))
            foreach (var piece in rule.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
                found.UnionWith(piece.StartsWith('!') ? [] : piece.Contains(':', StringComparison.Ordinal) ? OfHours(piece) : OfDays(piece));
        return found;
    }

    private static IEnumerable<string> OfDays(string piece) => piece.Split('-') is [var first, var last]
        ? Days.SkipWhile(day => day != first).Take(Math.Max(0, Array.IndexOf(Days, last) - Array.IndexOf(Days, first) + 1))
        : piece == "dag" ? Parts[..2] : Days.Concat(Parts).Where(code => code == piece);

    private static IEnumerable<string> OfHours(string piece)
    {
        var ends = piece.Split('-');
        if (!int.TryParse(ends[0].Split(':')[0], out var from) || !int.TryParse(ends[^1].Split(':')[0], out var to))
            return [];
        bool[] during = [from < Noon, from < LateAfternoon && to > Noon, from >= LateAfternoon || to > Evening];
        return Parts.Where((_, i) => during[i]);
    }
}
