namespace SocialeKaart.Search.Dutch;

/// <content>What becomes of verbs.</content>
public sealed partial class Lemmatiser
{
    private static readonly string[] Particles =
    [
        "aan", "achter", "af", "bij", "binnen", "buiten", "deel", "dicht", "door", "in", "klaar", "los", "mee", "na", "neer", "om", "onder",
        "op", "open", "over", "plaats", "rond", "samen", "schoon", "tegen", "terug", "thuis", "toe", "uit", "vast", "voor", "weg",
    ];

    private static readonly string[] Inseparable = ["be", "ver", "ont", "her", "onder", "over"];

    private string? Irregular(string word)
    {
        if (_irregular.TryGetValue(word, out var lemma))
            return lemma;
        foreach (var particle in Particles)
            if (Begins(word, particle) && _irregular.TryGetValue(word[particle.Length..], out var verb)
                && Is(particle + verb, WordKind.Stem))
                return particle + verb;
        return null;
    }

    private string? Infinitive(string word, WordKind kind) => (kind & WordKind.Infinitive) == 0 ? null
        : (Ends(word, "en") ? First(Spelling.Closed(word[..^2]), WordKind.Stem) : null)
        ?? (Ends(word, "n") ? First([word[..^1]], WordKind.Stem) : null);

    /// <summary>naait, naaide, kookten, lopende, vertaald: only for attested verbs.</summary>
    private string? Finite(string word) =>
        (Ends(word, "ende") ? Verb(word[..^2]) : Ends(word, "end") ? Verb(word[..^1]) : null)
        ?? (Ends(word, "t") ? First([word[..^1]], WordKind.Stem) : null)
        ?? (Ends(word, "d") ? Past(word[..^1], 'd') : null)
        ?? (Ends(word, "te") || Ends(word, "de") ? Past(word[..^2], word[^2]) : null)
        ?? (Ends(word, "ten") || Ends(word, "den") ? Past(word[..^3], word[^3]) : null);

    /// <summary>genaaid, aangemeld, verzorgd. A noun is none (verband), unless it is an adjective too (verzorgd).</summary>
    private string? Participle(string word, WordKind kind)
    {
        if ((kind & (WordKind.Plural | WordKind.Stem | WordKind.Infinitive)) != 0
            || (kind & (WordKind.Noun | WordKind.Adjective)) == WordKind.Noun)
            return null;
        if (word[^1] == 'e' && word.Length > Shortest)
            return word[..^1] is var bare ? Participle(bare, _lexicon.Find(bare)) : null;
        if (Begins(word, "ge"))
            return OfGe(word);
        foreach (var particle in Particles)
            if (Begins(word, particle + "ge") && OfGe(word[particle.Length..]) is { } verb && Is(particle + verb, WordKind.Stem))
                return particle + verb;
        return Ends(word, "d") && Array.Exists(Inseparable, p => Begins(word, p)) ? Past(word[..^1], 'd') : null;
    }

    private string? OfGe(string word)
    {
        if (_irregular.TryGetValue(word, out var irregular))
            return irregular;
        var rest = word[2..];
        return Ends(rest, "en") ? Verb(rest)
            : Ends(rest, "d") || Ends(rest, "t") ? Past(rest[..^1], rest[^1]) ?? First([rest], WordKind.Stem)
            : null;
    }

    private string? Verb(string infinitive) => Infinitive(infinitive, _lexicon.Find(infinitive));

    private string? Past(string stem, char ending) => Spelling.TakesPast(stem, ending) ? First([stem], WordKind.Stem) : null;
}
