using System.Text;

namespace SocialeKaart.Tests.Search;

/// <summary>
/// Questions that mean harm or make none: real ones mutilated, every script and plane of Unicode, syntax of query languages, markup, words
/// made to keep the compound splitter and the typo correction busy. The same seed gives the same questions. Linked into other projects.
/// </summary>
internal sealed class VijandigeVragen
{
    public const int Aantal = 10_000, Seed = 20_261_122;

    private static readonly string[] Syntax =
        ["AND", "OR", "NOT", "&&", "||", "!", "(", ")", "\"", "~2", "~0.9999", "^1e9", "*", "?", ":", "titel:", "[* TO *]", "{a TO", "\\", "/", "+", "-", "NEAR/0", "$regex"];

    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' autofocus onfocus=alert(1) x='", "<svg/onload=alert(1)>", "</title><base href=//kwaad.example>",
        "javascript:alert(1)", "<!--", "]]>", "<a href=\"javascript:alert(1)\">klik</a>", "&lt;script&gt;", "&#60;b&#62;", "<style>*{display:none}</style>", "<iframe srcdoc=x>",
        "</textarea><form action=//kwaad.example>", "@Html.Raw", "{{7*7}}", "${7*7}", "<%= 7*7 %>", "#{7*7}", "{0} {1:x} %n%s", "' OR 1=1 --", "'; DROP TABLE activiteiten; --",
        "1 UNION SELECT * FROM x", "../../../../etc/passwd", "..\\..\\windows\\win.ini", "file:///etc/passwd", "%2e%2e%2f", "%00", "%0d%0aSet-Cookie: a=b", "a\r\nX-Kop: b", "/((a{1,99}){1,99}){1,99}/",
        "(a+)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*)*\\1", "(?<!a)(?=b)", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///\">]>", "=cmd|' /C calc'!A0", "$(id)", "`id`", "; cat /etc/passwd",
    ];

    /// <summary>First and last code point of scripts and of signs that are seen badly or not at all.</summary>
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x0000, 0x001F), (0x0080, 0x00FF), (0x0100, 0x024F), (0x0300, 0x036F), (0x0370, 0x03FF), (0x0400, 0x04FF), (0x0590, 0x05FF), (0x0600, 0x06FF), (0x0900, 0x097F), (0x0E00, 0x0E7F),
        (0x1100, 0x11FF), (0x200B, 0x200F), (0x202A, 0x202E), (0x2066, 0x2069), (0x3040, 0x30FF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xD800, 0xDFFF), (0xE000, 0xF8FF), (0xFB00, 0xFB4F),
        (0xFE00, 0xFE0F), (0xFFF0, 0xFFFF), (0x1F300, 0x1FAFF), (0x1D400, 0x1D7FF), (0xE0000, 0xE007F), (0x10FFF0, 0x10FFFF),
    ];

    private static readonly string[] Syllables =
        ["schr", "straa", "ng", "eu", "ij", "aai", "ver", "ge", "lijk", "heid", "ing", "oer", "kwa", "vel", "dam", "zie", "pf", "uw", "cht", "sj", "ens", "tuig", "werk", "kaart"];

    private readonly Random _random;
    private readonly string[] _vragen, _woorden;
    private readonly Func<string>[] _kinds;

    private VijandigeVragen(IEnumerable<string> vragen, int seed)
    {
        _random = new(seed);
        _vragen = [.. vragen];
        _woorden = [.. _vragen.SelectMany(vraag => vraag.Split(' ')).Distinct(StringComparer.Ordinal)];
        _kinds =
        [
            Mutilated, Mutilated, Sprinkled, Scripts, Stacked, () => Some(2, 40, () => _random.Next(2) == 0 ? Pick(Syntax) : Pick(_woorden)), () => Pick(Attacks),
            () => $"{Pick(_woorden)} {Pick(Attacks)}", Repeated, () => Some(50, 3000, () => Pick(_woorden)), Numbers, Compounds, () => Some(1, 40, Nonsense),
            () => $"{Mutilated()} {Scripts()} {Pick(Attacks)} {Compounds()}",
        ];
    }

    /// <param name="vragen">Real questions to start from.</param>
    public static IEnumerable<string> Of(IEnumerable<string> vragen, int aantal = Aantal, int seed = Seed)
    {
        var maker = new VijandigeVragen(vragen, seed);
        for (var i = 0; i < aantal; i++)
            yield return maker._kinds[i % maker._kinds.Length]();
    }

    private string Mutilated()
    {
        var text = new StringBuilder(Pick(_vragen));
        for (var times = _random.Next(1, 7); times > 0 && text.Length > 1; times--)
        {
            var at = _random.Next(text.Length - 1);
            switch (_random.Next(5))
            {
                case 0: text.Remove(at, 1); break;
                case 1: text.Insert(at, text[at]); break;
                case 2: (text[at], text[at + 1]) = (text[at + 1], text[at]); break;
                case 3: text[at] = (char)_random.Next('a', 'z' + 1); break;
                default: text[at] = char.ToUpperInvariant(text[at]); break;
            }
        }
        return text.ToString();
    }

    private string Sprinkled() => string.Concat(Pick(_vragen).Select(letter => _random.Next(3) == 0 ? $"{letter}{Sign(Pick(Blocks))}" : $"{letter}"));

    private string Scripts()
    {
        var block = Pick(Blocks);
        return Some(1, 30, () => string.Concat(Enumerable.Range(0, _random.Next(1, 15)).Select(_ => Sign(_random.Next(8) == 0 ? Pick(Blocks) : block))));
    }

    /// <summary>Letters under a pile of accents.</summary>
    private string Stacked() => string.Concat(Pick(_woorden).Select(letter =>
        letter + string.Concat(Enumerable.Range(0, _random.Next(1, 60)).Select(_ => (char)_random.Next(0x300, 0x370)))));

    private string Repeated() => _random.Next(3) switch
    {
        0 => new(Pick(_woorden)[0], _random.Next(1, 8000)),
        1 => string.Concat(Enumerable.Repeat(Pick(_woorden), _random.Next(2, 400))),
        _ => string.Concat(Enumerable.Repeat(Pick(Syntax), _random.Next(2, 4000))),
    };

    private string Numbers() => Some(1, 25, () => _random.Next(5) switch
    {
        0 => $"{_random.NextInt64()}",
        1 => $"{_random.Next(3500, 3600)} {(char)_random.Next('A', 'Z')}{(char)_random.Next('A', 'Z')}",
        2 => $"{_random.Next(100)}+",
        3 => "1e309 -0 NaN 0x7f ½ ٣٤",
        _ => $"{_random.Next(32)}-{_random.Next(13)}-{_random.Next(3000)}",
    });

    /// <summary>Words run together, some with an error: much to split, and nothing in the dictionary.</summary>
    private string Compounds() => Some(1, 15, () =>
        string.Concat(Enumerable.Range(0, _random.Next(2, 8)).Select(_ => Pick(_woorden))) is var word && _random.Next(2) == 0
            ? word : word.Remove(_random.Next(word.Length), 1).Insert(0, Pick(Syllables)));

    private string Nonsense() => string.Concat(Enumerable.Range(0, _random.Next(2, 12)).Select(_ => Pick(Syllables)));

    private string Some(int least, int most, Func<string> one) => string.Join(' ', Enumerable.Range(0, _random.Next(least, most)).Select(_ => one()));

    private string Sign((int First, int Last) block) => _random.Next(block.First, block.Last + 1) is var sign && sign is >= 0xD800 and <= 0xDFFF || sign < 0x10000
        ? $"{(char)sign}" : char.ConvertFromUtf32(sign);

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];
}
