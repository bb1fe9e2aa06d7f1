using System.Text.RegularExpressions;

namespace SocialeKaart.Import.Normalise;

/// <summary>A postcode as 3571AB or, if the letters are unknown, 3571; with the place the source writes behind it.</summary>
public sealed record Postcodeplaats(string Postcode, bool Postbus, string? Plaats)
{
    public override string ToString() => $"{Postcode}{(Postbus ? " postbus" : "")}{(Plaats is null ? "" : ";" + Plaats)}";
}

/// <summary>Reads the postcode and, behind it, the place from a field that may hold a whole address.</summary>
public static partial class Postcode
{
    public static Genormaliseerd<Postcodeplaats> Read(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw) || !ruw.Any(char.IsLetterOrDigit))
            return Genormaliseerd.Leeg<Postcodeplaats>(ruw);
        if (Code().Match(ruw.Replace('\u00a0', ' ')) is not { Success: true } m)
            return Genormaliseerd.Onzeker<Postcodeplaats>(ruw.Any(char.IsAsciiDigit) ? "geen-geldige-postcode" : "vertrouwelijk", ruw);
        var cijfers = m.Groups["cijfers"].Value;
        var postbus = Woordenschat.Standaard.Adres.PostbusPc4.Contains(cijfers) || ruw.Contains("postbus", StringComparison.OrdinalIgnoreCase);
        return Genormaliseerd.Zeker(new Postcodeplaats(cijfers + m.Groups["letters"].Value.ToUpperInvariant(), postbus, Plaats(m.Groups["plaats"].Value)), "postcode", ruw);
    }

    internal static string? Plaats(string ruw)
    {
        var woorden = ruw.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return woorden.Length == 0 ? null : string.Join(' ', woorden.Select(Hoofdletter));
    }

    private static string Hoofdletter(string woord) =>
        woord.Any(char.IsAsciiLetterLower) ? woord : woord[..1] + woord[1..].ToLowerInvariant();

    // SA, SD and SS are not given out; four digits without letters count only when nothing that looks like letters follows.
    [GeneratedRegex(@"(?<!\d)(?<cijfers>[1-9]\d{3})(?:\s*(?<letters>(?!SA|SD|SS)[A-Z]{2})(?![A-Za-z0-9])\s*[,\n]?\s*(?<plaats>(?:\p{L}[\p{L}'-]*\s?){0,4})|[\s.]*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
