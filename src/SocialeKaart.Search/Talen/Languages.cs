using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Talen;

/// <summary>
/// Which language a question speaks beside Dutch, and English beside that, and whether it speaks that one more than Dutch: by the words that
/// Dutch does not have. More than one comes first when they have the same words.
/// </summary>
internal sealed record Languages(Taal[] Spoken, bool Whole)
{
    private static readonly int Count = Enum.GetValues<Taal>().Length;

    /// <summary>A word of the list, or a letter that only this language has, is enough; one little word beside Dutch ones is not.</summary>
    private const int Enough = 2, ShortestTelling = 4;

    private static readonly (Taal Taal, string Letters)[] OwnLetters =
        [(Taal.Tr, "ğışİĞŞ"), (Taal.Pl, "ąęłńśźżĄĘŁŃŚŹŻ"), (Taal.Fa, "پچژگیک"), (Taal.Es, "ñÑ")];

    private static readonly (Taal Taal, char First, char Last)[] Scripts =
        [(Taal.Uk, '\u0400', '\u04FF'), (Taal.Ar, '\u0600', '\u06FF'), (Taal.Fa, '\u0600', '\u06FF'), (Taal.Ti, '\u1200', '\u137F')];

    public static Languages None { get; } = new([], false);

    /// <param name="words">The words of the question, and of each whether Dutch has it.</param>
    public static Languages Of((Token Token, string Plain, bool Dutch)[] words, ForeignWords foreign)
    {
        var (points, own, dutch) = (new int[Count], new int[Count], new int[Count]);
        for (var at = 0; at < words.Length; at++)
        {
            var (token, plain, isDutch) = words[at];
            foreach (var word in GroupAt(words, at, foreign))
                (points[(int)word.Taal], own[(int)word.Taal]) = (points[(int)word.Taal] + Enough, own[(int)word.Taal] + 1);
            var found = foreign.Of(plain);
            foreach (var taal in Enum.GetValues<Taal>())
                if (found.FirstOrDefault(word => word.Taal == taal) is { } word)
                    (points[(int)taal], own[(int)taal]) = isDutch ? (points[(int)taal], own[(int)taal]) : (points[(int)taal] + Points(word), own[(int)taal] + 1);
                else if (isDutch)
                    dutch[(int)taal]++;
            if (!isDutch)
                foreach (var taal in LettersOf(token.Written))
                    points[(int)taal] += Enough;
        }
        var most = points.Max();
        Taal[] spoken = [.. Enum.GetValues<Taal>().Where(taal => points[(int)taal] >= (dutch[(int)taal] == 0 ? 1 : Enough))
            .Where(taal => points[(int)taal] == most || taal == Taal.En).OrderByDescending(taal => points[(int)taal])];
        return spoken.Length == 0 ? None : new(spoken, own[(int)spoken[0]] > dutch[(int)spoken[0]]);
    }

    /// <summary>The languages that have the words that stand here together, when Dutch does not have them all.</summary>
    private static IReadOnlyList<ForeignWord> GroupAt((Token Token, string Plain, bool Dutch)[] words, int at, ForeignWords foreign)
    {
        for (var count = foreign.BeginsGroup(words[at].Plain) ? Math.Min(foreign.Longest, words.Length - at) : 1; count > 1; count--)
            if (Array.Exists(words[at..(at + count)], word => !word.Dutch)
                && foreign.Of(string.Join(' ', words.Skip(at).Take(count).Select(word => word.Plain))) is { Count: > 0 } found)
                return found;
        return [];
    }

    private static int Points(ForeignWord word) => word.IsGlue || word.Text.Length < ShortestTelling ? 1 : Enough;

    private static IEnumerable<Taal> LettersOf(string written)
    {
        foreach (var (taal, first, last) in Scripts)
            if (written.Any(c => c >= first && c <= last))
                yield return taal;
        foreach (var (taal, letters) in OwnLetters)
            if (written.AsSpan().ContainsAny(letters))
                yield return taal;
        if (IsArabicInDigits(written))
            yield return Taal.Ar;
    }

    /// <summary>3 and 7 are letters to who types Arabic in ours: at3allam, 7adiqa.</summary>
    private static bool IsArabicInDigits(string written)
    {
        for (var at = 0; at + 2 < written.Length; at++)
            if (written[at] is '3' or '7' && char.IsAsciiLetter(written[at + 1]) && (at == 0 ? written.Length > 3 && char.IsAsciiLetter(written[2]) : char.IsAsciiLetter(written[at - 1])))
                return true;
        return false;
    }
}
