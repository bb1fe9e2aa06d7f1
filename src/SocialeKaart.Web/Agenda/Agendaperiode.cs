using SocialeKaart.Content;

namespace SocialeKaart.Web.Agenda;

/// <summary>From when till when the sessions of an activity go into an agenda: not before it begins, not after it stops, and of a season only this one or the next.</summary>
/// <param name="Gezien">The day on which somebody last saw the times.</param>
/// <param name="Tot">The last day; null when no end is known.</param>
internal sealed record Agendaperiode(DateOnly Gezien, DateOnly Van, DateOnly? Tot)
{
    /// <summary>Null where nobody can come or knows when.</summary>
    public static Agendaperiode? Of(Activiteit a, DateOnly? vandaag)
    {
        var b = Beschikbaarheid.Of(a, vandaag);
        if (Seen(a) is not { } seen || !(b.Stand is Beschikbaar.Nu or Beschikbaar.Vol or Beschikbaar.Wachtlijst || b is { Gaat: true, Dag: not null }))
            return null;
        var van = a.Start > seen ? a.Start.Value : seen;
        if (a.Seizoen is not { } seizoen)
            return new(seen, van, a.Stop);
        var begin = seizoen.Begin(b.Dag ?? vandaag ?? van);
        var end = seizoen.TotEnMet(begin);
        return new(seen, begin > van ? begin : van, a.Stop < end ? a.Stop : end);
    }

    /// <summary>The first day of a session, or null when there is none in this time.</summary>
    public DateOnly? Eerste(Sessie sessie) =>
        Enumerable.Range(0, 366).Select(Van.AddDays).TakeWhile(dag => !(dag > Tot)).Where(sessie.Valt).Select(dag => (DateOnly?)dag).FirstOrDefault();

    private static DateOnly? Seen(Activiteit a) => a.Gecontroleerd?.Op > a.Bron?.Gezien ? a.Gecontroleerd.Op : a.Bron?.Gezien ?? a.Gecontroleerd?.Op;
}
