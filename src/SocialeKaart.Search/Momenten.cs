using SocialeKaart.Content;

namespace SocialeKaart.Search;

/// <summary>A day or a part of the day to filter on.</summary>
public sealed record Moment : Waarde;

/// <summary>The days and parts of the day; the same in every municipality, so no data.</summary>
public static class Momenten
{
    /// <summary>Today, and from today to Sunday. They stay so in addresses and are resolved at every request.</summary>
    public const string Vandaag = "vandaag", DezeWeek = "deze-week";

    /// <summary>No day: the activities of which nobody knows when they are.</summary>
    public const string Onbekend = "onbekend";

    public static readonly Waardelijst<Moment> Dagen = new(
    [
        Moment(Vandaag, "Vandaag"), Moment(DezeWeek, "Deze week"), Moment("ma", "Maandag"), Moment("di", "Dinsdag"), Moment("wo", "Woensdag"),
        Moment("do", "Donderdag"), Moment("vr", "Vrijdag"), Moment("za", "Zaterdag"), Moment("zo", "Zondag"), Moment(Onbekend, "Dagen onbekend"),
    ]);

    public static readonly Waardelijst<Moment> Dagdelen =
        new([Moment("ochtend", "Ochtend"), Moment("middag", "Middag"), Moment("avond", "Avond")]);

    /// <summary>The name in full is another spelling: maandag is ma.</summary>
    private static Moment Moment(string code, string naam) => new() { Code = code, Naam = naam, Aliassen = [naam.ToLowerInvariant()] };
}
