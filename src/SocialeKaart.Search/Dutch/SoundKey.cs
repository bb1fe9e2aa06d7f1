using System.Text;

namespace SocialeKaart.Search.Dutch;

/// <summary>
/// A key for how a Dutch word sounds, so that what is spelled by ear meets what is meant: sgulden and schulden, komputer and computer. It
/// is coarse on purpose (les and lees share a key): compare the words themselves before trusting a match.
/// </summary>
public static class SoundKey
{
    /// <summary>In this order: each row sees what the rows before it made.</summary>
    private static readonly (string Spelled, string Sounds)[] Sounds =
    [
        ("tio", "sio"), ("tie", "sie"), // solicitasie
        ("joe", "u"), // kompjoeter
        ("x", "ks"), ("qu", "kw"), ("q", "k"), ("ck", "k"), ("ph", "f"), ("th", "t"),
        ("sch", "sg"), ("sh", "sg"), ("ch", "g"),
        ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("v", "f"), ("z", "s"),
        ("yo", "jo"), ("ya", "ja"), ("ij", "i"), ("ei", "i"), ("ie", "i"), ("y", "i"),
        ("aj", "ai"), ("oj", "oi"), ("ej", "ei"), ("uj", "ui"),
        ("au", "ou"), ("uw", "u"), ("oe", "u"), ("h", ""),
    ];

    /// <summary>The key of a folded word; letters only, so "naai-atelier" sounds like "naaiatelier".</summary>
    public static string Of(string foldedWord)
    {
        var word = Letters(foldedWord);
        foreach (var (spelled, sounds) in Sounds)
            word = word.Replace(spelled, sounds, StringComparison.Ordinal);
        return Single(Ending(word));
    }

    private static string Letters(string word) => word.All(char.IsAsciiLetterLower) ? word : new([.. word.Where(char.IsAsciiLetterLower)]);

    /// <summary>At the end d sounds as t and b as p, -isch as -is, and the n of -en is seldom heard.</summary>
    private static string Ending(string word) => word switch
    {
        [.., 'd', 't'] => word[..^2] + 't',
        [.., 'd'] => word[..^1] + 't',
        [.., 'b'] => word[..^1] + 'p',
        [.., 'i', 's', 'g'] => word[..^1],
        [_, _, .., 'e', 'n'] => word[..^1],
        _ => word,
    };

    private static string Single(string word)
    {
        var key = new StringBuilder(word.Length);
        foreach (var letter in word)
            if (key.Length == 0 || key[^1] != letter)
                key.Append(letter);
        return key.ToString();
    }
}
