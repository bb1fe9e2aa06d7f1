namespace SocialeKaart.Rapport;

/// <summary>The report as Markdown: a row for each criterium. The same tests with the same results give the same bytes.</summary>
internal static class Verslag
{
    /// <summary>What is wrong with the list of criteria itself, a Dutch line for each.</summary>
    public static IReadOnlyList<string> Fouten(IReadOnlyList<Criterium> criteria, IReadOnlySet<string> namen) =>
    [
        .. criteria.Count == Criterium.Aantal ? Array.Empty<string>() : [$"Er zijn {criteria.Count} criteria; WCAG 2.2 heeft er {Criterium.Aantal} op niveau A en AA."],
        .. criteria.GroupBy(c => c.Nummer).Where(same => same.Count() > 1).Select(same => $"Criterium {same.Key} staat er {same.Count()} keer."),
        .. criteria.Where(c => c.Tests.Count == 0 && c.Hand.Count == 0).Select(c => $"Criterium {c.Nummer} heeft geen test en geen stap met de hand."),
        .. criteria.SelectMany(c => c.Tests.Where(t => !namen.Contains(t)).Select(t => $"Criterium {c.Nummer} noemt een test die niet bestaat: {t}.")),
    ];

    public static string Write(IReadOnlyList<Criterium> criteria, Uitslagen uitslagen)
    {
        var rijen = criteria.Select(c =>
            $"| {c.Nummer} | {c.Naam} | {c.Niveau} | {Uitslag(c, uitslagen)} | {string.Join("<br>", c.Tests.Select(t => $"`{t}`"))} | {Stappen(c)} |\n");
        return Kop(criteria, uitslagen) + string.Concat(rijen);
    }

    /// <summary>"getest" only if every test of the criterium ran and passed.</summary>
    public static string Uitslag(Criterium c, Uitslagen uitslagen)
    {
        var mislukt = c.Tests.Where(t => uitslagen.Of(t) == Rapport.Uitslag.Mislukt).ToList();
        if (mislukt.Count > 0)
            return $"**mislukt**: {string.Join(", ", mislukt)}";
        var gemist = c.Tests.Where(t => uitslagen.Of(t) == Rapport.Uitslag.NietGedraaid).ToList();
        if (gemist.Count > 0)
            return $"met de hand (niet gedraaid: {string.Join(", ", gemist)})";
        if (c.Tests.Count == 0)
            return "met de hand";
        return c.Nvt is null ? "getest" : $"niet van toepassing (getest: {c.Nvt})";
    }

    private static string Stappen(Criterium c) => string.Join(", ", c.Hand.Select(stap => $"[stap {stap}](met-de-hand.md#stap-{stap})"));

    private static string Kop(IReadOnlyList<Criterium> criteria, Uitslagen uitslagen)
    {
        int Count(string begin) => criteria.Count(c => Uitslag(c, uitslagen).StartsWith(begin, StringComparison.Ordinal));
        return $"""
            # Toegankelijkheid: wat is getest

            Alle {criteria.Count} succescriteria van WCAG 2.2, niveau A en AA (EN 301 549 v4.1.1, hoofdstuk 9). `tools/test` maakt dit verslag uit de tests die het net
            draaide; wijzig het niet met de hand. *Getest* staat er alleen als elke genoemde test liep en slaagde. Een machine ziet niet alles: wat een mens
            daarnaast nakijkt staat in [met-de-hand.md](met-de-hand.md). De tests openen elk soort pagina in Chromium; welke dat zijn staat in
            `tests/SocialeKaart.Browser.Tests/Bladen.cs`, welke test bij welk criterium hoort in `criteria.json` daarnaast.

            **{Count("getest")}** getest · **{Count("niet van")}** niet van toepassing · **{Count("met de hand")}** met de hand · **{Count("**mislukt")}** mislukt

            | nr | criterium | niveau | uitslag | tests | daarnaast met de hand |
            |---|---|---|---|---|---|

            """;
    }
}
