using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Talen;

/// <summary>What may stand before and behind the stem of a word in one language, from <c>verbuigingen.txt</c>.</summary>
internal sealed class Endings
{
    /// <summary>A stem of fewer letters is the stem of too many words.</summary>
    private const int Shortest = 3;

    private readonly HashSet<string> _endings = new(StringComparer.Ordinal);
    private readonly List<string> _beginnings = [""];
    private readonly int _longest, _most;

    private Endings(Taal taal, IEnumerable<string> affixes)
    {
        foreach (var affix in affixes)
            if (affix[0] == '-')
                _endings.Add(Letters.Plain(affix[1..]));
            else
                _beginnings.Add(Letters.Plain(affix[..^1]));
        _longest = _endings.Max(ending => ending.Length);
        _most = taal == Taal.Tr ? 4 : 1; // Turkish puts ending behind ending
    }

    public static Dictionary<Taal, Endings> All { get; } = WordFile.Lines("verbuigingen").Select(line => line.Split(": "))
        .GroupBy(line => Code.TryParse<Taal>(line[0], out var taal) ? taal : throw new InvalidOperationException($"verbuigingen: {line[0]}?"))
        .ToDictionary(lines => lines.Key, lines => new Endings(lines.Key, lines.SelectMany(line => line[1].Split(' '))));

    /// <summary>What a word of the list may look like without its ending, itself included.</summary>
    public IEnumerable<string> StemsOfKey(string word) => Shorter(word, _most).Distinct();

    /// <summary>What a word of a question may be without what was put before and behind it, itself included; the longest first.</summary>
    public IEnumerable<string> Stems(string word) => _beginnings.Where(beginning => word.StartsWith(beginning, StringComparison.Ordinal))
        .SelectMany(beginning => Shorter(word[beginning.Length..], _most)).Distinct().OrderByDescending(stem => stem.Length);

    private IEnumerable<string> Shorter(string word, int most)
    {
        if (word.Length < Shortest)
            yield break;
        yield return word;
        if (_most > 1 && Hard(word) is { } hard)
            yield return hard;
        for (var at = most == 0 ? word.Length : Math.Max(Shortest, word.Length - _longest); at < word.Length; at++)
            if (_endings.Contains(word[at..]))
                foreach (var stem in Shorter(word[..at], most - 1))
                    yield return stem;
    }

    /// <summary>The soft consonant that a Turkish stem gets before a vowel, made hard again: kitab(ı) is kitap.</summary>
    private static string? Hard(string stem) => stem[^1] switch
    {
        'b' => stem[..^1] + 'p',
        'd' => stem[..^1] + 't',
        'g' => stem[..^1] + 'k',
        _ => null,
    };
}
