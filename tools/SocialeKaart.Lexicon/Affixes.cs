using System.Text.RegularExpressions;

namespace SocialeKaart.OpenTaal;

/// <summary>The prefixes and suffixes of a Hunspell .aff file with two-character flags, by flag.</summary>
internal sealed class Affixes
{
    private readonly ILookup<string, Affix> _byFlag;

    private Affixes(IEnumerable<(string Flag, Affix Affix)> affixes) =>
        _byFlag = affixes.ToLookup(a => a.Flag, a => a.Affix, StringComparer.Ordinal);

    public static Affixes Parse(IEnumerable<string> lines) => new(
        from line in lines
        let fields = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        where fields is ["SFX" or "PFX", _, _, not ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', ..], ..]
        select (fields[1], Affix.Parse(fields)));

    /// <summary>The flags of a dictionary entry, two characters each.</summary>
    public static string[] Flags(string flags) => [.. flags.Chunk(2).Select(f => new string(f))];

    /// <summary>The forms that these flags make of a word, one affix deep, each with its own flags and morphology.</summary>
    public IEnumerable<(string Form, Affix By)> Expand(string word, IEnumerable<string> flags) =>
        from flag in flags
        from affix in _byFlag[flag]
        where affix.Fits(word)
        select (affix.Apply(word), affix);
}

/// <summary>One line of the .aff file.</summary>
internal sealed record Affix(bool Prefix, string Strip, string Add, string[] Flags, Regex Condition, string Morphology)
{
    public static Affix Parse(string[] fields)
    {
        var add = fields[3].Split('/');
        var condition = fields.Length > 4 && !fields[4].StartsWith("ts:", StringComparison.Ordinal) ? fields[4] : "";
        var pattern = fields[0] == "PFX" ? $"^{condition}" : $"{condition}$";
        var flags = add.Length > 1 ? Affixes.Flags(add[1]) : [];
        return new(fields[0] == "PFX", Letters(fields[2]), Letters(add[0]), flags, new(pattern), fields[^1]);
    }

    public bool Fits(string word) => word.EndsWith(Strip, StringComparison.Ordinal) && Condition.IsMatch(word);

    public string Apply(string word) => Prefix ? Add + word : word[..^Strip.Length] + Add;

    private static string Letters(string field) => field == "0" ? "" : field;
}
