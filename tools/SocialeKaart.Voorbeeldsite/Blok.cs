namespace SocialeKaart.Voorbeeldsite;

/// <summary>One part of the day ("dag" is morning and afternoon together) on some days, with hours inside it: "13.30-15.30".</summary>
public sealed record Blok(string Dagdeel, IReadOnlyList<string> Dagen, string Uren)
{
    private static readonly string[] Week = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    private static readonly (string Dagdeel, string[] Uren)[] Indeling =
    [
        ("dag", ["9.30-16", "10-16", "9-17", "10-15"]),
        ("ochtend", ["10-12", "9-12", "9.30-11.30", "9-11", "10.30-12.30"]),
        ("middag", ["13-15", "14-16", "13.30-15.30", "13-17", "14-16.30"]),
        ("avond", ["19-21", "18-20", "19.30-21.30", "19-22"]),
    ];

    public static IReadOnlyList<Blok> Of(IReadOnlyList<string> dagdelen, bool heleDagen, Lot lot)
    {
        var delenPerDag = Week.Select(dag => (Dag: dag, Delen: Delen(dag, dagdelen, heleDagen))).ToList();
        return [.. from deel in Indeling
                   let dagen = delenPerDag.Where(d => d.Delen.Contains(deel.Dagdeel)).Select(d => d.Dag).ToList()
                   where dagen.Count > 0
                   select new Blok(deel.Dagdeel, dagen, lot.Voor(deel.Dagdeel).Uit(deel.Uren))];
    }

    public static bool Aaneen(IReadOnlyList<string> dagen) =>
        Array.IndexOf(Week, dagen[^1]) - Array.IndexOf(Week, dagen[0]) == dagen.Count - 1;

    /// <summary>Without a sign for minutes whole hours stay whole: "van 10 tot 12".</summary>
    public string Uur(string? teken, string tussen) => string.Join(tussen, Uren.Split('-').Select(uur => Tijd(uur.Split('.'), teken)));

    private static string Tijd(string[] uur, string? teken) => teken switch
    {
        null => string.Join('.', uur),
        ":" => $"{uur[0].PadLeft(2, '0')}:{Minuten(uur)}",
        _ => $"{uur[0]}{teken}{Minuten(uur)}",
    };

    private static string Minuten(string[] uur) => uur.Length > 1 ? uur[1] : "00";

    private static string[] Delen(string dag, IReadOnlyList<string> dagdelen, bool heleDagen)
    {
        string[] delen = [.. dagdelen.Where(d => d.StartsWith(dag, StringComparison.Ordinal)).Select(d => d[dag.Length..])];
        return heleDagen && delen.Contains("ochtend") && delen.Contains("middag") ? ["dag", .. delen.Where(d => d == "avond")] : delen;
    }
}
