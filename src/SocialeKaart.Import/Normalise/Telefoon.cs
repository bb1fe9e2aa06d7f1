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
    public static Genormaliseerd<Nummers> Read(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw) || !ruw.Any(char.IsLetterOrDigit))
            return Genormaliseerd.Leeg<Nummers>(ruw);
        if (ruw.Contains('@', StringComparison.Ordinal))
            return Genormaliseerd.Onzeker<Nummers>("email-bij-telefoon", ruw);
        var delen = Scheiding().Split(Toelichting().Replace(ruw, " ")).Where(d => d.Any(char.IsAsciiDigit)).ToList();
        var nummers = delen.Select(Number).ToList();
        return nummers.Count == 0 || nummers.Contains(null)
            ? Genormaliseerd.Onzeker<Nummers>("geen-geldig-nummer", ruw)
            : Genormaliseerd.Zeker(new Nummers(nummers.OfType<string>().ToValueList()), "nummer", ruw);
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
