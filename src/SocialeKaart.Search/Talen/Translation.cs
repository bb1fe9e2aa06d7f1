using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Talen;

/// <summary>
/// Reads the words of other languages in a question as their Dutch ones, before anything else looks at it. What Dutch has stays Dutch, but in
/// a question that speaks another language more; what no one knows stays as it is.
/// </summary>
internal sealed class Translation(ForeignWords foreign, Func<Token, bool> isDutch)
{
    /// <summary>The words in Dutch as far as that goes, and whether there were words of another language.</summary>
    public (Token[] Tokens, bool Foreign) Of(Token[] typed)
    {
        var words = Array.ConvertAll(typed, token => (Token: token, Plain: Letters.Plain(token.Text), Dutch: isDutch(token)));
        if (Array.TrueForAll(words, word => word.Dutch))
            return (typed, false);
        var languages = Languages.Of(words, foreign);
        return languages.Spoken.Length == 0 ? (typed, typed.Any(token => DutchText.HasForeignLetters(token.Written)))
            : ([.. Translated(words, languages)], true);
    }

    private IEnumerable<Token> Translated((Token Token, string Plain, bool Dutch)[] words, Languages languages)
    {
        for (var at = 0; at < words.Length;)
        {
            var (count, found) = GroupAt(words, at, languages) is { Found: not null } group ? group : (1, Word(words[at], languages));
            foreach (var token in found is null ? [words[at].Token] : Dutch(found, words[at..(at + count)]))
                yield return token;
            at += count;
        }
    }

    /// <summary>The longest group of words that a spoken language has here, when Dutch does not have them all.</summary>
    private (int Count, ForeignWord? Found) GroupAt((Token Token, string Plain, bool Dutch)[] words, int at, Languages languages)
    {
        for (var count = foreign.BeginsGroup(words[at].Plain) ? Math.Min(foreign.Longest + 1, words.Length - at) : 1; count > 1; count--)
            if (words[at..(at + count)] is var group && (languages.Whole || Array.Exists(group, word => !word.Dutch)) && Group(group, languages) is { } found)
                return (count, found);
        return (1, null);
    }

    /// <summary>As the list has it, or else without what holds it together.</summary>
    private ForeignWord? Group((Token Token, string Plain, bool Dutch)[] group, Languages languages)
    {
        if (Best(string.Join(' ', group.Select(word => word.Plain)), languages) is { } found)
            return found;
        var telling = Array.FindAll(group, word => !foreign.IsGlue(languages.Spoken[0], word.Plain));
        return telling.Length > 1 && telling.Length < group.Length && telling[^1].Plain == group[^1].Plain
            ? Best(string.Join(' ', telling.Select(word => word.Plain)), languages) : null;
    }

    private ForeignWord? Word((Token Token, string Plain, bool Dutch) word, Languages languages)
    {
        var found = Best(word.Plain, languages);
        if (word.Dutch)
            return languages.Whole && found?.Taal == languages.Spoken[0] ? found : null;
        return found ?? languages.Spoken.Select(taal => foreign.FormIn(taal, word.Plain)).FirstOrDefault(form => form is not null);
    }

    private ForeignWord? Best(string words, Languages languages)
    {
        var found = foreign.Of(words);
        return found.Count == 0 ? null
            : languages.Spoken.Select(taal => found.FirstOrDefault(word => word.Taal == taal)).FirstOrDefault(word => word is not null);
    }

    /// <summary>The Dutch words, in the place of what was typed.</summary>
    private static IEnumerable<Token> Dutch(ForeignWord found, (Token Token, string Plain, bool Dutch)[] words)
    {
        var written = string.Join(' ', words.Select(word => word.Token.Written));
        return found.Dutch.Select(dutch => new Token(dutch, found.Dutch.Length == 1 ? written : dutch, [])
        {
            Place = words[0].Token.Place.Tot(words[^1].Token.Place),
            Translated = true,
        });
    }
}
