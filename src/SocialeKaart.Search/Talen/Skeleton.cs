using System.Text;

namespace SocialeKaart.Search.Talen;

/// <summary>
/// The consonants of a word of another script in our letters, of which everyone writes the vowels as they please: at3allam, ta3alom, teallem.
/// </summary>
internal static class Skeleton
{
    /// <summary>Two consonants are shared by too many words.</summary>
    private const int Least = 3;

    private static readonly (string Spelling, char Sound)[] Sounds =
        [("kh", 'x'), ("gh", 'g'), ("sh", 'S'), ("ch", 'S'), ("th", 't'), ("dh", 'd'), ("ph", 'f'), ("zh", 'z'), ("5", 'x'), ("7", 'h'), ("8", 'g'), ("9", 'k'),
            ("q", 'k'), ("c", 'k'), ("v", 'f')];

    /// <summary>Or null when it has too few consonants.</summary>
    public static string? Of(string word)
    {
        var sounds = Sounds.Aggregate(word, (text, sound) => text.Replace(sound.Spelling, sound.Sound.ToString(), StringComparison.Ordinal));
        var skeleton = new StringBuilder(sounds.Length);
        foreach (var c in sounds)
            if (!"aeiouy23'".Contains(c, StringComparison.Ordinal) && (skeleton.Length == 0 || skeleton[^1] != c))
                skeleton.Append(c);
        return skeleton.Length < Least ? null : skeleton.ToString();
    }
}
