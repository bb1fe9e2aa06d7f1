using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>All activities as terms: what an engine stores.</summary>
public sealed class Corpus
{
    private static readonly SearchField[] Fields = Enum.GetValues<SearchField>();

    private readonly Word[][][] _words;
    private readonly Word[][] _distinct;
    private readonly FieldTerms[][] _terms;

    public Corpus(Aanbod aanbod)
    {
        var stock = new StockSentences(aanbod);
        var tokens = aanbod.Activiteiten.Select(activiteit => Tokens(activiteit, aanbod, stock)).ToArray();
        Vocabulary = new(tokens.SelectMany(doc => doc).SelectMany(field => field), aanbod.Woordenlijst);
        _words = Array.ConvertAll(tokens, doc => Array.ConvertAll(doc, field => Array.ConvertAll(field, token => Vocabulary[token.Text])));
        _distinct = Array.ConvertAll(_words, doc => doc.SelectMany(field => field).DistinctBy(word => word.Number).ToArray());
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        Themas = [.. aanbod.Activiteiten.Select(a => a.Thema.Count == 0 ? "" : a.Thema[0])
            .Select(thema => numbers.TryAdd(thema, numbers.Count) ? numbers.Count - 1 : numbers[thema])];
        var phrases = new Phrases(aanbod.Woordenlijst, Vocabulary.Stem);
        _terms = Array.ConvertAll(_words, doc =>
            Array.FindAll([.. Fields.Select(field => Of(field, doc, phrases))], field => field.Positions.Count > 0));
    }

    /// <summary>How many activities there are.</summary>
    public int Count => _words.Length;

    /// <summary>The fields of one activity.</summary>
    public IEnumerable<FieldTerms> this[int doc] => _terms[doc];

    /// <summary>For each activity a number for its first thema.</summary>
    internal int[] Themas { get; }

    internal Vocabulary Vocabulary { get; }

    /// <summary>The different words of one activity, those of the title first.</summary>
    internal Word[] Words(int doc) => _distinct[doc];

    internal IReadOnlyList<Word> Words(int doc, SearchField field) => _words[doc][(int)field];

    private static Token[][] Tokens(Activiteit activiteit, Aanbod aanbod, StockSentences stock)
    {
        var tokens = new Token[Fields.Length][];
        Array.Fill(tokens, []);
        foreach (var (field, text) in SearchTexts.Of(activiteit, aanbod, stock))
            tokens[(int)field] = [.. DutchText.Tokens(text)];
        return tokens;
    }

    private FieldTerms Of(SearchField field, Word[][] doc, Phrases phrases) => new(field, field == SearchField.Woordpaar
        ? [.. Pairs(doc[(int)SearchField.Titel]), .. Pairs(doc[(int)SearchField.Aanbieder])]
        : [.. doc[(int)field].Select((word, at) => At(doc[(int)field], at, phrases))]);

    private string[] At(Word[] words, int at, Phrases phrases)
    {
        var found = phrases.At(words, at).ToArray();
        foreach (var phrase in found)
            Vocabulary.Enter(phrase, words[at]);
        return found.Length == 0 ? words[at].Terms : [.. words[at].Terms, .. found];
    }

    private static IEnumerable<string[]> Pairs(Word[] words)
    {
        var kept = Array.FindAll(words, word => !DutchText.IsStopWord(word.Text));
        return kept.Zip(kept.Skip(1), (left, right) => new[] { Terms.Pair(left.Stem, right.Stem) });
    }
}
