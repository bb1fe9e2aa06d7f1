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
        ["/2-wekelijks"] = Herhaling.Soms,
        ["/even-week"] = Herhaling.EvenWeek,
        ["/oneven-week"] = Herhaling.OnevenWeek,
        ["/1e-van-maand"] = Herhaling.EersteVanDeMaand,
        ["/2e-van-maand"] = Herhaling.TweedeVanDeMaand,
        ["/3e-van-maand"] = Herhaling.DerdeVanDeMaand,
        ["/4e-van-maand"] = Herhaling.VierdeVanDeMaand,
        ["/laatste-van-maand"] = Herhaling.LaatsteVanDeMaand,
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
            if (words is [['!', .. var days]] && Days(days) is { } no)
                closed.AddRange(no);
            else if (Rule(words) is { } sessions)
                found.AddRange(sessions);
            else
                return null;
        }
        // From a date without a year, or for some months only: it is not known for which weeks.
        return new(ended ? [] : found.Where(sessie => !closed.Contains(sessie.Dag))
            .Select(sessie => seasonal ? sessie with { Herhaling = Herhaling.Soms } : sessie).ToValueList());
    }

    private static List<Sessie>? Rule(List<string> words)
    {
        if (words.Count < 2 || Days(words[0]) is not { } days)
            return null;
        var (vorm, herhaling) = (Vorm.Gewoon, Herhaling.ElkeWeek);
        if (!words.Skip(2).All(word => Vormen.TryGetValue(word, out vorm) || Herhalingen.TryGetValue(word, out herhaling)))
            return null;
        List<Sessie> sessions = [];
        foreach (var slot in words[1].Split(','))
            if (Slot(slot) is { } sessie)
                sessions.AddRange(days.Select(dag => sessie with { Dag = dag, Vorm = vorm, Herhaling = herhaling }));
            else
                return null;
        return sessions;
    }

    private static List<Dag>? Days(string text)
    {
        List<Dag> days = [];
        foreach (var range in text.Split(','))
        {
            var ends = range.Split('-');
            if (ends.Length > 2 || !Code.TryParse<Dag>(ends[0], out var day) || !Code.TryParse<Dag>(ends[^1], out var last))
                return null;
            for (; day != last; day = (Dag)(((int)day + 1) % 7))
                days.Add(day);
            days.Add(last);
        }
        return days;
    }

    private static Sessie? Slot(string text)
    {
        if (text == "dag")
            return new(default, null, null);
        if (Code.TryParse<Dagdeel>(text, out var part))
            return new(default, null, null) { Dagdelen = [part] };
        if (text.Split('-') is not [var first, var last] || first.Length + last.Length == 0)
            return null;
        var (from, to) = (Minutes(first), Minutes(last));
        return from is null && first.Length > 0 || to is null && last.Length > 0 || from >= to ? null : new(default, from, to);
    }

    private static int? Minutes(string text) => text == "24:00" ? 24 * 60
        : TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.Hour * 60 + time.Minute : null;
}
