using System.Text.RegularExpressions;
using SocialeKaart.Content;
using SocialeKaart.Import.Normalise;

namespace SocialeKaart.Import.Extract;

/// <summary>
/// The words by which sources name their fields (Woorden/labels.yaml). A label in running text must stand in the list; one in a box of its own
/// may also end in a word that decides ("Openingstijden van de balie").
/// </summary>
public sealed partial class Labelwoorden
{
    private const int MaxWoorden = 8;
    private const int MaxLengte = 60;

    private readonly Dictionary<string, string> _velden;
    private readonly ValueList<(string Veld, string Einde)> _einden;
    private readonly ValueList<(string Veld, Regex Vraag)> _vragen;

    private Labelwoorden(Dictionary<string, string> velden, ValueList<(string, string)> einden, ValueList<(string, Regex)> vragen)
    {
        _velden = velden;
        _einden = einden;
        _vragen = vragen;
    }

    public static Labelwoorden Standaard { get; } = Databestand.Read("labels.yaml", f => new Labelwoorden(
        Index(f.ListsByName("velden").SelectMany(l => l.Values.Select(label => (label, l.Name)))),
        f.ListsByName("einden").SelectMany(l => l.Values.Select(einde => (l.Name, einde))).ToValueList(),
        f.ListsByName("vragen").Select(l => (l.Name, new Regex(string.Join('|', l.Values), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))).ToValueList()));

    /// <summary>The field that a label names, or null.</summary>
    public string? Veld(string label) => label.Length is > 0 and <= MaxLengte
        && (_velden.TryGetValue(Sleutel.Of(label), out var veld) || _velden.TryGetValue(Sleutel.Of(Haakjes().Replace(label, " ")), out veld)) ? veld : null;

    /// <summary>The field that a label in a box of its own names, or null.</summary>
    public string? VeldVanVakje(string label)
    {
        if (Veld(label) is { } veld)
            return veld;
        if (label.Length is 0 or > MaxLengte || label.EndsWith('.'))
            return null;
        var sleutel = Sleutel.Of(Haakjes().Replace(label, " "));
        var woorden = sleutel.Split(' ');
        if (woorden.Length > MaxWoorden)
            return null;
        return _vragen.FirstOrDefault(v => v.Vraag.IsMatch(sleutel)).Veld ?? _einden.FirstOrDefault(e => Array.Exists(woorden, w => w.EndsWith(e.Einde, StringComparison.Ordinal))).Veld;
    }

    /// <summary>Field by label, the label as <see cref="Sleutel"/> sees it; a label that stands twice belongs to the first field.</summary>
    internal static Dictionary<string, string> Index(IEnumerable<(string Label, string Veld)> labels)
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (label, veld) in labels)
            index.TryAdd(Sleutel.Of(label), veld);
        return index;
    }

    // "Wijk(en)", "Kosten (per keer)"
    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Haakjes();
}
