using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>Telephone numbers in the order of the source: E.164, a short number (14030, 113) or a service number (0800-0113).</summary>
public sealed record Nummers(ValueList<string> Lijst)
{
    public override string ToString() => string.Join('|', Lijst);
}

/// <summary>Reads Dutch telephone numbers in the forms people type.</summary>
public static partial class Telefoon
{
    // Longer than this is no line with numbers but a text.
    private const int Langst = 200;

    public static Genormaliseerd<Nummers> Read(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw) || !ruw.Any(char.IsLetterOrDigit))
            return Genormaliseerd.Leeg<Nummers>(ruw);
        var tekst = Bijvoegsel().Replace(Toelichting().Replace(ruw, " "), " ");
        var delen = Scheiding().Split(tekst).Where(d => d.Any(char.IsAsciiDigit)).ToList();
        if (delen.Count == 0 && ruw.Contains('@', StringComparison.Ordinal))
            return Genormaliseerd.Onzeker<Nummers>("email-bij-telefoon", ruw);
        var nummers = delen.SelectMany(Numbers).ToList();
        if (nummers.Count > 0 && !nummers.Contains(null))
            return Genormaliseerd.Zeker(new Nummers(nummers.OfType<string>().Distinct(StringComparer.Ordinal).ToValueList()), "nummer", ruw);
        return nummers.Count == 1 && Mended(delen[0]) is { } hersteld
            ? Genormaliseerd.Onzeker<Nummers>("hersteld-nummer", ruw, hersteld)
            : Genormaliseerd.Onzeker<Nummers>("geen-geldig-nummer", ruw);
    }

    /// <summary>The one number that the digits make together, else every number that stands among other digits.</summary>
    private static List<string?> Numbers(string deel)
    {
        if (deel.Length > Langst)
            return [null];
        if (Number(deel) is { } heel)
            return [heel];
        var los = Los().Matches(deel).Select(m => Number(m.Value)).OfType<string>().ToList();
        return los.Count > 0 ? [.. los] : [null];
    }

    /// <summary>A forgotten zero, or the letter O for it.</summary>
    private static string? Mended(string deel)
    {
        var nullen = deel.Replace('O', '0').Replace('o', '0');
        return deel.Any(char.IsLetter) && nullen.Any(char.IsLetter) ? null
            : Number(nullen) ?? (nullen.TrimStart() is ['1' or '2' or '3' or '4' or '5' or '6' or '7' or '8', ..] ? Number("0" + nullen.Trim()) : null);
    }

    private static string? Number(string deel)
    {
        var cijfers = string.Concat(deel.Replace("(0)", "", StringComparison.Ordinal).Where(c => char.IsAsciiDigit(c) || c == '+'));
        if (cijfers.StartsWith("0031", StringComparison.Ordinal))
            cijfers = "+31" + cijfers[4..];
        if (cijfers.StartsWith("+310", StringComparison.Ordinal))
            cijfers = "+31" + cijfers[4..];
        if (Service().Match(cijfers) is { Success: true } service)
            return $"{service.Groups["begin"].Value}-{service.Groups["rest"].Value}";
        if (Kort().IsMatch(cijfers) || Buitenland().IsMatch(cijfers))
            return cijfers;
        return Nationaal().Match(cijfers) is { Success: true } m ? "+31" + m.Groups["rest"].Value : null;
    }

    // An extension, an e-mail address or a website beside the number.
    [GeneratedRegex(@"\b(?:toestel|tst|ext|doorkiesnr|doorkiesnummer|intern|keuze|optie)\b\.?\s*\d{1,5}|[^\s,;()]{1,64}@[^\s,;()]*|\b(?:www\.|https?:)\S*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bijvoegsel();

    [GeneratedRegex(@"(?<![\d.:])(?:(?:\+|00)31[\s-]?(?:\(0\))?|\(?0)[1-9][\d\s().\-\u2010-\u2015\u2212]{6,16}\d(?!\d)")]
    private static partial Regex Los();

    // What stands between brackets is no part of the number, except area code and zero.
    [GeneratedRegex(@"\((?!\s*0?\d*\s*\))[^)]*\)")]
    private static partial Regex Toelichting();

    [GeneratedRegex(@"\s/\s|[,;|\n]|\bb\.?g\.?g\.?|\bof\b|\ben\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheiding();

    [GeneratedRegex(@"^(?<begin>0800|0900|0906|0909)(?<rest>\d{4}|\d{7})$")]
    private static partial Regex Service();

    [GeneratedRegex(@"^(?:14\d{3,4}|11[2-9]|116\d{3})$")]
    private static partial Regex Kort();

    [GeneratedRegex(@"^\+(?!31)[1-9]\d{7,14}$")]
    private static partial Regex Buitenland();

    [GeneratedRegex(@"^(?:0|\+31)(?<rest>[1-9]\d{8})$")]
    private static partial Regex Nationaal();
}
