using System.Collections.Frozen;
using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;
using SocialeKaart.Search.Talen;

namespace SocialeKaart.Search.Index;

/// <summary>Turns the words of a visitor into concepts that the aanbod knows, as far as it does.</summary>
internal sealed class QuestionReader(Vocabulary vocabulary, Synonyms synonyms, Intents intents)
{
    /// <summary>More words are not looked at, so that the work is bounded.</summary>
    private const int MaxWords = 40, MaxConcepts = 12;

    /// <summary>From whose to who: mijn zieke moeder, onze twee kleine kinderen.</summary>
    private const int WordsBetween = 3;

    /// <summary>ik zou zo graag een keer zelf een kastje timmeren.</summary>
    private const int WantedWords = 6;

    private const float JoinedWeight = 2, UnderstoodWeight = .3f;

    private static readonly FrozenSet<string> Leading = ["in", "op", "te", "bij", "uit", "rond", "de", "het", "een", "s", "wijk", "buurt"];

    private readonly WordMeanings _words = new(vocabulary, synonyms);
    private readonly Ages _ages = new(vocabulary);
    private readonly GroupMeanings _groups = new(vocabulary, synonyms);
    private readonly Translation _translation = new(synonyms.Foreign, token => DutchText.IsStopWord(token.Text) || vocabulary.IsKnown(token.Text));

    public Question Read(string text)
    {
        var typed = DutchText.Tokens(text).Take(MaxWords).ToArray();
        var (dutch, foreign) = _translation.Of(typed);
        var read = new Respelling(vocabulary, _words).Read(dutch, foreign);
        var (found, understood) = Understand(read);
        var concepts = Distinct(Concepts(read, understood, foreign));
        if (concepts.Length == 0)
            concepts = Distinct(read.SelectMany(token => _words.Of(token, foreign).Select(concept => From(concept, token)))
                .Select(concept => concept with { Role = Role.Light }));
        var same = read.Select(token => token.Text).SequenceEqual(dutch.Select(token => token.Text));
        return new(concepts)
        {
            StoryWords = Array.Exists(dutch, token => DutchText.IsFirstPerson(token.Text)) ? typed.Length : 0,
            Professional = IsProfessional(found, dutch),
            Pairs = [.. concepts.Zip(concepts.Skip(1), Neighbours).SelectMany(terms => terms)],
            Intents = found,
            Corrected = read.Where(token => token.Typed is not null).Select(token => token.Place).Distinct().ToValueList(),
            Bedoelde = same ? null : string.Join(' ', foreign ? typed.Select(token => Meant(token, read)) : read.Select(token => token.Written)),
        };
    }

    /// <summary>A word as it was typed, or as it was meant when it was misspelt: little words of another language are not among those read.</summary>
    private static string Meant(Token typed, Token[] read) =>
        Array.Find(read, token => token.Place == typed.Place && token.Typed is not null).Written ?? typed.Written;

    /// <summary>Whether the question uses the terms of professionals: a level, a module, an access or their shorthand.</summary>
    private static bool IsProfessional(IReadOnlyList<Intent> found, Token[] tokens) =>
        found.Any(intent => intent.Begrip.Facet is Facet.Niveau or Facet.Module or Facet.Toegang)
        || Array.Exists(tokens, token => DutchText.IsShorthand(token.Text));

    /// <summary>The places, levels and moments that are named, and which words do that.</summary>
    private (IReadOnlyList<Intent> Found, bool[] Words) Understand(Token[] tokens)
    {
        var (all, words) = (new List<Intent>(), new bool[tokens.Length]);
        for (var at = 0; at < tokens.Length;)
        {
            var (count, found) = intents.At(tokens, at);
            foreach (var intent in found)
                Add(all, intent, Mention(tokens, at, count));
            words.AsSpan(at, count).Fill(true);
            at += Math.Max(1, count);
        }
        return (all, words);
    }

    private static void Add(List<Intent> all, Intent intent, Tekstdeel mention)
    {
        var known = all.FindIndex(other => other.Begrip with { Woorden = [] } == intent.Begrip);
        if (known < 0)
            all.Add(intent with { Begrip = intent.Begrip with { Woorden = [mention] } });
        else
            all[known] = all[known] with { Begrip = intent.Begrip with { Woorden = Joined(all[known].Begrip.Woorden, mention) } };
    }

    /// <summary>Words that were written as one stand in the same place.</summary>
    private static ValueList<Tekstdeel> Joined(ValueList<Tekstdeel> mentions, Tekstdeel next) => mentions[^1] is var last && next.Start < last.Einde
        ? [.. mentions.SkipLast(1), last.Tot(next)] : [.. mentions, next];

    /// <summary>Where a place or moment is named, with the little words before it: in de wijk Zuid.</summary>
    private static Tekstdeel Mention(Token[] tokens, int at, int count)
    {
        var first = at;
        while (first > 0 && Leading.Contains(tokens[first - 1].Text))
            first--;
        return tokens[first].Place.Tot(tokens[at + count - 1].Place);
    }

    /// <summary>The groups of words that the word list knows, and the words between them that say something.</summary>
    private IEnumerable<Concept> Concepts(Token[] tokens, bool[] understood, bool foreign)
    {
        var used = new bool[tokens.Length];
        for (var at = 0; at < tokens.Length; at++)
            if (used[at])
                continue;
            else if (_groups.At(tokens, at) is var (count, group))
            {
                var named = From(group, tokens[at..(at + count)]);
                yield return Array.TrueForAll(understood[at..(at + count)], word => word) ? AsUnderstood(named) : named;
                at += count - 1;
            }
            else if (_groups.Apart(tokens, at) is var (places, apart))
            {
                yield return From(apart, Array.ConvertAll(places, place => tokens[place]));
                foreach (var place in places)
                    used[place] = true;
            }
            else if (!understood[at] && _ages.At(tokens, at) is { } age)
                yield return From(age, tokens[at]);
            else if (!DutchText.IsStopWord(tokens[at].Text))
                foreach (var word in _words.Of(tokens[at], foreign).Select(word => From(word, tokens[at])))
                    yield return understood[at] ? AsUnderstood(word)
                        : at > 0 && DutchText.IsWithout(tokens[at - 1].Text) ? AsUnwanted(word)
                        : IsOfStory(tokens, at) ? word with { Role = Role.Light, Weight = Concept.LightWeight }
                        : word with { Wanted = IsWanted(tokens, at) };
    }

    private static Concept AsUnderstood(Concept concept) => concept with { Role = Role.Understood, Weight = UnderstoodWeight, Listed = false };

    /// <summary>geen kliniek: it says little, and nothing against.</summary>
    private static Concept AsUnwanted(Concept concept) => concept with { Role = Role.Light, Weight = Concept.LightWeight, Against = 0, Elsewhere = false };

    private static bool IsWanted(Token[] tokens, int at) => tokens[Math.Max(0, at - WantedWords)..at].Any(token => DutchText.IsWanting(token.Text));

    /// <summary>Whether a word tells of whom the story is (mijn oude moeder) or how many there are: not what is sought.</summary>
    private static bool IsOfStory(Token[] tokens, int at) => tokens[at].Text.TrimEnd('u').All(char.IsAsciiDigit)
        || DutchText.IsPerson(tokens[at].Text) && tokens[Math.Max(0, at - WordsBetween)..at].Any(token => DutchText.IsPossessive(token.Text));

    private static Concept From(Concept concept, params Token[] tokens) => concept with
    {
        Read = string.Join(' ', tokens.Select(token => token.Written)),
        Translated = Array.Exists(tokens, token => token.Translated),
        Typed = Array.Exists(tokens, token => token.Typed is not null)
            ? string.Join(' ', tokens.Select(token => token.Typed ?? token.Written).Distinct()) : null,
    };

    private static Concept[] Distinct(IEnumerable<Concept> concepts) => [.. concepts.DistinctBy(concept => concept.Stem).Take(MaxConcepts)];

    /// <summary>Two words side by side in a title, or written as one.</summary>
    private WeightedTerm[] Neighbours(Concept left, Concept right) =>
        [new(Terms.Pair(left.Stem, right.Stem), 1), new(Terms.Stem(vocabulary.Stem(left.Word + right.Word)), JoinedWeight)];
}
