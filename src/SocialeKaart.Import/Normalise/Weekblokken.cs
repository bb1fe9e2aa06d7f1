namespace SocialeKaart.Import.Normalise;

/// <summary>
/// The days of a week grouped by what happens on them, in the order in which that was first said. A day that is closed anywhere in the text is
/// open nowhere; hours for one day overrule those of a whole range of days, unless they come besides it.
/// </summary>
internal sealed class Weekblokken
{
    private const string Dicht = "!";

    private readonly List<(int Dag, string Slot, string Staart)> _open = [];
    private readonly List<(string Staart, List<int> Dagen)> _orde = [];
    private readonly SortedSet<int> _gesloten = [];

    public bool IsEmpty => _open.Count == 0 && _gesloten.Count == 0;

    public bool IsOpen(int dag) => !_gesloten.Contains(dag) && _open.Exists(o => o.Dag == dag);

    /// <summary>False when the hours of a day make no sense.</summary>
    public bool TryAdd(Daggroep groep)
    {
        _gesloten.UnionWith(groep.Zonder);
        if (groep.Gesloten || groep.GeslotenVooraf)
            _gesloten.UnionWith(groep.Dagen.Select(d => d.Dag));
        else
            foreach (var (dag, delen) in groep.Dagen)
                if (Dagdeeluren.Slot(delen, groep.Uren) is { } slot)
                    Put(groep, dag, slot);
                else
                    return false;
        if (_gesloten.Count > 0)
            Bij(Dicht);
        return true;
    }

    public override string ToString() => string.Join("; ", Blokken().Select(Blok));

    private void Put(Daggroep groep, int dag, string slot)
    {
        if (!groep.Ook && groep is { Herhaling: null, Rangen.Count: 0 })
            slot = Overrule(dag, slot, groep);
        foreach (var staart in groep.Staarten)
        {
            _open.Add((dag, slot, staart));
            Bij(slot + staart);
        }
    }

    /// <summary>"Ma t/m vr 9-17 uur (vrijdag tot 16 uur)".</summary>
    private string Overrule(int dag, string slot, Daggroep groep)
    {
        var staart = groep.Staarten[0];
        foreach (var eerder in _open.FindAll(o => o.Dag == dag && o.Staart == staart && Dagdeeluren.Overlap(o.Slot, slot)))
        {
            if (slot[0] == '-' && eerder.Slot is [_, _, ':', _, _, '-', ..] && !eerder.Slot.Contains(',', StringComparison.Ordinal))
                slot = eerder.Slot[..5] + slot;
            _open.Remove(eerder);
        }
        return slot;
    }

    private List<(string Staart, List<int> Dagen)> Blokken()
    {
        foreach (var (dag, slot, staart) in _open)
            if (!_gesloten.Contains(dag))
                Bij(slot + staart).Add(dag);
        if (_gesloten.Count > 0)
            Bij(Dicht).AddRange(_gesloten);
        return _orde.FindAll(o => o.Dagen.Count > 0);
    }

    private List<int> Bij(string staart)
    {
        if (!_orde.Exists(o => o.Staart == staart))
            _orde.Add((staart, []));
        return _orde.Find(o => o.Staart == staart).Dagen;
    }

    private static string Blok((string Staart, List<int> Dagen) blok) =>
        blok.Staart == Dicht ? Dicht + Dagen.Schrijf(blok.Dagen) : $"{Dagen.Schrijf(blok.Dagen)} {blok.Staart}";
}
