namespace SocialeKaart.Import.Normalise;

/// <summary>Days of the week as numbers from 0 for Monday, and how the notation of times writes them.</summary>
internal static class Dagen
{
    public static readonly string[] Kort = ["ma", "di", "wo", "do", "vr", "za", "zo"];

    public static int Nummer(string dag) => Array.IndexOf(Kort, dag[..2]);

    public static IEnumerable<int> Reeks(int van, int tot) =>
        van <= tot ? Enumerable.Range(van, tot - van + 1) : [.. Enumerable.Range(van, 7 - van), .. Enumerable.Range(0, tot + 1)];

    /// <summary>"ma-vr" for three or more days on end, otherwise "ma,wo,do".</summary>
    public static string Schrijf(IEnumerable<int> dagen)
    {
        var rij = dagen.Distinct().Order().ToList();
        return rij.Count > 2 && rij[^1] - rij[0] == rij.Count - 1
            ? $"{Kort[rij[0]]}-{Kort[rij[^1]]}"
            : string.Join(',', rij.Select(d => Kort[d]));
    }
}
