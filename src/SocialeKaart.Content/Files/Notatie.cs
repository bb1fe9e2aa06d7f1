using System.Text.RegularExpressions;

namespace SocialeKaart.Content.Files;

/// <summary>Ways to write a postcode or a telephone number that can only mean one thing, in the notation of the files.</summary>
internal static partial class Notatie
{
    /// <summary>3571AB for "3571 ab"; null for what is no postcode.</summary>
    public static string? Postcode(string text) =>
        Letters().Match(text) is { Success: true } m ? m.Groups["cijfers"].Value + m.Groups["letters"].Value.ToUpperInvariant() : null;

    /// <summary>+31300000042 for "030-0000042" or "+31 (0)30 000 00 42"; null for what is no whole Dutch number.</summary>
    public static string? Telefoon(string text) =>
        National().Match(Marks().Replace(text, "")) is { Success: true } m ? "+31" + m.Groups["rest"].Value : null;

    [GeneratedRegex(@"^(?<cijfers>[1-9]\d{3})[ .-]?(?<letters>[a-z]{2})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    [GeneratedRegex(@"(?<=31\s*)\(0\)|[\s().\u2010-\u2015-]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:0|\+31|0031)(?<rest>[1-9]\d{8})$")]
    private static partial Regex National();
}
