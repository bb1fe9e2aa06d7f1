namespace SocialeKaart.Voorbeeldsite;

/// <summary>Writes dagdelen as editors do: in words, abbreviated, or as hours that fall inside them.</summary>
public static class Tijdnotatie
{
    private static readonly string[] Dagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    private static readonly Dictionary<string, string[]> Uren = new(StringComparer.Ordinal)
    {
        ["ochtend"] = ["10-12", "9-12", "9.30-11.30", "9-11", "10.30-12.30"],
        ["middag"] = ["13-15", "14-16", "13.30-15.30", "13-17", "14-16.30"],
        ["avond"] = ["19-21", "18-20", "19.30-21.30", "19-22"],
        ["dag"] = ["9.30-16", "10-16", "9-17", "10-15"],
    };

    private static readonly Func<IReadOnlyList<Blok>, string>[] Stijlen =
    [
        b => En([.. b.SelectMany(x => x.Dagen.Select(d => d + x.Dagdeel))]),
        b => string.Join(", ", b.Select(x => Samengetrokken(x.Dagen) + x.Dagdeel)),
        b => En([.. b.SelectMany(x => x.Dagen.Select(d => $"{d[..2]}-{x.Dagdeel}"))]),
        b => string.Join("; ", b.Select(x => $"{Kort(x.Dagen)} {x.Uur(".", "-")} uur")),
        b => string.Join("\n", b.Select(x => $"{Kort(x.Dagen)}: {x.Uur(".", "-")} uur.")),
        b => string.Join("\n", b.Select(x => $"{En(x.Dagen)} van {x.Uur(".", " tot ")} uur")),
        b => string.Join(", ", b.SelectMany(x => x.Dagen.Select(d => $"{d}{x.Dagdeel} {x.Uur(".", "-")}"))),
        b => string.Join("; ", b.Select(x => $"{Groot(Kort(x.Dagen))} {x.Uur(":", " - ")}")),
        b => string.Join("; ", b.Select(x => $"{Groot(Kort(x.Dagen))} {x.Uur(".", "–")} uur")),
        b => En([.. b.SelectMany(x => x.Dagen.Select(d => $"op {d}{x.Dagdeel} van {x.Uur(null, " tot ")} uur"))]),
        b => "elke " + En([.. b.SelectMany(x => x.Dagen.Select(d => d + x.Dagdeel))]),
    ];

    public static string Write(IReadOnlyList<string> dagdelen, Lot lot)
    {
        var stijl = lot.Voor("stijl").Onder(Stijlen.Length);
        var metUren = stijl is 3 or 4 or 5 or 7 or 8;
        return Stijlen[stijl](Blokken(dagdelen, metUren && lot.Voor("dag").Kans(60), lot));
    }

    private static List<Blok> Blokken(IReadOnlyList<string> dagdelen, bool heleDagen, Lot lot)
    {
        var slots = dagdelen.Select(d => (Dag: Dagen.First(x => d.StartsWith(x, StringComparison.Ordinal)), Dagdeel: d[(d.IndexOf("dag", StringComparison.Ordinal) + 3)..]));
        var perDag = slots.GroupBy(s => s.Dag, s => s.Dagdeel).SelectMany(dag =>
            heleDagen && dag.Contains("ochtend") && dag.Contains("middag") ? [.. dag.Where(d => d == "avond"), "dag"] : dag.AsEnumerable(), (dag, deel) => (dag.Key, deel));
        return [.. from slot in perDag
                   group slot.Key by slot.deel into deel
                   orderby Array.IndexOf(["dag", "ochtend", "middag", "avond"], deel.Key)
                   select new Blok(deel.Key, [.. deel.OrderBy(d => Array.IndexOf(Dagen, d))], lot.Voor(deel.Key).Uit(Uren[deel.Key]))];
    }

    private static string En(IReadOnlyList<string> delen) =>
        delen.Count == 1 ? delen[0] : $"{string.Join(", ", delen.SkipLast(1))} en {delen[^1]}";

    private static string Samengetrokken(IReadOnlyList<string> dagen) =>
        En([.. dagen.SkipLast(1).Select(d => d + "-"), dagen[^1]]);

    private static string Kort(IReadOnlyList<string> dagen)
    {
        var reeks = dagen.Count > 2 && Array.IndexOf(Dagen, dagen[^1]) - Array.IndexOf(Dagen, dagen[0]) == dagen.Count - 1;
        return reeks ? $"{dagen[0][..2]} t/m {dagen[^1][..2]}" : En([.. dagen.Select(d => d[..2])]);
    }

    private static string Groot(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];

    /// <summary>One part of the day on some days, with its hours: "13.30-15.30".</summary>
    private sealed record Blok(string Dagdeel, IReadOnlyList<string> Dagen, string Uren)
    {
        /// <summary>Without a minute sign whole hours stay whole: "van 10 tot 12".</summary>
        public string Uur(string? minuutteken, string tussen) => string.Join(tussen, Uren.Split('-').Select(u => Tijd(u, minuutteken)));

        private static string Tijd(string uur, string? minuutteken) => minuutteken switch
        {
            null => uur,
            ":" => $"{uur.Split('.')[0].PadLeft(2, '0')}:{Minuten(uur)}",
            _ => $"{uur.Split('.')[0]}.{Minuten(uur)}",
        };

        private static string Minuten(string uur) => uur.Contains('.', StringComparison.Ordinal) ? uur.Split('.')[1] : "00";
    }
}
