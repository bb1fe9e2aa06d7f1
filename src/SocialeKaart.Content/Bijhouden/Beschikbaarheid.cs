namespace SocialeKaart.Content;

/// <summary>Whether people can come, or why not.</summary>
public enum Beschikbaar { Nu, Wachtlijst, Vol, BuitenSeizoen, TijdelijkGesloten, NogNietBegonnen, NietMeerGezien, Gestopt }

/// <summary>
/// Whether people can come on a day, from what was written down (<see cref="Status"/>) and from the dates of the page. What is said first is
/// what makes the rest of no use: that it stopped, then that it has not begun, then that it is closed, out of season or full.
/// </summary>
/// <param name="Dag">Since when it is over, or from when there is something to come to; null when nobody knows.</param>
public sealed record Beschikbaarheid(Beschikbaar Stand, DateOnly? Dag = null)
{
    public bool Nu => Stand == Beschikbaar.Nu;

    /// <summary>Whether there still is such an activity, as far as we know, now or later: not stopped, nor gone from its source.</summary>
    public bool Gaat => Stand is not (Beschikbaar.Gestopt or Beschikbaar.NietMeerGezien);

    /// <summary>On this day; without a day the dates of the page tell nothing.</summary>
    public static Beschikbaarheid Of(Activiteit a, DateOnly? dag) =>
        a.Status == Status.Gestopt || a.Stop < dag ? new(Beschikbaar.Gestopt, a.Stop < dag ? a.Stop : null)
        : a.Status == Status.NietMeerGezien ? new(Beschikbaar.NietMeerGezien)
        : a.Start > dag ? new(Beschikbaar.NogNietBegonnen, First(a, a.Start.Value))
        : a.Status == Status.TijdelijkGesloten ? new(Beschikbaar.TijdelijkGesloten)
        : dag is { } known && a.Seizoen?.Bevat(known) == false ? new(Beschikbaar.BuitenSeizoen, First(a, known))
        : a.Status == Status.Vol ? new(Beschikbaar.Vol)
        : a.Status == Status.Wachtlijst ? new(Beschikbaar.Wachtlijst)
        : new(Beschikbaar.Nu);

    /// <summary>The first day of its season from this day on; null when it stops before.</summary>
    private static DateOnly? First(Activiteit a, DateOnly from) => (a.Seizoen?.Vanaf(from) ?? from) is var first && first > a.Stop ? null : first;
}
