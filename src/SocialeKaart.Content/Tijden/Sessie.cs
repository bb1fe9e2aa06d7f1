using System.Globalization;

namespace SocialeKaart.Content;

public enum Dag { Ma, Di, Wo, Do, Vr, Za, Zo }

/// <summary>Bounds: 6:00 to 12:30, to 17:30, to 24:00.</summary>
public enum Dagdeel { Ochtend, Middag, Avond }

/// <summary>In which weeks a session is. <see cref="Soms"/>: not in all of them, and nobody knows in which. Even and odd are ISO week numbers.</summary>
public enum Herhaling { ElkeWeek, Soms, EvenWeek, OnevenWeek, EersteVanDeMaand, TweedeVanDeMaand, DerdeVanDeMaand, VierdeVanDeMaand, LaatsteVanDeMaand }

/// <summary>How to come: just so, walking in, by telephone or by appointment.</summary>
public enum Vorm { Gewoon, Inloop, Telefonisch, Afspraak }

/// <summary>One meeting on one day of the week. <paramref name="Van"/> and <paramref name="Tot"/> are minutes after midnight, at most 1440; null is
/// unknown.</summary>
public sealed record Sessie(Dag Dag, int? Van, int? Tot)
{
    private const int Opens = 6 * 60, Least = 60;

    private static readonly int[] Ends = [12 * 60 + 30, 17 * 60 + 30, 24 * 60];

    /// <summary>The parts of the day it takes an hour of, or half of itself; empty when nobody knows.</summary>
    public ValueList<Dagdeel> Dagdelen { get; init; } = Van is null && Tot is null ? [] : Parts(Van ?? Opens, Tot ?? Van!.Value + 1);

    public Vorm Vorm { get; init; }

    public Herhaling Herhaling { get; init; }

    /// <summary>Known well enough for an agenda: when it begins, in which weeks, and that people can come.</summary>
    public bool Zeker => Van is not null && Herhaling != Herhaling.Soms && (Vorm is Vorm.Gewoon or Vorm.Inloop);

    /// <summary>Whether it is on this day. What is only sometimes, is not.</summary>
    public bool Valt(DateOnly dag) => dag.Dag() == Dag && Herhaling switch
    {
        Herhaling.ElkeWeek => true,
        Herhaling.Soms => false,
        Herhaling.EvenWeek => ISOWeek.GetWeekOfYear(dag.ToDateTime(default)) % 2 == 0,
        Herhaling.OnevenWeek => ISOWeek.GetWeekOfYear(dag.ToDateTime(default)) % 2 == 1,
        Herhaling.LaatsteVanDeMaand => dag.AddDays(7).Month != dag.Month,
        var which => (dag.Day - 1) / 7 == which - Herhaling.EersteVanDeMaand,
    };

    private static ValueList<Dagdeel> Parts(int from, int to) => Enum.GetValues<Dagdeel>().Where(part =>
    {
        var overlap = Math.Min(to, Ends[(int)part]) - Math.Max(from, part == 0 ? Opens : Ends[(int)part - 1]);
        return overlap >= Least || overlap > 0 && 2 * overlap >= to - from;
    }).ToValueList();
}

public static class Weekdag
{
    /// <summary>The day of the week, from Monday on.</summary>
    public static Dag Dag(this DateOnly dag) => (Dag)(((int)dag.DayOfWeek + 6) % 7);
}
