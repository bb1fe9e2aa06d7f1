using SocialeKaart.Content;
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
        for (var count = foreign.BeginsGroup(words[at].Plain) ? Math.Min(foreign.Longest, words.Length - at) : 1; count > 1; count--)
        {
            var group = words[at..(at + count)];
            if ((languages.Whole || Array.Exists(group, word => !word.Dutch)) && Best(string.Join(' ', group.Select(word => word.Plain)), languages) is { } found)
                return (count, found);
        }
        return (1, null);
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
        });
    }
}
