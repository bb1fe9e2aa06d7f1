namespace SocialeKaart.Content.Leesbaarheid;

/// <summary>
/// Flesch-Douma, the Dutch form of Flesch's reading ease: 206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence
/// (W.H. Douma, De leesbaarheid van landbouwbladen, 1960). From 60 plain, from 70 fairly easy, from 80 easy. It counts and does not
/// understand: a bound to see a hard text by, never a reason to refuse one.
/// </summary>
public static class Leesscore
{
    /// <summary>The score, or null when there is no word.</summary>
    public static double? FleschDouma(string tekst)
    {
        var zinnen = Zinnen.Of(tekst);
        var woorden = zinnen.Sum(zin => zin.Woorden.Count);
        var lettergrepen = zinnen.Sum(zin => zin.Woorden.Sum(Lettergrepen.Tel));
        return woorden == 0 ? null : 206.84 - (0.77 * 100 * lettergrepen / woorden) - (0.93 * woorden / zinnen.Count);
    }
}
