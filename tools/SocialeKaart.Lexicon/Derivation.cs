using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.OpenTaal;

/// <summary>
/// From OpenTaal's word list (which words exist) and Hunspell dictionary (what they can do) to one table of folded words.
/// Kept are words of 2 to 30 letters, hyphens and apostrophes: all that the list writes in lower case, and of the capitalised ones
/// only adjectives and languages (Nederlands, Utrechtse): names of people and streets would excuse too many spelling errors.
/// A hyphenated word stands also without hyphens, as visitors write it. Forms that only live in compounds (kinder, verslavings) are added.
/// </summary>
internal static class Derivation
{
    private static readonly string[] Verb = ["V3", "Vp", "Vq"], Languages = ["Ll", "Lr"], Forbidden = ["Fw"];

    public static IReadOnlyDictionary<string, WordKind> Derive(
        IEnumerable<string> wordList, IEnumerable<string> dictionary, Affixes affixes)
    {
        var words = new Dictionary<string, WordKind>(StringComparer.Ordinal);
        var kinds = dictionary.SelectMany(line => Kinds(line, affixes)).ToLookup(k => k.Form, k => k.Kind, StringComparer.Ordinal);

        foreach (var word in wordList)
            if (!word.Any(char.IsUpper) || IsAdjective(word) || (word[^1] == 'e' && IsAdjective(word[..^1])))
                Add(words, word, WordKind.Word);
        foreach (var form in kinds.Where(f => !f.Key.Any(char.IsUpper) || IsAdjective(f.Key)))
            foreach (var kind in form)
                if ((kind & WordKind.LeftPart) != 0 || words.ContainsKey(Folding.Fold(form.Key)))
                    Add(words, form.Key, kind);
        VerbStems.Complete(words);
        return words;

        bool IsAdjective(string word) => kinds[word].Any(k => k.HasFlag(WordKind.Adjective));
    }

    /// <summary>What one dictionary entry says of its word and of each form made from it.</summary>
    private static IEnumerable<(string Form, WordKind Kind)> Kinds(string line, Affixes affixes)
    {
        var slash = line.IndexOf('/', StringComparison.Ordinal);
        var word = Unligature(slash < 0 ? line : line[..slash]);
        var flags = slash < 0 ? [] : Affixes.Flags(line[(slash + 1)..].Split(' ', '\t')[0]);
        if (flags.Intersect(Forbidden).Any())
            yield break;
        var kind = Kind(flags);
        yield return (word, kind);
        foreach (var (form, by) in affixes.Expand(word, flags))
            yield return (Unligature(form).TrimEnd('-'), by.Prefix ? kind & (WordKind.Stem | WordKind.Infinitive) : OfForm(kind, by));
    }

    private static WordKind Kind(string[] flags) =>
        When(flags.Any(f => f is "Ca" or "Cb" or "CA" or "CB" or "Ce"), WordKind.LeftPart)
        | When(flags.Contains("Cc"), WordKind.Head)
        | When(flags.Any(f => f[0] is 'Y' or 'Z' || f is "Ch" or "Cd" or "Ce"), WordKind.Noun)
        | When(flags.Intersect(Verb).Any(), WordKind.Stem)
        | When(flags.Contains("Vi"), WordKind.Infinitive)
        | When(flags.Any(f => f[0] == 'A' || Languages.Contains(f)), WordKind.Adjective);

    /// <summary>An inflected noun ends a compound when its singular does.</summary>
    private static WordKind OfForm(WordKind kind, Affix by) =>
        (Kind(by.Flags) & WordKind.LeftPart)
        | When(by.Morphology.StartsWith("ts:NN2", StringComparison.Ordinal), WordKind.Plural)
        | When(by.Morphology.StartsWith("ts:NN", StringComparison.Ordinal), kind & WordKind.Head);

    private static WordKind When(bool holds, WordKind kind) => holds ? kind : WordKind.None;

    private static string Unligature(string word) =>
        word.Replace("ĳ", "ij", StringComparison.Ordinal).Replace("Ĳ", "IJ", StringComparison.Ordinal);

    private static void Add(Dictionary<string, WordKind> words, string word, WordKind kind)
    {
        var folded = Folding.Fold(word);
        if (folded.Length is < 2 or > Lexicon.MaxLength || !folded.All(c => char.IsAsciiLetterLower(c) || c is '-' or '\''))
            return;
        words[folded] = words.GetValueOrDefault(folded) | kind;
        if (folded.Contains('-', StringComparison.Ordinal) && folded.Replace("-", "", StringComparison.Ordinal) is { Length: > 1 } joined)
            words[joined] = words.GetValueOrDefault(joined) | kind;
    }
}
