using System.Text.RegularExpressions;

namespace SocialeKaart.Import.Extract;

/// <summary>A link whose words are no address, as in "Stuur een bericht", counts as the address behind it.</summary>
internal static partial class Linkwaarde
{
    public static Veldwaarde Of(string veld, Veldwaarde waarde) => veld switch
    {
        "email" when !Apenstaart().IsMatch(waarde.Tekst) && After(waarde.Link, "mailto:") is { } adres => waarde with { Tekst = adres },
        "telefoon" when waarde.Tekst.Count(char.IsAsciiDigit) < 6 && After(waarde.Link, "tel:") is { } nummer => waarde with { Tekst = nummer },
        "website" when !Host().IsMatch(waarde.Tekst) && waarde.Link is { } link && link.Contains("://", StringComparison.Ordinal) => waarde with { Tekst = link },
        _ => waarde,
    };

    /// <summary>The address in a link of this kind; a link that only opens a share window has none.</summary>
    internal static string? After(string? link, string soort) =>
        link is not null && link.StartsWith(soort, StringComparison.OrdinalIgnoreCase)
        && Uri.UnescapeDataString(link[soort.Length..].Split('?')[0]).Trim() is { Length: > 0 } adres ? adres : null;

    [GeneratedRegex(@"@|\(at\)|\[at\]|\bapenstaartje\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Apenstaart();

    [GeneratedRegex(@"[\p{L}\d]\.\p{L}{2,}")]
    private static partial Regex Host();
}
