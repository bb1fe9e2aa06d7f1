using System.Buffers;
using System.Numerics;
using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>
/// The sentences that activities of all sorts share ("Neem gerust iemand mee"): what stands in three themas or more says nothing of the subject,
/// also when only the name of a place or an aanbieder differs.
/// </summary>
internal sealed class StockSentences
{
    private const int Themas = 3;
    private const ulong Empty = 14695981039346656037;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?\n");

    // Per sentence, by its key, one bit for each thema it stands in.
    private readonly Dictionary<ulong, ulong> _themas = [];
    private readonly Dictionary<string, ulong> _bits = new(StringComparer.Ordinal);
    private readonly Aanbod _aanbod;

    public StockSentences(Aanbod aanbod)
    {
        _aanbod = aanbod;
        foreach (var activiteit in aanbod.Activiteiten)
        {
            var names = Names(activiteit);
            foreach (var sentence in Sentences(activiteit.Tekst))
                if (Key(sentence, names) is not Empty and var key)
                    _themas[key] = _themas.GetValueOrDefault(key) | Bit(activiteit);
        }
    }

    /// <summary>The text of an activity in its own sentences and in those it shares with all sorts.</summary>
    public (string Own, string Stock) Split(Activiteit activiteit)
    {
        var names = Names(activiteit);
        var shared = Sentences(activiteit.Tekst).ToLookup(sentence => IsStock(Key(sentence, names)));
        return (string.Concat(shared[false]), string.Concat(shared[true]));
    }

    private bool IsStock(ulong key) => BitOperations.PopCount(_themas.GetValueOrDefault(key)) >= Themas;

    private ulong Bit(Activiteit activiteit)
    {
        var thema = activiteit.Thema.Count == 0 ? "" : activiteit.Thema[0];
        if (!_bits.TryGetValue(thema, out var bit))
            _bits.Add(thema, bit = 1UL << (_bits.Count % 64));
        return bit;
    }

    private HashSet<string> Names(Activiteit a) => Words(string.Join(' ',
        [.. a.Wijk.Select(code => _aanbod.Indeling.Wijken.Find(code)?.Naam), a.Buurt, _aanbod.Aanbieders.GetValueOrDefault(a.Aanbieder)?.Naam]))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The words without the names, as a 64-bit FNV-1a hash: half a million activities have millions of sentences.</summary>
    private static ulong Key(string sentence, HashSet<string> names)
    {
        var key = Empty;
        foreach (var word in Words(sentence))
            if (!names.Contains(word))
                foreach (var letter in word.Append(' '))
                    key = (key ^ letter) * 1099511628211;
        return key;
    }

    private static IEnumerable<string> Words(string text) => DutchText.Tokens(text).Select(token => token.Text);

    private static IEnumerable<string> Sentences(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            var end = length < 0 ? text.Length : start + length + 1;
            yield return text[start..end];
            start = end;
        }
    }
}
