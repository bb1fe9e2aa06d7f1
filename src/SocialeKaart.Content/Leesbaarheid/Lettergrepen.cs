namespace SocialeKaart.Content.Leesbaarheid;

/// <summary>
/// Counts the syllables of a Dutch word by its groups of vowels: <c>aai</c> and <c>oei</c> are one, <c>ea</c> and <c>io</c> are two, and a
/// diaeresis begins a new one. A rule, not a dictionary: foreign words are the ones it gets wrong.
/// </summary>
public static class Lettergrepen
{
    // Longest first. "ieu", "eeu" and "eau" count as one only where the rule beside them holds.
    private static readonly string[] Klanken =
        "aai ooi oei aa ee oo uu ie oe eu ui ij ei au ou ai ay ey oy".Split(' ');

    // Parts of loanwords that are said with one syllable less than they are written with.
    private static readonly string[] Leenwoorden = ["site", "online", "offline", "team", "coach", "timeline", "freelance", "dealer", "home"];

    /// <summary>At least 1 for anything that is said: a number counts as one, an abbreviation in capitals as one for each letter.</summary>
    public static int Tel(string woord)
    {
        if (woord.Contains('-', StringComparison.Ordinal))
            return woord.Split('-', StringSplitOptions.RemoveEmptyEntries).Sum(Tel);
        if (IsAfkorting(woord))
            return woord.Length;
        var letters = Letters(woord);
        return Math.Max(1, Groepen(letters) - Leenwoorden.Count(deel => letters.Contains(deel, StringComparison.Ordinal)));
    }

    /// <summary>Two to five capitals: said letter by letter.</summary>
    internal static bool IsAfkorting(string woord) => woord.Length is >= 2 and <= 5 && woord.All(char.IsAsciiLetterUpper);

    private static int Groepen(ReadOnlySpan<char> letters)
    {
        var groepen = 0;
        for (var at = 0; at < letters.Length;)
        {
            var lengte = Klank(letters[at..], at > 0 ? letters[at - 1] : ' ');
            groepen += lengte > 0 ? 1 : 0;
            at += Math.Max(1, lengte);
        }
        return groepen;
    }

    /// <summary>How many letters the vowel at the start takes; 0 when no vowel starts here.</summary>
    private static int Klank(ReadOnlySpan<char> rest, char vorige)
    {
        if (rest.StartsWith("ieuw", StringComparison.Ordinal) || rest.StartsWith("eeuw", StringComparison.Ordinal) || rest is "eau" or "eaus")
            return 3;
        // mu-se-um, mi-li-eu, of-fi-ci-eel, spe-ci-aal: here the first vowel stands alone.
        if (rest is "eum" or "eums" || rest.StartsWith("ieu", StringComparison.Ordinal) || rest.StartsWith("iee", StringComparison.Ordinal))
            return 1;
        foreach (var klank in Klanken)
            if (rest.StartsWith(klank, StringComparison.Ordinal))
                return klank.Length;
        return IsKlinker(rest, vorige) ? 1 : 0;
    }

    // The u of "qu" and the y before a vowel (yoga, royaal) are consonants; a capital stands for a letter with a diaeresis.
    private static bool IsKlinker(ReadOnlySpan<char> rest, char vorige) => rest[0] switch
    {
        'u' => vorige != 'q',
        'y' => rest.Length == 1 || !"aeiou".Contains(rest[1], StringComparison.Ordinal),
        var letter => "aeioAEIOU".Contains(letter, StringComparison.Ordinal),
    };

    /// <summary>Lower case without accents; a vowel with a diaeresis becomes a capital, so that it joins no group.</summary>
    private static string Letters(string woord) => string.Concat(woord.ToLowerInvariant().Select(letter => letter switch
    {
        'ä' => "A",
        'ë' => "E",
        'ï' => "I",
        'ö' => "O",
        'ü' => "U",
        _ => Folding.Fold(letter.ToString()),
    }));
}
