using System.Text.RegularExpressions;

namespace SocialeKaart.Content.Leesbaarheid;

/// <summary>A sentence and where it starts in its text, from 0.</summary>
public sealed record Zin(string Tekst, int Start)
{
    public IReadOnlyList<string> Woorden => field ??= Zinnen.Woorden(Tekst);
}

/// <summary>Cuts running text into sentences and words.</summary>
public static partial class Zinnen
{
    // Behind these a full stop ends no sentence.
    private static readonly HashSet<string> Afkortingen = new(StringComparer.OrdinalIgnoreCase)
    {
        "bijv", "bv", "o.a", "d.w.z", "dwz", "m.b.t", "i.v.m", "t.a.v", "i.p.v", "evt", "incl", "excl", "ca", "nr", "tel", "dhr", "mevr", "dr", "drs",
        "a.u.b", "z.s.m", "d.m.v", "e.d", "n.v.t", "m.u.v", "t.z.t", "i.o.m", "max", "min", "st", "v", "blz",
    };

    /// <summary>A sentence ends at . ! ? or … with a blank or the end behind it, and at an empty line.</summary>
    public static IReadOnlyList<Zin> Of(string tekst)
    {
        var zinnen = new List<Zin>();
        var start = 0;
        foreach (Match eind in Einde().Matches(tekst))
            if (!IsAfgekort(tekst.AsSpan(start, eind.Index - start), eind.ValueSpan))
            {
                Add(tekst[start..(eind.Index + eind.Length)], start);
                start = eind.Index + eind.Length;
            }
        Add(tekst[start..], start);
        return zinnen;

        void Add(string deel, int at)
        {
            if (Woorden(deel).Count > 0)
                zinnen.Add(new(deel.Trim(), at + deel.Length - deel.TrimStart().Length));
        }
    }

    /// <summary>The words: letters and digits with hyphens, apostrophes and points inside them.</summary>
    public static IReadOnlyList<string> Woorden(string tekst) => [.. Woord().Matches(tekst).Select(m => m.Value)];

    private static bool IsAfgekort(ReadOnlySpan<char> voor, ReadOnlySpan<char> eind) =>
        eind[0] == '.' && Afkortingen.Contains(voor[(voor.LastIndexOfAny(' ', '\n', '(') + 1)..].ToString());

    [GeneratedRegex(@"[.!?…]+[""'”’)]*(?=\s|$)|\n[ \t]*\n")]
    private static partial Regex Einde();

    [GeneratedRegex(@"[\p{L}\p{M}\d]+(?:['’.,-][\p{L}\p{M}\d]+)*")]
    private static partial Regex Woord();
}
