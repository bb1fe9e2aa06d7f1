using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>Reads words as they were meant: a space too many or too few, letters wrong, spelled by ear. Known words stay.</summary>
internal sealed class Respelling(Vocabulary vocabulary, WordMeanings meanings)
{
    private const int MaxJoined = 3, ShortestPiece = 3, MaxPieces = 4, ShortestNoun = 4, LongestWithHead = 25;

    private static readonly string[] Heads =
        ["groepje", "groep", "clubje", "club", "cafe", "cursus", "les", "middag", "ochtend", "avond", "hulp", "spreekuur", "maatje"];

    /// <param name="foreign">The question has words of another language: these are not to be bent to Dutch.</param>
    public Token[] Read(Token[] typed, bool foreign) => [.. (foreign ? typed : Joined(typed)).SelectMany(token => Correct(token, foreign).Select(read => AsTyped(read, token)))];

    private static Token AsTyped(Token read, Token token) =>
        read.Text == token.Text ? token : read with { Place = token.Place, Typed = token.Typed ?? token.Written };

    /// <summary>Words that are one known word with a space too many (een zaam), when not all are known by themselves.</summary>
    private IEnumerable<Token> Joined(Token[] tokens)
    {
        for (var at = 0; at < tokens.Length;)
        {
            var (count, joined) = JoinedAt(tokens, at);
            yield return joined;
            at += count;
        }
    }

    private (int Count, Token Joined) JoinedAt(Token[] tokens, int at)
    {
        for (var count = Math.Min(MaxJoined, tokens.Length - at); count > 1; count--)
            if ((HasUnknown(tokens.AsSpan(at, count)) || IsSplit(tokens.AsSpan(at, count))) && OneWord(tokens.Skip(at).Take(count)) is { } joined)
                return (count, joined with
                {
                    Place = tokens[at].Place.Tot(tokens[at + count - 1].Place),
                    Typed = string.Join(' ', tokens.Skip(at).Take(count).Select(token => token.Written)),
                });
        return (1, tokens[at]);
    }

    /// <summary>huis werk, zieken huis: nouns that are a word of the aanbod together.</summary>
    private bool IsSplit(ReadOnlySpan<Token> tokens) => tokens is [var left, var right] && IsNoun(left) && IsNoun(right)
        && Lexicon.Dutch.Contains(left.Text + right.Text) && vocabulary.IsWord(left.Text + right.Text);

    private static bool IsNoun(Token token) => token.Text.Length >= ShortestNoun && token.Pieces.Length == 0 && !DutchText.IsStopWord(token.Text)
        && (Lexicon.Dutch.Find(token.Text) & (WordKind.Noun | WordKind.Plural)) != 0;

    private Token? OneWord(IEnumerable<Token> pieces)
    {
        var text = string.Concat(pieces.Select(piece => piece.Text));
        return text.Length > DutchText.MaxWord ? null
            : vocabulary.IsWord(text) || vocabulary.IsInGroup(text) ? new(text, text, [])
            : vocabulary.CorrectByEar(text);
    }

    private bool HasUnknown(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (!DutchText.IsStopWord(token.Text) && !vocabulary.IsKnown(token.Text))
                return true;
        return false;
    }

    private Token[] Correct(Token token, bool foreign) =>
        SoundsAsAnother(token, foreign) is { } sound ? [sound]
        : meanings.Explains(token) || vocabulary.IsInGroup(token.Text) ? [token]
        : foreign ? [vocabulary.CorrectByEar(token.Text) ?? token]
        : vocabulary.CorrectByEar(token.Text) is { } heard ? [heard]
        : WithHead(token.Text) ?? RunTogether(token.Text) ?? [WithN(token) ?? vocabulary.Correct(token.Text) ?? vocabulary.Homophone(token.Text) ?? token];

    /// <summary>buurd is no word; that buur is one, and -d an ending, makes it none.</summary>
    private Token? SoundsAsAnother(Token token, bool foreign) =>
        foreign || DutchText.IsStopWord(token.Text) || Lexicon.Dutch.Contains(token.Text) || vocabulary.Knows(Terms.Exact(token.Text))
        || CompoundSplitter.Dutch.Split(token.Text).Count > 0
        || vocabulary.CorrectByEar(token.Text) is not { } heard || vocabulary.Stem(heard.Text) == vocabulary.Stem(token.Text)
        || Nearest.Distance(heard.Text, token.Text) > 1 ? null : heard;

    /// <summary>kompjoeterles is computerles: what people do together by its last part, with the first one as it was meant.</summary>
    private Token[]? WithHead(string word)
    {
        var head = Array.Find(Heads, head => word.Length >= head.Length + ShortestPiece && word.Length <= LongestWithHead && word.EndsWith(head, StringComparison.Ordinal));
        if (head is null || Meant(word[..^head.Length]) is not { } left)
            return null;
        return vocabulary.IsKnown(left + head) ? [new(left + head, left + head, [])] : [new(left, left, []), new(head, head, [])];
    }

    private string? Meant(string left) => vocabulary.IsKnown(left) ? left
        : vocabulary.CorrectByEar(left)?.Text ?? (Lexicon.Dutch.Contains(left) ? null : vocabulary.Correct(left)?.Text);

    /// <summary>koffiedrinke: the n that is seldom heard, of a compound that nobody knows as a whole.</summary>
    private Token? WithN(Token token) => token.Text[^1] == 'e' && !Lexicon.Dutch.Contains(token.Text)
        && new Token(token.Text + 'n', token.Written + 'n', []) is var longer && meanings.Explains(longer) ? longer : null;

    /// <summary>
    /// Words of the aanbod, or words that hold a question together, with the spaces left out (ikzoekwerk), when together they are no Dutch word:
    /// in as few as can be, the longest first. The last may lack its n.
    /// </summary>
    private Token[]? RunTogether(string word)
    {
        if (word.Length < ShortestPiece + 2 || word.Length > DutchText.MaxWord || Lexicon.Dutch.Contains(word) || CompoundSplitter.Dutch.Split(word).Count > 0)
            return null;
        for (var pieces = 2; pieces <= MaxPieces; pieces++)
            if (Cut(word, pieces) is { } cut)
                return [.. cut.Select(piece => new Token(piece, piece, []))];
        return null;
    }

    private string[]? Cut(string rest, int pieces)
    {
        if (pieces == 1)
            return IsWord(rest) ? [rest] : rest[^1] == 'e' && IsWord(rest + 'n') ? [rest + 'n'] : null;
        for (var at = rest.Length - 2; at >= 2; at--)
            if (IsWord(rest[..at]) && Cut(rest[at..], pieces - 1) is { } tail)
                return [rest[..at], .. tail];
        return null;
    }

    private bool IsWord(string word) => DutchText.IsStopWord(word) ? word.Length > 1 : word.Length >= ShortestPiece && vocabulary.Knows(Terms.Exact(word));
}
