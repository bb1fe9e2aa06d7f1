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

    /// <summary>The hours that fall in these parts of the day; the parts themselves when none do, the whole day when nothing is said.</summary>
    public static string Slot(List<string> delen, List<string> uren)
    {
        var passend = delen.Count == 0 ? uren : uren.FindAll(u => delen.Exists(d => Overlaps(u, d)));
        if (passend.Count > 0)
            return string.Join(',', passend);
        return delen.Count == 0 ? "dag" : string.Join(',', delen);
    }

    private static bool Overlaps(string uren, string deel)
    {
        if (!Dagdelen.TryGetValue(deel, out var grens))
            return true;
        var delen = uren.Split('-');
        var (van, tot) = (delen[0].Length == 0 ? "00:00" : delen[0], delen[1].Length == 0 ? "24:00" : delen[1]);
        return string.CompareOrdinal(van, grens.Tot) < 0 && string.CompareOrdinal(tot, grens.Van) > 0;
    }
}
