using SocialeKaart.Content;

namespace SocialeKaart.Search.Index;

/// <summary>The activities by day and part of the day, session by session: on Monday morning is what has one session on both.</summary>
internal sealed class MomentIndex
{
    /// <summary>In the place of a day or part: any.</summary>
    public const int AnyDay = 7, AnyPart = 3;

    private readonly DocumentSet[][] _sets;
    private readonly DocumentSet _unknown, _nothing;

    // Activities with sessions that are not in every week, or that cannot be visited on every day: a date decides on these.
    private readonly DocumentSet _irregular;
    private readonly ValueList<Activiteit> _activiteiten;
    private readonly ValueList<Sessie>[] _sessions;

    public MomentIndex(ValueList<Activiteit> activiteiten)
    {
        _activiteiten = activiteiten;
        var count = activiteiten.Count;
        _sessions = [.. activiteiten.Select(activiteit => activiteit.Tijdschema.Sessies)];
        _sets = [.. Enumerable.Range(0, AnyDay + 1).Select(_ => Enumerable.Range(0, AnyPart + 1).Select(_ => new DocumentSet(count)).ToArray())];
        for (var doc = 0; doc < count; doc++)
            foreach (var sessie in _sessions[doc])
                foreach (var part in sessie.Dagdelen.Select(deel => (int)deel).Append(AnyPart))
                {
                    _sets[(int)sessie.Dag][part].Add(doc);
                    _sets[AnyDay][part].Add(doc);
                }
        _unknown = DocumentSet.Where(count, doc => _sessions[doc].Count == 0);
        _irregular = DocumentSet.Where(count, doc => _sessions[doc].Any(sessie => sessie.Herhaling != Herhaling.ElkeWeek)
            || activiteiten[doc] is not { Status: Status.Open, Start: null, Stop: null, Seizoen: null });
        _nothing = new(count);
    }

    public DocumentSet Unknown => _unknown;

    /// <summary>The activities with a session on a day, by its code, and in a part of it; on a date only what can be visited then.</summary>
    public DocumentSet On(string dag, int part, DateOnly? vandaag) => dag switch
    {
        Momenten.Onbekend => part == AnyPart ? _unknown : _nothing,
        Momenten.Vandaag => On(Today(vandaag), part),
        Momenten.DezeWeek => Enumerable.Range(0, AnyDay - (int)Today(vandaag).Dag()).Select(days => On(Today(vandaag).AddDays(days), part))
            .Aggregate((one, other) => one.Or(other)),
        _ => On(Code.TryParse<Dag>(dag, out var day) ? (int)day : AnyDay, part),
    };

    public DocumentSet On(int day, int part) => _sets[day][part];

    private DocumentSet On(DateOnly date, int part)
    {
        var set = On((int)date.Dag(), part).AndNot(_irregular);
        for (var doc = _irregular.Next(0); doc >= 0; doc = _irregular.Next(doc + 1))
            if (Beschikbaarheid.Of(_activiteiten[doc], date).Nu && _sessions[doc].Any(sessie => sessie.Valt(date) && IsIn(sessie, part)))
                set.Add(doc);
        return set;
    }

    private static bool IsIn(Sessie sessie, int part) => part == AnyPart || sessie.Dagdelen.Contains((Dagdeel)part);

    private static DateOnly Today(DateOnly? vandaag) =>
        vandaag ?? throw new InvalidOperationException("A question about today must say which day that is.");
}
