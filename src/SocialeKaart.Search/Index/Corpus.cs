using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>All activities as terms: what an engine stores. Kept as the numbers of their words, four bytes a word.</summary>
public sealed class Corpus
{
    private static readonly SearchField[] Fields = Enum.GetValues<SearchField>();

    private readonly int[] _words;

    // Where each field of each activity begins among the words, and where the last one ends.
    private readonly int[] _starts;
    private readonly Phrases _phrases;

    public Corpus(Aanbod aanbod)
    {
        var (counter, words, starts) = (new WordCounter(), new List<int>(), new List<int>());
        var stock = new StockSentences(aanbod);
        foreach (var activiteit in aanbod.Activiteiten)
            foreach (var text in SearchTexts.ByField(activiteit, aanbod, stock))
            {
                starts.Add(words.Count);
                foreach (var token in DutchText.Tokens(text))
                    words.Add(counter.Add(token));
            }
        (_starts, Count) = ([.. starts, words.Count], aanbod.Activiteiten.Count);
        var commonest = counter.CommonestFirst();
        Vocabulary = new(Array.ConvertAll(commonest, number => counter[number]), aanbod.Woordenlijst);
        var renumbered = new int[commonest.Length];
        for (var number = 0; number < commonest.Length; number++)
            renumbered[commonest[number]] = number;
        _words = [.. words.Select(word => renumbered[word])];
        _phrases = new(aanbod.Woordenlijst, Vocabulary);
        EnterGroups();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        Themas = [.. aanbod.Activiteiten.Select(activiteit => activiteit.Thema.Count == 0 ? "" : activiteit.Thema[0])
            .Select(thema => numbers.TryAdd(thema, numbers.Count) ? numbers.Count - 1 : numbers[thema])];
        ThemaCount = numbers.Count;
    }

    /// <summary>How many activities there are.</summary>
    public int Count { get; }

    /// <summary>How many different terms there are.</summary>
    public int TermCount => Vocabulary.Table.Count;

    /// <summary>A term by its number.</summary>
    public string Term(int number) => Vocabulary.Table[number];

    /// <summary>The number of a term, or null when no activity holds it.</summary>
    public int? Number(string term) => Vocabulary.Table.Number(term);

    /// <summary>The fields of one activity that have words.</summary>
    public IEnumerable<FieldTerms> this[int doc] =>
        Fields.Select(field => new FieldTerms(field, Positions(doc, field))).Where(field => field.Positions.Count > 0);

    /// <summary>For each activity a number for its first thema.</summary>
    internal int[] Themas { get; }

    internal int ThemaCount { get; }

    internal Vocabulary Vocabulary { get; }

    /// <summary>The numbers of the words of one field, in its order.</summary>
    internal ArraySegment<int> Numbers(int doc, SearchField field)
    {
        var at = doc * Fields.Length + (int)field;
        return new(_words, _starts[at], _starts[at + 1] - _starts[at]);
    }

    /// <summary>The words of one field, in its order.</summary>
    internal Word[] Words(int doc, SearchField field) => [.. Numbers(doc, field).Select(number => Vocabulary[number])];

    /// <summary>Words as first written, by the place of the first among all words.</summary>
    internal string Written(int at, int count) => count == 1 ? Vocabulary[_words[at]].Written
        : string.Join(' ', _words.Skip(at).Take(count).Select(number => Vocabulary[number].Written));

    private int[][] Positions(int doc, SearchField field)
    {
        if (field == SearchField.Woordpaar)
            return [.. Pairs(doc).Select(pair => new[] { Number(pair)!.Value })];
        var words = Numbers(doc, field);
        var positions = new int[words.Count][];
        for (var at = 0; at < words.Count; at++)
            positions[at] = _phrases.At(words[at..]).Select(phrase => Number(phrase)!.Value).ToArray() is { Length: > 0 } found
                ? [.. Vocabulary[words[at]].Terms, .. found] : Vocabulary[words[at]].Terms;
        return positions;
    }

    /// <summary>Gives the word groups and pairs a number; a group is also found by its first word.</summary>
    private void EnterGroups()
    {
        for (var doc = 0; doc < Count; doc++)
        {
            foreach (var pair in Pairs(doc))
                Vocabulary.Table.Enter(pair);
            foreach (var words in Fields.Select(field => Numbers(doc, field)))
                for (var at = 0; at < words.Count; at++)
                    foreach (var phrase in _phrases.At(words[at..]))
                        Vocabulary.Table.Enter(phrase, words[at]);
        }
    }

    private IEnumerable<string> Pairs(int doc) => Pairs(Words(doc, SearchField.Titel)).Concat(Pairs(Words(doc, SearchField.Aanbieder)));

    private static IEnumerable<string> Pairs(Word[] words)
    {
        var kept = Array.FindAll(words, word => !DutchText.IsStopWord(word.Text));
        return kept.Zip(kept.Skip(1), (left, right) => Terms.Pair(left.Stem, right.Stem));
    }
}
