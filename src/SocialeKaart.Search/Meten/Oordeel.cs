namespace SocialeKaart.Search.Meten;

/// <summary>A judged question: its class, and by the number of an activity a grade from 1 to 3; what is not graded is 0.</summary>
public sealed record Oordeel(string Id, string Klasse, string Vraag, IReadOnlyDictionary<int, int> Graden)
{
    /// <summary>Whether nothing may be found: the question is about something that the site does not have.</summary>
    public bool HoortLeeg => Klasse == "niets";
}
