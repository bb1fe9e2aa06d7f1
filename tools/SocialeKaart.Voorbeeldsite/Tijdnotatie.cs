namespace SocialeKaart.Voorbeeldsite;

/// <summary>Writes dagdelen as editors do: in words, abbreviated, or as hours that fall inside them.</summary>
public static class Tijdnotatie
{
    private sealed record Stijl(bool HeleDagen, Func<IReadOnlyList<Blok>, string> Write);

    private static readonly Stijl[] Stijlen =
    [
        new(false, b => En(Los(b, (x, dag) => dag + x.Dagdeel))),
        new(false, b => "elke " + En(Los(b, (x, dag) => dag + x.Dagdeel))),
        new(false, b => string.Join(", ", b.Select(x => Samengetrokken(x.Dagen) + x.Dagdeel))),
        new(false, b => En(Los(b, (x, dag) => $"{dag[..2]}-{x.Dagdeel}"))),
        new(false, b => string.Join(", ", Los(b, (x, dag) => $"{dag}{x.Dagdeel} {x.Uur(".", "-")}"))),
        new(false, b => En(Los(b, (x, dag) => $"op {dag}{x.Dagdeel} van {x.Uur(null, " tot ")} uur"))),
        new(true, b => string.Join("; ", b.Select(x => $"{Kort(x.Dagen)} {x.Uur(".", "-")} uur"))),
        new(true, b => string.Join("\n", b.Select(x => $"{Kort(x.Dagen)}: {x.Uur(".", "-")} uur."))),
        new(true, b => string.Join("\n", b.Select(x => $"{En(x.Dagen)} van {x.Uur(".", " tot ")} uur"))),
        new(true, b => string.Join("; ", b.Select(x => $"{Groot(Kort(x.Dagen))} {x.Uur(":", " - ")}"))),
        new(true, b => string.Join("; ", b.Select(x => $"{Groot(Kort(x.Dagen))} {x.Uur(".", "–")} uur"))),
    ];

    public static string Write(IReadOnlyList<string> dagdelen, Lot lot)
    {
        var stijl = lot.Voor("stijl").Uit(Stijlen);
        return stijl.Write(Blok.Of(dagdelen, stijl.HeleDagen && lot.Voor("hele dagen").Kans(60), lot));
    }

    private static List<string> Los(IReadOnlyList<Blok> blokken, Func<Blok, string, string> tekst) =>
        [.. blokken.SelectMany(b => b.Dagen, tekst)];

    private static string En(IReadOnlyList<string> delen) =>
        delen.Count == 1 ? delen[0] : $"{string.Join(", ", delen.SkipLast(1))} en {delen[^1]}";

    /// <summary>"maandag- en vrijdag", with the dagdeel behind the last one only.</summary>
    private static string Samengetrokken(IReadOnlyList<string> dagen) => En([.. dagen.SkipLast(1).Select(d => d + "-"), dagen[^1]]);

    private static string Kort(IReadOnlyList<string> dagen) => dagen.Count > 2 && Blok.Aaneen(dagen)
        ? $"{dagen[0][..2]} t/m {dagen[^1][..2]}"
        : En([.. dagen.Select(d => d[..2])]);

    private static string Groot(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
