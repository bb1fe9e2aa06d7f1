using System.Text.RegularExpressions;

namespace SocialeKaart.Content;

/// <summary>The week of an activity, read from the notation of docs/formats.md.</summary>
public sealed record Rooster(ValueList<Weekblok> Blokken)
{
    public static readonly ValueList<string> Dagcodes = ["ma", "di", "wo", "do", "vr", "za", "zo"];

    /// <summary>All days, from 0 for Monday, in order.</summary>
    public ValueList<int> Dagen => Blokken.SelectMany(b => b.Dagen).Distinct().Order().ToValueList();

    /// <summary>Null when anything in it is not known here: times that are half understood send people to a closed door.</summary>
    public static Rooster? Parse(string notatie)
    {
        var blokken = notatie.Split("; ").Select(Weekblok.Parse).ToList();
        return blokken.Contains(null) ? null : new(Merged(blokken!).ToValueList());
    }

    // "wo 09:00-11:00; wo 14:00-16:30" is one Wednesday.
    private static IEnumerable<Weekblok> Merged(List<Weekblok> blokken) => blokken
        .GroupBy(b => (b.Dagen, b.Vlag, b.Herhaling))
        .Select(same => same.First() with { Tijden = same.SelectMany(b => b.Tijden).Distinct().ToValueList() });
}

/// <summary>
/// Days (0 is Monday) with what holds on each of them: hours as "10:00-12:00", "20:00-" or "-13:00", or a part of the day. The flag is i, t or a;
/// the repetition a word such as "2-wekelijks".
/// </summary>
public sealed partial record Weekblok(ValueList<int> Dagen, ValueList<string> Tijden, string? Vlag, string? Herhaling)
{
    private const string Dag = "(?:ma|di|wo|do|vr|za|zo)";
    private const string Reeks = $"{Dag}(?:-{Dag})?";
    private const string Tijd = @"(?:\d\d:\d\d-\d\d:\d\d|\d\d:\d\d-|-\d\d:\d\d|ochtend|middag|avond|dag)";

    internal static Weekblok? Parse(string blok) => Notatie().Match(blok) is { Success: true } m
        ? new(Days(m.Groups["dagen"].Value), m.Groups["tijden"].Value.Split(',').Distinct().ToValueList(), Given(m.Groups["vlag"]), Given(m.Groups["herhaling"]))
        : null;

    private static string? Given(Group group) => group.Success ? group.Value : null;

    private static ValueList<int> Days(string dagen) => dagen.Split(',')
        .Select(reeks => (Van: Rooster.Dagcodes.ToList().IndexOf(reeks[..2]), Tot: Rooster.Dagcodes.ToList().IndexOf(reeks[^2..])))
        .SelectMany(reeks => Enumerable.Range(reeks.Van, (reeks.Tot - reeks.Van + 7) % 7 + 1).Select(dag => dag % 7))
        .Distinct().Order().ToValueList();

    [GeneratedRegex($"^(?<dagen>{Reeks}(?:,{Reeks})*) (?<tijden>{Tijd}(?:,{Tijd})*)(?: (?<vlag>[ita]))?(?: /(?<herhaling>[a-z0-9-]+))?$")]
    private static partial Regex Notatie();
}
