namespace SocialeKaart.Search.Dutch;

/// <summary>
/// Cuts a compound into the words it is made of: naaiatelier into naai and atelier. The parts cover the whole word but for a linking -s or
/// hyphen; each part is one that the lexicon lets stand there. Two known parts go before more; a part that is a compound itself stays
/// whole, so split it again for finer ones.
/// </summary>
public sealed class CompoundSplitter
{
    /// <summary>Longest text that is tried, in letters.</summary>
    public const int MaxLength = 60;

    private const int MaxParts = 4, ShortPart = 3, LongWord = 10, Never = 100;

    /// <summary>What a word may cost that stands in the lexicon itself: one that OpenTaal knows is often no compound at all.</summary>
    private const int MostForShortWord = 1, MostForLongWord = 2;

    private static readonly Lazy<CompoundSplitter> BuiltIn = new(() => new(Lexicon.Dutch));

    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, string> _known = WordForms.Read("samenstellingen.txt");

    public CompoundSplitter(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>On the built-in lexicon.</summary>
    public static CompoundSplitter Dutch => BuiltIn.Value;

    /// <summary>The parts of a folded word from left to right, not lemmatised; none when it is no compound, or none that we know.</summary>
    public IReadOnlyList<string> Split(string foldedWord)
    {
        if (foldedWord.Length > MaxLength || Says(foldedWord, "heel"))
            return [];
        var most = !_lexicon.Contains(foldedWord) ? Never - 1 : foldedWord.Length < LongWord ? MostForShortWord : MostForLongWord;
        return Best(foldedWord, MaxParts) is { } best && best.Cost <= most ? best.Parts : [];
    }

    private Cut? Best(string word, int parts)
    {
        Cut? best = null;
        for (var at = ShortPart; parts > 1 && at <= word.Length - ShortPart; at++)
            if (Left(word[..at]) is { } left && Right(word[at..], parts - 1) is { } right)
            {
                var cut = new Cut([left.Parts[0], .. right.Parts], left.Cost + right.Cost, Math.Min(at, word.Length - at));
                if (best is null || cut.Beats(best))
                    best = cut;
            }
        return best;
    }

    private Cut? Left(string part)
    {
        var word = part.TrimEnd('-');
        var kind = _lexicon.Find(word);
        var isWord = (kind & WordKind.Word) != 0;
        var cost = Says(word, "nooit") || (word.Length <= ShortPart && !Says(word, "kort")) ? Never
            : (kind & WordKind.LeftPart) != 0 ? 0
            : (kind & (WordKind.Stem | WordKind.Noun | WordKind.Plural)) != 0 ? 1
            : Never;
        if (cost < Never)
            return new([isWord ? word : Unlinked(word)], cost, part.Length);
        return word.Length > ShortPart + 1 && word[^1] == 's' && Is(word[..^1], WordKind.Noun) && !Says(word[..^1], "nooit")
            ? new([word[..^1]], 2, part.Length) : null;
    }

    private Cut? Right(string part, int parts)
    {
        var kind = _lexicon.Find(part);
        var cost = Says(part, "nooit") || (part.Length <= ShortPart && !Says(part, "kort")) ? Never
            : (kind & WordKind.Head) != 0 || part.Length <= ShortPart ? 0
            : (kind & (WordKind.Noun | WordKind.Plural | WordKind.Infinitive)) == 0 ? Never
            : part.Length > ShortPart + 1 ? 1 : 2;
        if (cost < Never)
            return new([part], cost, part.Length);
        if (Best(part, parts) is not { } rest)
            return null;
        return (kind & WordKind.Word) != 0 ? new([part], 1, part.Length) : rest with { Cost = rest.Cost + 2 };
    }

    /// <summary>verslavings, which is no word, is verslaving; kinder stays, as its lemma is known.</summary>
    private string Unlinked(string part) => part[^1] == 's' && Is(part[..^1], WordKind.Noun) ? part[..^1] : part;

    private bool Is(string word, WordKind kind) => (_lexicon.Find(word) & kind) != 0;

    private bool Says(string word, string what) => _known.TryGetValue(word, out var said) && said == what;

    /// <summary>A way to cut, cheaper as its parts are surer; of equal ones the evenest wins.</summary>
    private sealed record Cut(IReadOnlyList<string> Parts, int Cost, int Shortest)
    {
        public bool Beats(Cut other) => Cost < other.Cost || (Cost == other.Cost && Shortest > other.Shortest);
    }
}
