namespace SocialeKaart.Search;

/// <summary>A part of a text, in UTF-16 units.</summary>
public readonly record struct Tekstdeel(int Start, int Lengte)
{
    public int Einde => Start + Lengte;

    /// <summary>From here to the end of another part, with what stands between.</summary>
    public Tekstdeel Tot(Tekstdeel ander) => new(Start, ander.Einde - Start);

    public string Van(string tekst) => tekst.Substring(Start, Lengte);
}
