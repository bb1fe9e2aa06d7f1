using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;
using SocialeKaart.Search.Index;

namespace SocialeKaart.Search.Talen;

/// <summary>The words of other languages: those of the word list, in all their forms, and those that only hold a question together.</summary>
internal sealed class ForeignWords
{
    /// <summary>Languages of another script, which everyone writes in our letters as they please.</summary>
    private static readonly Taal[] Transcribed = [Taal.Ar, Taal.Uk, Taal.Fa, Taal.Ti];

    private readonly Dictionary<string, List<ForeignWord>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(Taal, string), ForeignWord> _stems = [], _skeletons = [];
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WeightedTerm>> _meanings = new(StringComparer.Ordinal);

    public ForeignWords(Woordenlijst list, Func<IEnumerable<string>, List<WeightedTerm>> terms)
    {
        AddGlue();
        foreach (var line in list.Verwijzingen.Where(line => line.Taal != Taal.Nl))
        {
            if (line.Rechts.Count > 1)
                _meanings.Add(ForeignWord.NameOf(line), terms(line.Rechts));
            foreach (var words in line.Links.Select(word => DutchText.Tokens(word).Select(token => Letters.Plain(token.Text)).ToArray()))
                Add(ForeignWord.Of(line, string.Join(' ', words)), words);
        }
    }

    /// <summary>How many words stand together at most.</summary>
    public int Longest { get; private set; } = 1;

    /// <summary>What a line with several goals stands for, by the name it has in a question.</summary>
    public IReadOnlyList<WeightedTerm> MeaningOf(string name) => _meanings.TryGetValue(name, out var meaning) ? meaning : [];

    /// <summary>The languages that have these words as they stand here, in plain letters.</summary>
    public IReadOnlyList<ForeignWord> Of(string words) => _words.TryGetValue(words, out var found) ? found : [];

    public bool BeginsGroup(string word) => _beginnings.Contains(word);

    /// <summary>The word of a language of which this is another form, or another spelling in our letters; else null.</summary>
    public ForeignWord? FormIn(Taal taal, string word)
    {
        foreach (var stem in Endings.All[taal].Stems(word))
            if (_stems.TryGetValue((taal, stem), out var found))
                return found;
        return Transcribed.Contains(taal) && Skeleton.Of(word) is { } skeleton ? _skeletons.GetValueOrDefault((taal, skeleton)) : null;
    }

    /// <summary>Whether a word only holds a question in this language together.</summary>
    public bool IsGlue(Taal taal, string word) => Of(word).Any(known => known.Taal == taal && known.IsGlue);

    private void AddGlue()
    {
        foreach (var line in WordFile.Lines("vulwoorden").Select(line => line.Split(": ")))
        {
            var (tag, dutch) = line[0].Split('=') is [var left, var right] ? (left, new[] { right }) : (line[0], []);
            if (Code.TryParse<Taal>(tag, out var taal))
                foreach (var token in DutchText.Tokens(line[1]))
                    Enter(Letters.Plain(token.Text), new(taal, "", dutch));
        }
    }

    /// <summary>A group of words is also known without what holds it together: ride (a) bike.</summary>
    private void Add(ForeignWord word, string[] words)
    {
        Enter(word.Text, word);
        if (words.Length == 1)
            AddForms(word);
        Longest = Math.Max(Longest, words.Length);
        var telling = Array.FindAll(words, part => !IsGlue(word.Taal, part));
        foreach (var group in (string[][])[words, telling])
            if (group.Length > 1)
            {
                _beginnings.Add(group[0]);
                Enter(string.Join(' ', group), word);
            }
    }

    private void AddForms(ForeignWord word)
    {
        foreach (var stem in Endings.All[word.Taal].StemsOfKey(word.Text))
            if (!_stems.TryGetValue((word.Taal, stem), out var known) || known.Text.Length > word.Text.Length)
                _stems[(word.Taal, stem)] = word;
        if (Transcribed.Contains(word.Taal) && char.IsAscii(word.Text[0]) && Skeleton.Of(word.Text) is { } skeleton)
            _skeletons.TryAdd((word.Taal, skeleton), word);
    }

    private void Enter(string text, ForeignWord word)
    {
        if (!_words.TryGetValue(text, out var all))
            _words.Add(text, all = []);
        if (!all.Exists(known => known.Taal == word.Taal))
            all.Add(word);
    }
}
