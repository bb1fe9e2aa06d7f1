using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialeKaart.Content;

/// <summary>
/// A part of the year that comes back every year, from its first day to its last; <c>sep-mei</c> goes round new year. Without a day a month counts whole.
/// </summary>
public sealed partial record Seizoen
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Kort = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    // Some leap year: the longest that each month can be.
    private const int Leap = 2024;

    private Seizoen(Jaardag van, Jaardag tot) => (Van, Tot) = (van, tot);

    /// <summary>The first and the last day of it, whatever the year.</summary>
    public Jaardag Van { get; }

    public Jaardag Tot { get; }

    /// <summary>Reads <c>sep-mei</c> or <c>15 sep-31 mei</c>, months in short or in full; null when it is something else.</summary>
    public static Seizoen? Parse(string text) =>
        Notatie().Match(text.ToLowerInvariant()) is { Success: true } m && Read(m, "1", 1) is { } van && Read(m, "2", 31) is { } tot ? new(van, tot) : null;

    public bool Bevat(DateOnly dag)
    {
        var (now, from, to) = (Place(dag.Month, dag.Day), Place(Van.Maand, Van.Dag), Place(Tot.Maand, Tot.Dag));
        return from <= to ? from <= now && now <= to : from <= now || now <= to;
    }

    /// <summary>The first day in the season, from this one on.</summary>
    public DateOnly Vanaf(DateOnly dag) => Bevat(dag) ? dag : Enumerable.Range(1, 366).Select(dag.AddDays).First(Bevat);

    public override string ToString() => $"{Text(Van, 1)}-{Text(Tot, DateTime.DaysInMonth(Leap, Tot.Maand))}";

    private static string Text(Jaardag dag, int whole) =>
        dag.Dag == whole ? Kort[dag.Maand - 1] : string.Create(CultureInfo.InvariantCulture, $"{dag.Dag} {Kort[dag.Maand - 1]}");

    private static Jaardag? Read(Match match, string side, int otherwise)
    {
        var name = match.Groups["m" + side].Value;
        var maand = Array.FindIndex(Maanden, m => m == name || m.Length > 3 && m[..3] == name) is var at && at >= 0 ? at + 1 : Array.IndexOf(Kort, name) + 1;
        if (maand == 0)
            return null;
        var most = DateTime.DaysInMonth(Leap, maand);
        var day = match.Groups["d" + side] is { Success: true } given ? int.Parse(given.Value, CultureInfo.InvariantCulture) : Math.Min(otherwise, most);
        return day >= 1 && day <= most ? new(maand, day) : null;
    }

    private static int Place(int maand, int dag) => 32 * maand + dag;

    [GeneratedRegex(@"^(?:(?<d1>\d{1,2}) +)?(?<m1>[a-z]+) *(?:-|–|tot en met|t/m) *(?:(?<d2>\d{1,2}) +)?(?<m2>[a-z]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Notatie();
}

/// <summary>A day of any year: month from 1, day of the month.</summary>
public readonly record struct Jaardag(int Maand, int Dag);
