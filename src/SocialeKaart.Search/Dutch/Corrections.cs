using System.Numerics;
using SocialeKaart.Content;

namespace SocialeKaart.Search.Dutch;

/// <summary>
/// Finds the known word behind a misspelt one: one that sounds the same, or is few letters away and begins with the same sound. A word that
/// is right Dutch is never touched, however little we know of it.
/// </summary>
internal sealed class Corrections
{
    private const int ShortestByEar = 4, ShortestByLetter = 5, OtherLength = 2, TwoEdits = 6, LongWord = 9, Letter = 4;

    private static readonly string[][] Spellings =
        [.. "ch/g s/z f/v ei/ij au/ou k/c ie/i aa/a ee/e oo/o d/t sg/sch t/th".Split(' ').Select(sound => sound.Split('/'))];

    private readonly Func<string, bool> _isKnown;
    private readonly Dictionary<string, string[]> _byKey;
    private readonly ILookup<char, (string Word, string Key, uint Letters)> _byFirst;
    private readonly HashSet<string> _words;

    /// <param name="words">The words that may be meant, the commonest first.</param>
    /// <param name="isKnown">Whether a word, or another form of it, is one that may be meant.</param>
    public Corrections(IEnumerable<string> words, Func<string, bool> isKnown)
    {
        _isKnown = isKnown;
        var keyed = words.Where(word => word.Length >= ShortestByEar && word.All(char.IsAsciiLetterLower)).Distinct(StringComparer.Ordinal)
            .Select(word => (Word: word, Key: SoundKey.Of(word), Letters: Letters(word))).Where(word => word.Key.Length > 0).ToArray();
        _byKey = keyed.GroupBy(word => word.Key, word => word.Word)
            .ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
        _byFirst = keyed.ToLookup(word => word.Key[0]);
        _words = keyed.Select(word => word.Word).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The word that was most likely meant, or null.</summary>
    public string? Of(string word) =>
        WithoutN(word) ?? ByEar(word) ?? ByLexicon(word)
        ?? (Respelled(word).Any(other => Lexicon.Dutch.Contains(other)) ? null : ByLetter(word));

    /// <summary>A word that sounds the same and shares at least half of its letters.</summary>
    public string? ByEar(string word) => !MayBeWrong(word, ShortestByEar) ? null
        : _byKey.GetValueOrDefault(SoundKey.Of(word), []).Select(known => (Word: known, Edits: Nearest.Distance(word, known)))
            .Where(known => known.Edits * 2 <= word.Length)
            .OrderBy(known => known.Edits + (Vowels.Lengths(known.Word) == Vowels.Lengths(word) ? 0 : OtherLength)).FirstOrDefault().Word;

    /// <summary>
    /// The known word that sounds exactly as a right one that nobody knows: gelt is geld. One sound may be spelled otherwise, or the end.
    /// </summary>
    public string? Homophone(string word) => word.Length < ShortestByEar ? null
        : Respelled(word).Append(word[^1] switch { 't' => word[..^1] + 'd', 'd' => word[..^1] + 't', _ => word })
            .FirstOrDefault(other => other != word && _words.Contains(other));

    /// <summary>werke, vrouwe: the n that is seldom heard, though without it there may be an old word.</summary>
    private string? WithoutN(string word) => word[^1] == 'e' && _isKnown(word + "n") ? word + "n" : null;

    /// <summary>A form of a known word that does not stand in the aanbod itself, one letter away.</summary>
    private string? ByLexicon(string word) => !MayBeWrong(word, ShortestByLetter) ? null
        : OneLetterAway.From(word).FirstOrDefault(near =>
            Lexicon.Dutch.Contains(near) && _isKnown(near) && SoundKey.Of(near) == SoundKey.Of(word));

    /// <summary>
    /// The word with one sound spelled otherwise: vliech is vlieg. When that is Dutch, it is no misspelling of something further off.
    /// </summary>
    private static IEnumerable<string> Respelled(string word)
    {
        foreach (var sound in Spellings)
        {
            yield return word.Replace(sound[0], sound[1], StringComparison.Ordinal);
            yield return word.Replace(sound[1], sound[0], StringComparison.Ordinal);
        }
    }

    private string? ByLetter(string word)
    {
        if (!MayBeWrong(word, ShortestByLetter) || SoundKey.Of(word) is not { Length: > 0 } key)
            return null;
        var most = word.Length < TwoEdits ? 1 : 2;
        var (best, least) = ((string?)null, Letter * most + 1);
        var letters = Letters(word);
        foreach (var known in _byFirst[key[0]])
            if (Math.Abs(known.Word.Length - word.Length) <= most && BitOperations.PopCount(known.Letters ^ letters) <= 2 * most
                && Distance(word, key, known) is var distance && distance < least)
                (best, least) = (known.Word, distance);
        return best is not null && least > Letter && word.Length < LongWord && IsNearOther(word) ? null : best;
    }

    /// <summary>Of words equally far the one that sounds nearer, and then the one that begins the same.</summary>
    private static int Distance(string word, string key, (string Word, string Key, uint Letters) known)
    {
        var edits = Nearest.Distance(word, known.Word);
        var sounds = Nearest.Distance(key, known.Key) < edits ? 2 : 0;
        return Letter * edits - sounds - (known.Word.AsSpan().StartsWith(word.AsSpan(0, 3)) ? 1 : 0);
    }

    /// <summary>Which letters a word has, one bit each: one edit changes two at most, so most words need no comparison.</summary>
    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
            letters |= 1u << (letter - 'a');
        return letters;
    }

    private static bool MayBeWrong(string word, int shortest) =>
        word.Length >= shortest && word.Length <= DutchText.MaxWord && word.All(char.IsAsciiLetterLower) && !Lexicon.Dutch.Contains(word);

    /// <summary>Whether one letter makes it a right word that we do not know; then two letters to another is too far.</summary>
    private static bool IsNearOther(string word) => OneLetterAway.From(word).Any(near => Lexicon.Dutch.Contains(near));
}
