using System.Text.RegularExpressions;

namespace SocialeKaart.Search;

/// <summary>
/// What in a text of a visitor looks like personal data: a BSN (nine digits that pass its check), a phone number of ten digits, an e-mail
/// address. Titles, which browsers keep, and mails leave it out.
/// </summary>
public static partial class Persoonsgegevens
{
    public static bool StaanIn(string text) => Vormen().Matches(text).Any(Is);

    /// <summary>The text without them, with single spaces.</summary>
    public static string Weg(string text) =>
        StaanIn(text) ? string.Join(' ', Vormen().Replace(text, m => Is(m) ? " " : m.Value).Split(' ', StringSplitOptions.RemoveEmptyEntries)) : text;

    private static bool Is(Match match) => !match.Groups["bsn"].Success || IsBsn([.. match.Value.Where(char.IsAsciiDigit).Select(c => c - '0')]);

    // The elfproef: the digits times 9, 8, … 2 and -1 add up to a multiple of eleven.
    private static bool IsBsn(int[] digits) => digits.Select((digit, at) => digit * (at == 8 ? -1 : 9 - at)).Sum() % 11 == 0 && digits.Any(d => d > 0);

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]+"
        + @"|(?<![\d+])(?:0|(?:\+|00)31[ .-]?(?:\(0\))?)[ .-]?[1-9](?:[ .-]{0,3}\d){8}(?!\d)"
        + @"|(?<!\d)(?<bsn>\d(?:[ .-]?\d){8})(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Vormen();
}
