namespace SocialeKaart.Web.Texts;

/// <summary>The parts of a day that the words of a week name: a morning begins before noon, an evening begins at five or ends at seven or later. The filter counts by
/// <see cref="Content.Sessie.Dagdelen"/>, which asks for an hour of a part.</summary>
internal static class Dagdeel
{
    private static readonly TimeSpan Noon = TimeSpan.FromHours(12), Late = TimeSpan.FromHours(17), Evening = TimeSpan.FromHours(19);

    public static readonly string[] Namen = ["ochtend", "middag", "avond"];

    /// <summary>The parts that a time of the notation touches; "dag" says none.</summary>
    public static IEnumerable<string> Of(string tijd)
    {
        if (!tijd.Contains('-', StringComparison.Ordinal))
            return Namen.Where(naam => naam == tijd);
        var (van, tot) = (Hours(tijd[..tijd.IndexOf('-', StringComparison.Ordinal)], 0), Hours(tijd[(tijd.IndexOf('-', StringComparison.Ordinal) + 1)..], 24));
        bool[] during = [van < Noon, van < Late && tot > Noon + TimeSpan.FromMinutes(30), van >= Late || tot >= Evening];
        return Namen.Where((_, i) => during[i]);
    }

    /// <summary>When it begins, for sorting: an hour of the notation, or the first of a part of the day.</summary>
    public static string Begin(string tijd) => tijd switch { "middag" => "12:00", "avond" => "18:00", [>= '0' and <= '9', ..] => tijd, _ => "00:00" };

    private static TimeSpan Hours(string tijd, int absent) =>
        tijd.Length == 0 ? TimeSpan.FromHours(absent) : TimeSpan.FromHours(int.Parse(tijd[..2], System.Globalization.CultureInfo.InvariantCulture)) + TimeSpan.FromMinutes(int.Parse(tijd[3..], System.Globalization.CultureInfo.InvariantCulture));
}
