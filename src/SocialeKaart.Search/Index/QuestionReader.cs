using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>Turns the words of a visitor into concepts that the aanbod knows, as far as it does.</summary>
internal sealed class QuestionReader(Vocabulary vocabulary, Synonyms synonyms, Intents intents)
{
    /// <summary>More words are not looked at, so that the work is bounded.</summary>
    private const int MaxWords = 40, MaxConcepts = 12;

    private const int MaxJoined = 3, ShortestSplit = 3;

    private const int MaxKey = 7;

    private const float JoinedWeight = 2, OwnWeight = .3f, UnderstoodWeight = .3f, VerbWeight = .5f;

    public Question Read(string text)
    {
        var typed = DutchText.Tokens(text).Take(MaxWords).ToArray();
        var foreign = IsForeign(typed);
        var read = (foreign ? typed : Joined(typed)).SelectMany(token => Correct(token, foreign)).ToArray();
        var (found, understood) = Understand(read);
        var concepts = Concepts(read, understood, stopWords: false, foreign).DistinctBy(concept => concept.Stem).Take(MaxConcepts).ToArray();
        if (concepts.Length == 0)
            concepts = [.. Concepts(read, understood, stopWords: true, foreign).DistinctBy(concept => concept.Stem).Take(MaxConcepts)];
        var same = read.Select(token => token.Text).SequenceEqual(typed.Select(token => token.Text));
        return new(concepts)
        {
            Pairs = [.. concepts.Zip(concepts.Skip(1), Neighbours).SelectMany(terms => terms)],
            Intents = found,
            Bedoelde = same ? null : string.Join(' ', read.Select(token => token.Written)),
        };
    }

    /// <summary>The places, levels and moments that are named, and which words do that.</summary>
    private (IReadOnlyList<Intent> Found, bool[] Words) Understand(Token[] tokens)
    {
        var (all, words) = (new List<Intent>(), new bool[tokens.Length]);
        for (var at = 0; at < tokens.Length;)
        {
            var (count, found) = intents.At(tokens, at);
            all.AddRange(found.Where(intent => !all.Contains(intent)));
            words.AsSpan(at, count).Fill(true);
            at += Math.Max(1, count);
        }
        return (all, words);
    }

    /// <summary>Whether words of another language stand in it that no Dutch word explains.</summary>
    private bool IsForeign(Token[] tokens) => Array.Exists(tokens, token =>
        !DutchText.IsStopWord(token.Text) && !vocabulary.IsKnown(token.Text)
        && (DutchText.IsForeignGlue(token.Text) || synonyms.Foreign.Of([token.Text]).Count > 0));

    /// <summary>The longest groups of words that the word list knows, and the words between them.</summary>
    private IEnumerable<Concept> Concepts(Token[] tokens, bool[] understood, bool stopWords, bool foreign)
    {
        for (var at = 0; at < tokens.Length;)
        {
            var (count, concept) = Group(tokens, at, foreign);
            if (concept is not null)
                yield return concept;
            else if (stopWords || !(DutchText.IsStopWord(tokens[at].Text) || foreign && DutchText.IsForeignGlue(tokens[at].Text)))
                foreach (var single in ConceptsOf(tokens[at]))
                    yield return understood[at] ? single with { Role = Role.Understood, Weight = UnderstoodWeight }
                        : stopWords ? single with { Role = Role.Light } : single;
            at += count;
        }
    }

    private (int Count, Concept? Concept) Group(Token[] tokens, int at, bool foreign)
    {
        for (var count = Math.Min(MaxKey, tokens.Length - at); count > 1; count--)
            if (Meaning(tokens.AsSpan(at, count).ToArray(), foreign) is { Count: > 0 } meaning)
                return (count, Group(tokens[at..(at + count)], meaning));
        return (1, null);
    }

    private IReadOnlyList<WeightedTerm> Meaning(Token[] group, bool foreign)
    {
        var exact = synonyms.Of(string.Join(' ', group.Select(token => vocabulary.Stem(token.Text))));
        if (exact.Count > 0)
            return exact;
        var telling = Array.FindAll(group, token => !DutchText.IsGlue(token.Text));
        if (telling.Length > 1 && telling[0] == group[0] && telling[^1] == group[^1]
            && synonyms.Of(Synonyms.Key(telling.Select(token => vocabulary.Stem(token.Text)))) is { Count: > 0 } loose)
            return loose;
        return foreign || !Array.TrueForAll(group, token => vocabulary.IsKnown(token.Text)) ? synonyms.Foreign.Of(group.Select(token => token.Text)) : [];
    }

    /// <summary>What the group means, and beside that its own words: less by themselves, in full side by side in a title.</summary>
    private Concept Group(Token[] tokens, IReadOnlyList<WeightedTerm> meaning)
    {
        var telling = Array.FindAll(tokens, token => !DutchText.IsStopWord(token.Text));
        var stems = Array.ConvertAll(telling, token => vocabulary.Stem(token.Text));
        var own = telling.Where((_, i) => !DutchText.IsLight(stems[i])).SelectMany(token => vocabulary.Terms(token.Text))
            .Where(term => vocabulary.Knows(term.Term)).Select(term => term with { Weight = OwnWeight * term.Weight });
        var pairs = stems.Zip(stems.Skip(1), (left, right) => new WeightedTerm(Terms.Pair(left, right), 1));
        var words = tokens.Select(token => token.Text).ToArray();
        return new(string.Concat(words), string.Join(' ', words), Role.Heavy, [.. meaning, .. own, .. pairs]) { Listed = true };
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
            if (vocabulary.IsWord(text))
                return (count, new(text, text, []));
            if (vocabulary.CorrectByEar(text) is { } meant)
                return (count, meant);
        }
        return (1, tokens[at]);
    }

    private bool HasUnknown(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (!DutchText.IsStopWord(token.Text) && !vocabulary.IsKnown(token.Text))
                return true;
        return false;
    }

    /// <summary>The token; or what it was meant to be, when neither it nor all parts of it are known.</summary>
    private Token[] Correct(Token token, bool foreign) =>
        IsKnown(token) || foreign && (DutchText.IsForeignGlue(token.Text) || IsForeignWord(token.Text)) ? [token]
        : foreign ? [vocabulary.CorrectByEar(token.Text) ?? token]
        : vocabulary.Correct(token.Text) is { } meant ? [meant]
        : RunTogether(token.Text) ?? [token];

    private bool IsKnown(Token token) =>
        DutchText.IsStopWord(token.Text) || vocabulary.IsKnown(token.Text) || synonyms.Foreign.Of([token.Text]).Count > 0 || Parts(token).Any();

    private bool IsForeignWord(string word) => synonyms.Foreign.OfForm(word).Count > 0;

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
        var known = parts.TakeWhile(vocabulary.IsKnown).Count();
        return known == parts.Count ? parts
            : known == parts.Count - 1 && known > 0 && DutchText.IsLight(vocabulary.Stem(parts[^1])) ? parts.Take(known)
            : [];
    }

    private Concept ConceptOf(string word)
    {
        var stem = vocabulary.Stem(word);
        var synonym = synonyms.Of(stem);
        WeightedTerm[] own = Array.FindAll(vocabulary.Terms(word), term => vocabulary.Knows(term.Term));
        var terms = own.Length + synonym.Count > 0 ? [.. own, .. synonym, .. synonyms.RelatedTo(stem)] : OfOtherLanguage(word);
        var concept = new Concept(word, stem, DutchText.IsLight(stem) ? Role.Light : Role.Heavy, terms) { Listed = terms.Count > 0 && (own.Length == 0 || synonym.Count > 0) };
        return concept.Role == Role.Heavy && !concept.Listed && IsVerb(word) ? concept with { Weight = VerbWeight } : concept;
    }

    /// <summary>Whether a word is a verb and nothing else: it says less about the subject.</summary>
    private static bool IsVerb(string word)
    {
        var kind = Lexicon.Dutch.Find(word);
        var root = Lexicon.Dutch.Find(DutchText.Stem(word));
        return (kind & (WordKind.Noun | WordKind.Plural)) == 0 && (root & WordKind.Stem) != 0 && (root & WordKind.Noun) == 0;
    }

    private IReadOnlyList<WeightedTerm> OfOtherLanguage(string word) =>
        synonyms.Foreign.Of([word]) is { Count: > 0 } meaning ? meaning
        : Lexicon.Dutch.Contains(word) ? [] : synonyms.Foreign.OfForm(word);
}
