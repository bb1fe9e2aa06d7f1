using System.Globalization;

namespace SocialeKaart.Import.Normalise;

/// <summary>Which hours of a day belong to which parts of it.</summary>
internal static class Dagdeeluren
{
    private static readonly Dictionary<string, (string Van, string Tot)> Dagdelen = new(StringComparer.Ordinal)
    {
        ["ochtend"] = ("06:00", "12:30"),
        ["middag"] = ("12:30", "17:30"),
        ["avond"] = ("17:30", "24:00"),
    };

    /// <summary>The hours that fall in these parts of the day; the parts themselves when none do, the whole day when nothing is said. Null when an
    /// hour cannot be: it ends before it begins, or before seven, or two of them overlap. "2-4 uur" may be the afternoon: nothing at this hour is open at night.</summary>
    public static string? Slot(List<string> delen, List<string> uren)
    {
        var passend = delen.Count == 0 ? uren : uren.FindAll(u => delen.Exists(d => Within(u, d)));
        if (passend.Count == 0 && delen is ["middag" or "avond"])
            passend = uren.ConvertAll(Twaalfuurs).FindAll(u => Within(u, delen[0]));
        if (passend.Count > 0)
            return passend.TrueForAll(Klopt) && Los(passend) ? string.Join(',', passend.Distinct()) : null;
        return delen.Count == 0 ? "dag" : string.Join(',', delen.Distinct());
    }

    private static bool Los(List<string> uren) => uren.Count > 20
        ? false
        : !uren.Distinct().ToList().Exists(u => uren.Exists(v => u != v && Within(u, v)));

    /// <summary>Whether two slots speak of the same hours.</summary>
    public static bool Overlap(string een, string ander) => een.Split(',').Any(u => ander.Split(',').Any(v => Within(u, v)));

    private static bool Within(string uren, string deel)
    {
        var ((van, tot), (begin, eind)) = (Grens(uren), Grens(deel));
        return string.CompareOrdinal(van, eind) < 0 && string.CompareOrdinal(tot, begin) > 0;
    }

    private static (string Van, string Tot) Grens(string slot)
    {
        if (Dagdelen.TryGetValue(slot, out var deel))
            return deel;
        var streep = slot.IndexOf('-', StringComparison.Ordinal);
        return streep < 0 ? ("00:00", "24:00") : (streep == 0 ? "00:00" : slot[..streep], streep == slot.Length - 1 ? "24:00" : slot[(streep + 1)..]);
    }

    private static bool Klopt(string uren) => uren == "00:00-24:00"
        || Grens(uren) is var (van, tot) && string.CompareOrdinal(van, tot) < 0 && string.CompareOrdinal(tot, "07:00") >= 0 && (uren[0] == '-' || string.CompareOrdinal(van, "06:00") >= 0);

    private static string Twaalfuurs(string uren) => string.Join('-', uren.Split('-').Select(t =>
        t.Length == 5 && string.CompareOrdinal(t, "12:00") < 0 ? (int.Parse(t[..2], CultureInfo.InvariantCulture) + 12).ToString("00", CultureInfo.InvariantCulture) + t[2..] : t));
}
