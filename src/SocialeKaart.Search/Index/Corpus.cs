using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>All activities as terms: what an engine stores.</summary>
public sealed class Corpus
{
    private readonly Word[][][] _words;
    private readonly FieldTerms[] _pairs;

    public Corpus(Aanbod aanbod)
    {
        Vocabulary = new();
        _words = new Word[aanbod.Activiteiten.Count][][];
        _pairs = new FieldTerms[_words.Length];
        for (var doc = 0; doc < _words.Length; doc++)
        {
            _words[doc] = new Word[Enum.GetValues<TextField>().Length][];
            foreach (var (field, text) in SearchTexts.Of(aanbod.Activiteiten[doc], aanbod))
                _words[doc][(int)field] = [.. DutchText.Tokens(text).Select(Vocabulary.Add)];
            _pairs[doc] = new(TextField.Woordpaar, [.. Pairs(_words[doc][(int)TextField.Titel]), .. Pairs(_words[doc][(int)TextField.Aanbieder])]);
        }
    }

    /// <summary>How many activities there are.</summary>
    public int Count => _words.Length;

    /// <summary>The fields of one activity.</summary>
    public IEnumerable<FieldTerms> this[int doc]
    {
        get
        {
            foreach (var field in Enum.GetValues<TextField>())
                if (field == TextField.Woordpaar)
                    yield return _pairs[doc];
                else if (_words[doc][(int)field] is { Length: > 0 } words)
                    yield return new(field, Array.ConvertAll(words, word => word.Terms));
        }
    }

    internal Vocabulary Vocabulary { get; }

    /// <summary>The words of one activity, the title first.</summary>
    internal IEnumerable<Word> Words(int doc) => _words[doc].Where(field => field is not null).SelectMany(field => field);

    private static IEnumerable<string[]> Pairs(Word[] words)
    {
        var kept = Array.FindAll(words, word => !DutchText.IsStopWord(word.Text));
        return kept.Zip(kept.Skip(1), (left, right) => new[] { Terms.Pair(left.Stem, right.Stem) });
    }
}
