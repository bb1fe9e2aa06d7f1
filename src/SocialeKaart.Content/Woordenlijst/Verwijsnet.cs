namespace SocialeKaart.Content;

/// <summary>The references read so far. Finds what two lines with <c>&gt;</c> cannot both mean.</summary>
internal sealed class Verwijsnet
{
    private readonly Dictionary<(Taal Taal, string Word), (int Line, HashSet<string> Targets)> _keys = [];

    public void Add(Verwijzing regel)
    {
        var targets = regel.Rechts.Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        foreach (var key in regel.Links)
            _keys[(regel.Taal, Folding.Fold(key))] = (regel.Regel, targets);
    }

    /// <summary>What is wrong with one more reference, in Dutch, or null. Words are folded.</summary>
    public string? Conflict(Taal taal, string key, IReadOnlyCollection<string> targets)
    {
        if (targets.Contains(key))
            return $"\"{key}\" verwijst naar zichzelf; haal het links of rechts weg";
        if (_keys.TryGetValue((taal, key), out var first))
            return first.Targets.SetEquals(targets)
                ? $"\"{key}\" staat met dezelfde woorden rechts al op regel {first.Line}; haal het hier weg"
                : $"\"{key}\" staat op regel {first.Line} met andere woorden rechts; zet alles wat het moet vinden op één regel";
        var loop = taal == Taal.Nl ? targets.Select(t => Path(t, key)).FirstOrDefault(p => p is not null) : null;
        return loop is null ? null : $"dit gaat in een kring: {key} > {loop}; gebruik een regel met = voor woorden die hetzelfde betekenen";
    }

    /// <summary>"b > c > a" when Dutch lines lead from b to a.</summary>
    private string? Path(string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var waiting = new Queue<(string Word, string Path)>([(from, from)]);
        while (waiting.TryDequeue(out var step))
            foreach (var next in _keys.TryGetValue((Taal.Nl, step.Word), out var key) ? key.Targets : [])
                if (next == to)
                    return $"{step.Path} > {to}";
                else if (seen.Add(next))
                    waiting.Enqueue((next, $"{step.Path} > {next}"));
        return null;
    }
}
