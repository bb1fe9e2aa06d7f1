using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>Turns the words of a visitor into concepts that the aanbod knows, as far as it does.</summary>
internal sealed class QuestionReader(Vocabulary vocabulary)
{
    /// <summary>More words are not looked at, so that the work is bounded.</summary>
    private const int MaxWords = 40, MaxConcepts = 12;

    private const int MaxJoined = 3, ShortestSplit = 3;

    private const float ExactWeight = 1.15f, StemWeight = 1, PartWeight = .75f, JoinedWeight = 2;

    public Question Read(string text)
    {
        var typed = DutchText.Tokens(text).Take(MaxWords).ToArray();
        var read = Joined(typed).SelectMany(Correct).ToArray();
        var telling = Array.FindAll(read, token => !DutchText.IsStopWord(token.Text));
        var concepts = (telling.Length > 0 ? telling : read).SelectMany(ConceptsOf)
            .DistinctBy(concept => concept.Stem).Take(MaxConcepts).ToArray();
        var pairs = concepts.Zip(concepts.Skip(1), Neighbours).SelectMany(terms => terms).ToArray();
        var same = read.Select(token => token.Text).SequenceEqual(typed.Select(token => token.Text));
        return new(concepts, pairs, same ? null : string.Join(' ', read.Select(token => token.Written)));
    }

    /// <summary>Two words side by side in a title, or written as one.</summary>
    private WeightedTerm[] Neighbours(Concept left, Concept right) =>
        [new(Terms.Pair(left.Stem, right.Stem), 1), new(Terms.Stem(vocabulary.Stem(left.Word + right.Word)), JoinedWeight)];

    /// <summary>Words that are one word of the aanbod with a space too many (een zaam), when they do not stand there by themselves.</summary>
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
        {
            var pieces = tokens.AsSpan(at, count);
            var text = string.Concat(pieces.ToArray().Select(piece => piece.Text));
            if (text.Length > DutchText.MaxWord || !HasUnknown(pieces))
                continue;
            if (vocabulary.Knows(Terms.Exact(text)) || vocabulary.Knows(Terms.Stem(vocabulary.Stem(text))))
                return (count, new(text, text, []));
            if (vocabulary.CorrectByEar(text) is { } meant)
                return (count, meant);
        }
        return (1, tokens[at]);
    }

    private bool HasUnknown(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (!DutchText.IsStopWord(token.Text) && !vocabulary.KnowsWord(token.Text))
                return true;
        return false;
    }

    /// <summary>The token; or what it was meant to be, when neither it nor all parts of it are known.</summary>
    private IEnumerable<Token> Correct(Token token) =>
        IsKnown(token) ? [token]
        : vocabulary.Correct(token.Text) is { } meant ? [meant]
        : RunTogether(token.Text) ?? [token];

    private bool IsKnown(Token token) =>
        DutchText.IsStopWord(token.Text) || vocabulary.KnowsWord(token.Text) || Parts(token).Any();

    /// <summary>Two words of the aanbod with a space too few, when together they are no Dutch word.</summary>
    private Token[]? RunTogether(string word)
    {
        if (Lexicon.Dutch.Contains(word) || CompoundSplitter.Dutch.Split(word).Count > 0)
            return null;
        for (var at = ShortestSplit; at <= word.Length - ShortestSplit; at++)
            if (IsWord(word[..at]) && IsWord(word[at..]))
                return [new(word[..at], word[..at], []), new(word[at..], word[at..], [])];
        return null;
    }

    private bool IsWord(string word) => DutchText.IsStopWord(word) || vocabulary.Knows(Terms.Exact(word));

    /// <summary>A word the aanbod knows; else the known parts of a compound; else a concept nobody knows.</summary>
    private IEnumerable<Concept> ConceptsOf(Token token)
    {
        var whole = ConceptOf(token.Text);
        if (whole.Alternatives.Count > 0)
            return [whole];
        return Parts(token).ToArray() is { Length: > 0 } parts ? parts.Select(ConceptOf) : [whole];
    }

    /// <summary>All parts when the aanbod knows them; the left ones alone when the last is only light. Else none.</summary>
    private IEnumerable<string> Parts(Token token)
    {
        var parts = vocabulary.Parts(token);
        var known = parts.TakeWhile(vocabulary.KnowsWord).Count();
        return known == parts.Count ? parts
            : known == parts.Count - 1 && known > 0 && DutchText.IsLight(vocabulary.Stem(parts[^1])) ? parts.Take(known)
            : [];
    }

    private Concept ConceptOf(string word)
    {
        var stem = vocabulary.Stem(word);
        WeightedTerm[] terms = [new(Terms.Exact(word), ExactWeight), new(Terms.Stem(stem), StemWeight), new(Terms.Part(stem), PartWeight)];
        return new(word, stem, DutchText.IsLight(stem), Array.FindAll(terms, term => vocabulary.Knows(term.Term)));
    }
}
