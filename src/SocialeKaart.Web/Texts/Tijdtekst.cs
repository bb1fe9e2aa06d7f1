using SocialeKaart.Content;

namespace SocialeKaart.Web.Texts;

/// <summary>Days and times in words, from the notation of docs/formats.md; null for what is not wholly understood.</summary>
public static class Tijdtekst
{
    private static readonly string[] Dagnamen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    /// <summary>One line: "woensdag 9.30 tot 11.30 uur", "maandagmiddag en dinsdagochtend", for a long week its days and parts of the day.</summary>
    public static string? Kort(string notatie) => notatie switch
    {
        "a" => "op afspraak",
        "flexibel" => "wisselende tijden",
        _ when notatie.StartsWith("freq=", StringComparison.Ordinal) => notatie[5..].Replace("/week", " per week", StringComparison.Ordinal).Replace("-", " tot ", StringComparison.Ordinal),
        _ => Rooster.Parse(notatie) is { } rooster ? Kort(rooster) : null,
    };

    /// <summary>Each day with its times, for a week of more than one rule; none where <see cref="Kort(string)"/> says it all.</summary>
    public static IReadOnlyList<(string Dag, string Tijden)> PerDag(string notatie) =>
        Rooster.Parse(notatie) is { Blokken: { Count: > 1 } blokken } rooster && blokken.All(b => b.Herhaling is null)
            ? [.. rooster.Dagen.Select(dag => (Dagnamen[dag], Som(blokken.Where(b => b.Dagen.Contains(dag)).OrderBy(Begin, StringComparer.Ordinal).Select(OpDeDag))))]
            : [];

    /// <summary>All its days by name, none left to "t/m".</summary>
    public static string Dagen(string notatie) => string.Join(' ', (Rooster.Parse(notatie)?.Dagen ?? []).Select(dag => Dagnamen[dag]));

    private static string? Kort(Rooster rooster)
    {
        var regels = InOrde(rooster.Blokken).Select(Regel).ToList();
        if (regels.Contains(null))
            return null;
        var lang = regels.Count > 1 && rooster.Blokken.Sum(b => b.Dagen.Count * b.Tijden.Count) > 2;
        return lang && rooster.Blokken.All(b => b is { Herhaling: null, Vlag: null }) ? Samengevat(rooster) : Som(regels);
    }

    private static IEnumerable<Weekblok> InOrde(IEnumerable<Weekblok> blokken) =>
        blokken.OrderBy(b => b.Dagen[0]).ThenBy(Begin, StringComparer.Ordinal);

    private static string Begin(Weekblok blok) => Dagdeel.Begin(blok.Tijden[0]);

    private static string? Regel(Weekblok blok)
    {
        var dagen = Som(blok.Dagen);
        var regel = blok is { Tijden: [var deel], Dagen.Count: < 3 } && Dagdeel.Namen.Contains(deel) ? Samen(blok.Dagen, deel) : $"{dagen} {Tijden(blok)}".TrimEnd();
        var herhaald = blok.Herhaling switch
        {
            null => regel,
            "2-wekelijks" => $"{regel}, om de week",
            "even-week" or "oneven-week" => $"{regel}, in {blok.Herhaling[..^5]} weken",
            [.. var rang, '-', 'v', 'a', 'n', '-', 'm', 'a', 'a', 'n', 'd'] => $"{rang} {dagen} van de maand {Tijden(blok)}".TrimEnd(),
            _ => null,
        };
        return herhaald is null ? null : herhaald + Vlag(blok.Vlag);
    }

    // "woensdag- en donderdagochtend"
    private static string Samen(ValueList<int> dagen, string deel) =>
        string.Join(" en ", dagen.SkipLast(1).Select(dag => $"{Dagnamen[dag]}-").Append(Dagnamen[dagen[^1]] + deel));

    private static string OpDeDag(Weekblok blok) => (Tijden(blok) is { Length: > 0 } tijden ? tijden : Teksten.TijdNavragen) + Vlag(blok.Vlag);

    // "en" when every day has all of the parts, "of" when some have.
    private static string Samengevat(Rooster rooster)
    {
        var perDag = rooster.Dagen.Select(dag => rooster.Blokken.Where(b => b.Dagen.Contains(dag)).SelectMany(b => b.Tijden).SelectMany(Dagdeel.Of).ToHashSet()).ToList();
        var alle = Dagdeel.Namen.Where(deel => perDag.Exists(delen => delen.Contains(deel))).ToList();
        return $"{Som(rooster.Dagen)}: {Som(alle, perDag.TrueForAll(delen => delen.Count == alle.Count) ? "en" : "of")}";
    }

    private static string Tijden(Weekblok blok) => Som(blok.Tijden.Select(tijd => tijd switch
    {
        "dag" => "",
        "00:00-24:00" => "dag en nacht",
        ['-', ..] => $"tot {Uur(tijd[1..])}\u00A0uur",
        [.., '-'] => $"vanaf {Uur(tijd[..5])}\u00A0uur",
        _ when Dagdeel.Namen.Contains(tijd) => $"in de {tijd}",
        _ => $"{Uur(tijd[..5])} tot {Uur(tijd[6..])}\u00A0uur",
    }));

    private static string Uur(string tijd) => (tijd[0] == '0' ? tijd[1..] : tijd).Replace(':', '.');

    private static string Vlag(string? vlag) => vlag switch { "i" => " (inloop)", "t" => " (telefonisch)", "a" => " (op afspraak)", _ => "" };

    private static string Som(ValueList<int> dagen) => dagen.Count switch
    {
        7 => "elke dag",
        > 2 when dagen[^1] - dagen[0] == dagen.Count - 1 => $"{Dagnamen[dagen[0]]} t/m {Dagnamen[dagen[^1]]}",
        > 2 => Som(dagen.Select(dag => Rooster.Dagcodes[dag])),
        _ => Som(dagen.Select(dag => Dagnamen[dag])),
    };

    private static string Som(IEnumerable<string?> delen, string voegwoord = "en")
    {
        var alle = delen.ToList();
        return alle.Count < 2 ? string.Concat(alle) : $"{string.Join(", ", alle.SkipLast(1))} {voegwoord} {alle[^1]}";
    }
}
