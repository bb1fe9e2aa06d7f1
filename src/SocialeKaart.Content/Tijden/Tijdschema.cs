using System.Globalization;

namespace SocialeKaart.Content;

/// <summary>The week of an activity, read from its <c>tijden</c> in the syntax of docs/formats.md. No sessions: nobody knows when it is.</summary>
public sealed record Tijdschema(ValueList<Sessie> Sessies)
{
    public static readonly Tijdschema Onbekend = new([]);

    private static readonly Dictionary<string, Vorm> Vormen = new(StringComparer.Ordinal)
    {
        ["i"] = Vorm.Inloop,
        ["t"] = Vorm.Telefonisch,
        ["a"] = Vorm.Afspraak,
    };

    private static readonly Dictionary<string, Herhaling> Herhalingen = new(StringComparer.Ordinal)
    {
        ["2-wekelijks"] = Herhaling.Soms,
        ["even-week"] = Herhaling.EvenWeek,
        ["oneven-week"] = Herhaling.OnevenWeek,
        ["1e-van-maand"] = Herhaling.EersteVanDeMaand,
        ["2e-van-maand"] = Herhaling.TweedeVanDeMaand,
        ["3e-van-maand"] = Herhaling.DerdeVanDeMaand,
        ["4e-van-maand"] = Herhaling.VierdeVanDeMaand,
        ["laatste-van-maand"] = Herhaling.LaatsteVanDeMaand,
    };

    /// <summary>Known well enough for an agenda, every session of it.</summary>
    public bool Zeker => Sessies.Count > 0 && Sessies.All(sessie => sessie.Zeker);

    /// <summary>Null when a part is not in the syntax: half understood times send people to a closed door.</summary>
    public static Tijdschema? Parse(string tijden)
    {
        if (tijden is "a" or "flexibel" or "zie-website" || tijden.StartsWith("freq=", StringComparison.Ordinal))
            return Onbekend;
        List<Sessie> found = [];
        List<Dag> closed = [];
        var (seasonal, ended) = (false, false);
        foreach (var rule in tijden.Split(';'))
        {
            var words = rule.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
            ended |= words.Remove("VERLOPEN");
            seasonal |= words.RemoveAll(word => word.StartsWith("vanaf=", StringComparison.Ordinal) || word.StartsWith("periode=", StringComparison.Ordinal)) > 0;
            if (words is [['!', .. var days]] && Weekblok.Parse($"{days} dag") is { } no)
                closed.AddRange(no.Dagen.Select(dag => (Dag)dag));
            else if (Weekblok.Parse(string.Join(' ', words)) is { } blok && Sessions(blok) is { } sessions)
                found.AddRange(sessions);
            else
                return null;
        }
        // From a date without a year, or for some months only: it is not known for which weeks.
        return new(ended ? [] : found.Where(sessie => !closed.Contains(sessie.Dag))
            .Select(sessie => seasonal ? sessie with { Herhaling = Herhaling.Soms } : sessie).ToValueList());
    }

    private static List<Sessie>? Sessions(Weekblok blok)
    {
        var herhaling = Herhaling.ElkeWeek;
        if (blok.Herhaling is { } word && !Herhalingen.TryGetValue(word, out herhaling))
            return null;
        var vorm = blok.Vlag is { } flag ? Vormen[flag] : Vorm.Gewoon;
        List<Sessie> sessions = [];
        foreach (var slot in blok.Tijden)
            if (Slot(slot) is { } sessie)
                sessions.AddRange(blok.Dagen.Select(dag => sessie with { Dag = (Dag)dag, Vorm = vorm, Herhaling = herhaling }));
            else
                return null;
        return sessions;
    }

    private static Sessie? Slot(string text)
    {
        if (text == "dag")
            return new(default, null, null);
        if (Code.TryParse<Dagdeel>(text, out var part))
            return new(default, null, null) { Dagdelen = [part] };
        var (first, last) = (text[..text.IndexOf('-', StringComparison.Ordinal)], text[(text.IndexOf('-', StringComparison.Ordinal) + 1)..]);
        var (from, to) = (Minutes(first), Minutes(last));
        return from is null && first.Length > 0 || to is null && last.Length > 0 || from >= to ? null : new(default, from, to);
    }

    private static int? Minutes(string text) => text == "24:00" ? 24 * 60
        : TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.Hour * 60 + time.Minute : null;
}
