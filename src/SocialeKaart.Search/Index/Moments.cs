using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>
/// When an activity is, as codes of days (ma to zo) and parts of the day, from its times or else from what its text says of them.
/// </summary>
internal static class Moments
{
    private static readonly string[] Days = ["ma", "di", "wo", "do", "vr", "za", "zo"];
    private static readonly string[] DayNames = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
    private static readonly string[] Parts = ["ochtend", "middag", "avond"];

    public static HashSet<string> Of(Activiteit activiteit) =>
        activiteit.Tijden is not null
        ? [.. activiteit.Tijdschema.Sessies.SelectMany(sessie => sessie.Dagdelen.Select(Code.Of).Prepend(Code.Of(sessie.Dag)))]
        : OfText(activiteit.Tijdentekst ?? "");

    private static HashSet<string> OfText(string text)
    {
        var words = DutchText.Tokens(text).Select(token => token.Text).ToArray();
        return [.. Days.Where((_, i) => words.Any(word => word.StartsWith(DayNames[i], StringComparison.Ordinal))),
            .. Parts.Where(part => words.Any(word => word.EndsWith(part, StringComparison.Ordinal)))];
    }
}
