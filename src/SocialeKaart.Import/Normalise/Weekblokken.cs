namespace SocialeKaart.Import.Normalise;

/// <summary>The days of a week grouped by what happens on them, in the order in which that was first said.</summary>
internal sealed class Weekblokken
{
    private readonly List<(string Staart, List<int> Dagen)> _blokken = [];

    public bool IsEmpty => _blokken.Count == 0;

    public void Add(int dag, string staart)
    {
        if (_blokken.Find(b => b.Staart == staart).Dagen is { } dagen)
            dagen.Add(dag);
        else
            _blokken.Add((staart, [dag]));
    }

    public override string ToString() => string.Join("; ", _blokken.Select(Blok));

    private static string Blok((string Staart, List<int> Dagen) blok) =>
        blok.Staart == "!" ? "!" + Dagen.Schrijf(blok.Dagen) : $"{Dagen.Schrijf(blok.Dagen)} {blok.Staart}";
}
