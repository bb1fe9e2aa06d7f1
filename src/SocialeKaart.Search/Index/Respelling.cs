using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>Reads words as they were meant: a space too many or too few, letters wrong, spelled by ear. Known words stay.</summary>
internal sealed class Respelling(Vocabulary vocabulary, WordMeanings meanings)
{
    private const int MaxJoined = 3, ShortestPiece = 3;

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
            if (HasUnknown(tokens.AsSpan(at, count)) && OneWord(tokens.Skip(at).Take(count)) is { } joined)
                return (count, joined with
                {
                    Place = tokens[at].Place.Tot(tokens[at + count - 1].Place),
                    Typed = string.Join(' ', tokens.Skip(at).Take(count).Select(token => token.Written)),
                });
        return (1, tokens[at]);
    }

    private Token? OneWord(IEnumerable<Token> pieces)
    {
        var text = string.Concat(pieces.Select(piece => piece.Text));
        return text.Length > DutchText.MaxWord ? null
            : vocabulary.IsWord(text) ? new(text, text, [])
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
        meanings.Explains(token) ? [token]
        : foreign ? [vocabulary.CorrectByEar(token.Text) ?? token]
        : vocabulary.Correct(token.Text) is { } meant ? [meant]
        : RunTogether(token.Text) ?? [token];

    /// <summary>Two words of the aanbod with a space too few, when together they are no Dutch word.</summary>
    private Token[]? RunTogether(string word)
    {
        if (Lexicon.Dutch.Contains(word) || CompoundSplitter.Dutch.Split(word).Count > 0)
            return null;
        for (var at = ShortestPiece; at <= word.Length - ShortestPiece; at++)
            if (IsWord(word[..at]) && IsWord(word[at..]))
                return [new(word[..at], word[..at], []), new(word[at..], word[at..], [])];
        return null;
    }

    private bool IsWord(string word) => DutchText.IsStopWord(word) || vocabulary.Knows(Terms.Exact(word));
}
