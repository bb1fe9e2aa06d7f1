using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>What a single word of a question means: itself, what the word list says, its parts, or a word of another language.</summary>
internal sealed class WordMeanings(Vocabulary vocabulary, Synonyms synonyms)
{
    private const int ShortestPart = 5, MostCompounds = 8;

    private const float CompoundWeight = .75f, VerbWeight = .7f;

    /// <summary>What the word list adds to a word that is known itself.</summary>
    private const float BesideOwn = .8f;

    /// <summary>Whether a word needs no correction.</summary>
    public bool Explains(Token token) =>
        DutchText.IsStopWord(token.Text) || vocabulary.IsKnown(token.Text) || synonyms.Foreign.MeaningOf(token.Text).Count > 0
        || KnownParts(vocabulary.Parts(token)).Any();

    /// <summary>The word as a concept when anything knows it; else the known parts of a compound; else a concept nobody knows.</summary>
    public IEnumerable<Concept> Of(Token token, bool foreign)
    {
        var whole = Of(token.Text, foreign);
        if (whole.Alternatives.Count > 0)
            return [whole with { Elsewhere = !whole.Listed && IsElsewhere(whole) }];
        var all = vocabulary.Parts(token);
        var elsewhere = IsElsewhere(whole) || all.Any(DutchText.IsElsewhere);
        return KnownParts(all).ToArray() is { Length: > 0 } parts
            ? parts.Select(part => Of(part, foreign) with { IsPart = true, Against = Grounds.AgainstWhole(token.Text), Elsewhere = elsewhere })
            : [whole with { Elsewhere = elsewhere }];
    }

    /// <summary>Whether people seek a word elsewhere than with us; a year is asked after in what has been.</summary>
    private static bool IsElsewhere(Concept word) => DutchText.IsElsewhere(word.Word, word.Stem)
        || word.Word.Length == 4 && word.Word.All(char.IsAsciiDigit) && word.Word[..2] is "19" or "20";

    /// <summary>All parts when they are known; the left ones alone when the last is only light. Else none.</summary>
    private IEnumerable<string> KnownParts(IReadOnlyList<string> parts)
    {
        var known = parts.TakeWhile(vocabulary.IsKnown).Count();
        return known == parts.Count ? parts
            : known == parts.Count - 1 && known > 0 && DutchText.IsLight(vocabulary.Stem(parts[^1])) ? parts.Take(known)
            : [];
    }

    private Concept Of(string word, bool foreign)
    {
        var stem = vocabulary.Stem(word);
        var synonym = synonyms.OfWord(word, stem);
        var own = Array.FindAll(vocabulary.TermsOf(word), term => vocabulary.Knows(term.Term));
        if (own.Length > 0)
            synonym = [.. synonym.Select(term => term with { Weight = term.Weight * BesideOwn })];
        var nowhere = own.Length + synonym.Count == 0;
        var terms = !nowhere ? [.. own, .. synonym, .. synonyms.RelatedTo(stem)] : foreign ? synonyms.Foreign.MeaningOf(word) : OfCompounds(word);
        var listed = synonym.Count > 0 || (nowhere && foreign && terms.Count > 0);
        var shorthand = terms.Count == 0 && DutchText.IsShorthand(word);
        var role = shorthand || DutchText.IsLight(stem) ? Role.Light : Role.Heavy;
        var concept = new Concept(word, stem, role, terms) { Listed = listed, Against = terms.Count > 0 || shorthand ? 0 : Grounds.Against(word) };
        return role == Role.Heavy && !listed && IsVerb(word) ? concept with { Weight = VerbWeight } : concept;
    }

    /// <summary>The compounds of the aanbod that begin with a word that is not there by itself.</summary>
    private WeightedTerm[] OfCompounds(string word) => word.Length < ShortestPart ? []
        : [.. vocabulary.Beginning(word).Take(MostCompounds).Select(compound => new WeightedTerm(Terms.Exact(compound), CompoundWeight))];

    /// <summary>Whether a word is a verb and nothing else: it says less about the subject.</summary>
    private static bool IsVerb(string word)
    {
        var kind = Lexicon.Dutch.Find(word);
        var root = Lexicon.Dutch.Find(DutchText.Stem(word));
        return (kind & (WordKind.Noun | WordKind.Plural)) == 0 && (root & WordKind.Stem) != 0 && (root & WordKind.Noun) == 0;
    }
}
