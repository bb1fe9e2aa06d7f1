namespace SocialeKaart.Search.Dutch;

/// <summary>
/// Brings the forms of a word together: fietsen, fietste and fietsje become fiets; naait, genaaid and naaister become naai. The lemma is
/// the singular or the stem, which is also what compounds begin with. A rule's outcome counts only when the lexicon knows it as what the
/// rule makes it, so an unknown word stays as it is.
/// </summary>
public sealed partial class Lemmatiser
{
    private const WordKind Base = WordKind.Noun | WordKind.Stem | WordKind.Adjective;

    /// <summary>Plural, diminutive, -ing: no word takes more steps than this.</summary>
    private const int MaxSteps = 5;

    /// <summary>Shorter words are no form of another, but for what the table of irregular forms says.</summary>
    private const int Shortest = 4;

    private static readonly Lazy<Lemmatiser> BuiltIn = new(() => new(Lexicon.Dutch));

    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, string> _irregular = WordForms.Read("onregelmatig.txt");
    private readonly Dictionary<string, string> _alone = WordForms.Read("ongemoeid.txt");

    public Lemmatiser(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>On the built-in lexicon.</summary>
    public static Lemmatiser Dutch => BuiltIn.Value;

    /// <summary>The lemma of a folded word, or the word itself.</summary>
    public string Lemma(string foldedWord)
    {
        var word = foldedWord;
        for (var step = 0; step < MaxSteps; step++)
        {
            if (_alone.TryGetValue(word, out var alone))
                return alone;
            if (Irregular(word) is { } known)
                return known;
            if (word.Length is < Shortest or > Lexicon.MaxLength || Shorter(word) is not { } shorter)
                return word;
            word = shorter;
        }
        return word;
    }

    /// <summary>One step towards the lemma, or null when no rule holds. The order counts: a noun's rules go before a verb's.</summary>
    private string? Shorter(string word)
    {
        var kind = _lexicon.Find(word);
        return Plural(word, kind) ?? Diminutive(word, kind) ?? Infinitive(word, kind) ?? Derived(word)
            ?? ((kind & (Base | WordKind.Plural | WordKind.Infinitive)) == 0 ? Adjective(word) ?? Finite(word) : null)
            ?? Participle(word, kind) ?? Agent(word, kind);
    }

    /// <summary>The first candidate of three letters or more that the lexicon knows as this kind.</summary>
    private string? First(IEnumerable<string> candidates, WordKind kind)
    {
        foreach (var candidate in candidates)
            if (candidate.Length > 2 && Is(candidate, kind))
                return candidate;
        return null;
    }

    private bool Is(string word, WordKind kind) => (_lexicon.Find(word) & kind) != 0;

    private static bool Begins(string word, string prefix) =>
        word.Length > prefix.Length + 2 && word.StartsWith(prefix, StringComparison.Ordinal);

    private static bool Ends(string word, string ending) =>
        word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal);
}
