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
        if (Code().Match(ruw.Replace('\u00a0', ' ')) is not { Success: true } m || m.Groups["letters"].Length == 0 && !Label().IsMatch(ruw[..m.Index]))
            return Genormaliseerd.Onzeker<Postcodeplaats>(Nul().IsMatch(ruw) ? "begint-met-nul" : ruw.Any(char.IsAsciiDigit) ? "geen-geldige-postcode" : "vertrouwelijk", ruw);
        var cijfers = m.Groups["cijfers"].Value;
        var postbus = Woordenschat.Standaard.Adres.PostbusPc4.Contains(cijfers) || ruw.Contains("postbus", StringComparison.OrdinalIgnoreCase);
        return Genormaliseerd.Zeker(new Postcodeplaats(cijfers + Letters(m), postbus, Plaats(m.Groups["plaats"].Value) ?? Ervoor(ruw, m)), "postcode", ruw);
    }

    private static string Letters(Match m) => string.Concat(m.Groups["letters"].Value.Where(char.IsAsciiLetter)).ToUpperInvariant();

    /// <summary>"Utrecht 3572 AB": only a place that is known, because a street stands there too.</summary>
    private static string? Ervoor(string ruw, Match m) => ruw[..m.Index].Trim(' ', ',', '\u00a0') is { Length: > 0 } ervoor
        ? Woordenschat.Standaard.Adres.Plaatsen.FirstOrDefault(p => ervoor.Equals(p, StringComparison.OrdinalIgnoreCase) || ervoor.EndsWith(" " + p, StringComparison.OrdinalIgnoreCase))
        : null;

    internal static string? Plaats(string ruw)
    {
        ruw = Te().Replace(ruw, "");
        var woorden = ruw.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return woorden.Length == 0 ? null : string.Join(' ', woorden.Select((w, i) => i > 0 && w is "bij" or "aan" or "den" or "op" or "in" or "van" ? w : Hoofdletter(w)));
    }

    private static string Hoofdletter(string woord) =>
        woord.Any(char.IsAsciiLetterUpper) && woord.Any(char.IsAsciiLetterLower) || !char.IsLetter(woord[0]) ? woord : woord[..1].ToUpperInvariant() + woord[1..].ToLowerInvariant();

    // SA, SD and SS are not given out; four digits without letters count only when nothing that looks like letters follows.
    [GeneratedRegex(@"(?<!\d)(?<cijfers>[1-9]\d{3})(?:[\s.\-]*(?<letters>(?!SA|SD|SS)[A-Z]\s?[A-Z])(?![A-Za-z0-9])\s*[,\n]?\s*(?<plaats>(?:'?\p{L}[\p{L}'-]*\s?){0,4})|[\s.]*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<!\d)0\d{3}\s?[A-Z]{2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nul();

    [GeneratedRegex(@"^te\s+|\s+(?:nederland|nl)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Te();

    // Four digits alone are a postcode only where nothing else stands: a street has numbers too.
    [GeneratedRegex(@"^\W*(?:postcode|pc)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
