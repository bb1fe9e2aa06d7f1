namespace SocialeKaart.Search.Dutch;

/// <content>What becomes of nouns and adjectives.</content>
public sealed partial class Lemmatiser
{
    private string? Plural(string word, WordKind kind)
    {
        var plural = (kind & WordKind.Plural) != 0;
        if (!plural && (kind & (Base | WordKind.Infinitive)) != 0)
            return null;
        if (plural && Ends(word, "heden"))
            return First([word[..^4] + "eid"], WordKind.Noun);
        return (Ends(word, "en") ? First(Spelling.Closed(word[..^2]), WordKind.Noun) : null)
            ?? (Ends(word, "'s") ? First([word[..^2]], WordKind.Noun) : null)
            ?? (Ends(word, "s") || Ends(word, "en") ? First([word[..^1]], WordKind.Noun) : null);
    }

    /// <summary>An unknown word on -je may be a name (Spanje), one on -tje hardly.</summary>
    private string? Diminutive(string word, WordKind kind)
    {
        if (kind == WordKind.None && !Ends(word, "tje") && !Ends(word, "tjes")
            || !Ends(word, "je") && !Ends(word, "jes") || (kind & WordKind.Noun) != 0 && !Ends(word, "tje"))
            return null;
        var stem = word[..word.LastIndexOf('j')];
        return First([stem], WordKind.Noun)
            ?? (stem[^1] is 't' or 'p' ? First([stem[..^1]], WordKind.Noun) : null)
            ?? (stem[^1] == 'k' ? First([stem[..^1] + 'g'], WordKind.Noun) : null)
            ?? (Ends(stem, "et") ? First(Spelling.Closed(stem[..^2]), WordKind.Noun) : null)
            ?? (stem[^1] == 't' && stem.Length > 3 && stem[^2] == stem[^3] ? First([stem[..^2]], WordKind.Noun) : null);
    }

    /// <summary>Nouns made of an adjective or a verb: eenzaamheid, wandeling, kwekerij, reparatie.</summary>
    private string? Derived(string word) =>
        Ends(word, "heid") ? First([word[..^4]], WordKind.Adjective)
        : Ends(word, "ing") ? Verb(word[..^3] + "en")
        : Ends(word, "erij") ? Verb(word[..^4] + "en")
        : Ends(word, "atie") ? First([word[..^4] + "eer"], WordKind.Stem)
        : null;

    private string? Adjective(string word) =>
        (Ends(word, "e") ? First(Spelling.Closed(word[..^1]), WordKind.Adjective) : null)
        ?? (Ends(word, "er") ? First(Spelling.Closed(word[..^2]), WordKind.Adjective) : null)
        ?? (Ends(word, "ere") ? First(Spelling.Closed(word[..^3]), WordKind.Adjective) : null)
        ?? (Ends(word, "rder") ? First([word[..^3]], WordKind.Adjective) : null)
        ?? (Ends(word, "st") ? First([word[..^2]], WordKind.Adjective) : null)
        ?? (Ends(word, "ste") ? First([word[..^3]], WordKind.Adjective) : null);

    private string? Agent(string word, WordKind kind) =>
        (kind & WordKind.Noun) == 0 ? null
        : Ends(word, "rder") ? First([word[..^3]], WordKind.Stem)
        : Ends(word, "ster") ? First([word[..^4]], WordKind.Stem)
        : Ends(word, "er") ? Verb(word[..^2] + "en")
        : Ends(word, "aar") ? Verb(word[..^3] + "en")
        : null;
}
