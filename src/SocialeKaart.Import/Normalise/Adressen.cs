using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialeKaart.Import.Normalise;

/// <summary>A street with its number and what stands behind that: hs, bis, unit 11b.</summary>
public sealed record Straatadres(string Straat, string Huisnummer, string Toevoeging)
{
    /// <summary>Number and addition as a content file holds them, or null.</summary>
    public string? Volledig => $"{Huisnummer} {Toevoeging}".Trim() is { Length: > 0 } nummer ? nummer : null;

    public override string ToString() => $"{Straat}|{Huisnummer}|{Toevoeging}";
}

/// <summary>Reads street and number; postcode and place behind them are the business of <see cref="Postcode"/>.</summary>
public static partial class Adressen
{
    private const int Langst = 300;

    public static Genormaliseerd<Straatadres> Read(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw) || !ruw.Any(char.IsLetterOrDigit))
            return Genormaliseerd.Leeg<Straatadres>(ruw);
        if (ruw.Length > Langst)
            return Genormaliseerd.Onzeker<Straatadres>("te-lang", ruw);
        var tekst = Spaties().Replace(Nummer().Replace(Haakjes().Replace(Staart(ruw.Trim()), " "), ""), " ").Trim(' ', ',');
        if (Geheim().IsMatch(ruw))
            return Genormaliseerd.Onzeker<Straatadres>("vertrouwelijk", ruw);
        if (GeenAdres().Match(tekst) is { Success: true } m)
            return Refused(m, ruw);
        if (Tegenover().Match(tekst) is { Success: true } t)
            return Genormaliseerd.Zeker(new Straatadres(t.Groups["straat"].Value, "", t.Groups["rest"].Value), "tegenover", ruw);
        return Vorm().Match(tekst) is { Success: true } a ? Genormaliseerd.Zeker(Of(a), "straat-en-nummer", ruw) : ZonderNummer(tekst, ruw);
    }

    private static Genormaliseerd<Straatadres> Refused(Match m, string ruw)
    {
        if (m.Groups["postbus"].Success)
            return Genormaliseerd.Onzeker<Straatadres>("postbus", ruw, $"postbus {m.Groups["bus"].Value}".Trim());
        return Genormaliseerd.Onzeker<Straatadres>(m.Groups["tijd"].Success ? "tijd-bij-adres" : "meerdere-plekken", ruw);
    }

    /// <summary>The name of the building may stand before the street, a second number is the end of a range or an addition.</summary>
    private static Straatadres Of(Match a)
    {
        var (nummer, tot, toevoeging) = (a.Groups["nummer"].Value, a.Groups["tot"].Value, a.Groups["toevoeging"].Value.Trim('-', ' ', ','));
        if (tot.Length > 0 && int.Parse(tot, CultureInfo.InvariantCulture) > int.Parse(nummer, CultureInfo.InvariantCulture))
            nummer = $"{nummer}-{tot}";
        else if (tot.Length > 0)
            toevoeging = $"{tot} {toevoeging}".Trim();
        return new(a.Groups["straat"].Value, nummer, toevoeging);
    }

    private static Genormaliseerd<Straatadres> ZonderNummer(string tekst, string ruw) =>
        !tekst.Any(char.IsAsciiDigit) && Woordenschat.Standaard.Adres.Straten.Any(s => tekst.EndsWith(s, StringComparison.OrdinalIgnoreCase)) && tekst.Length < 60
            ? Genormaliseerd.Zeker(new Straatadres(tekst, "", ""), "straat", ruw)
            : Genormaliseerd.Onzeker<Straatadres>("geen-huisnummer", ruw, tekst);

    /// <summary>Drops postcode and place from the end: ", 3562 CN Utrecht", " te Utrecht".</summary>
    private static string Staart(string tekst)
    {
        if (Postcodestaart().Match(tekst) is { Success: true, Index: > 0 } m)
            tekst = tekst[..m.Index];
        foreach (var plaats in Woordenschat.Standaard.Adres.Plaatsen)
            foreach (var staart in new[] { ", " + plaats, " te " + plaats, "\n" + plaats })
                if (tekst.EndsWith(staart, StringComparison.OrdinalIgnoreCase))
                    return tekst[..^staart.Length];
        foreach (var plaats in Woordenschat.Standaard.Adres.Plaatsen)
            if (tekst.EndsWith(" " + plaats, StringComparison.OrdinalIgnoreCase) && tekst[..^(plaats.Length + 1)].Split(' ')[^1] is [>= '0' and <= '9', ..])
                return tekst[..^(plaats.Length + 1)];
        return tekst;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaties();

    [GeneratedRegex(@"[\s,]+(?:NL-)?[1-9]\d{3}\s*[A-Z]{2}(?![A-Za-z]).*$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Postcodestaart();

    [GeneratedRegex(@"\b(?:privacy|geheim|niet openbaar|vertrouwelijk)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Geheim();

    [GeneratedRegex(@"(?<postbus>\bpostbus\b)\s*(?:nr\.?\s*)?(?<bus>\d*)|(?<tijd>\d\s?uur\b|spreekuur|\b\d\d?[.:]\d\d\b|\b(?:ma|di|wo|do|vr)(?:andag|nsdag|ensdag|nderdag|ijdag)? t/m )|\b(?:diverse|verschillende|meerdere|wisselende|andere) (?:\w+ )?(?:locaties|plekken|adressen|plaatsen|wijken|buurten)|\b(?:op|in) (?:\w+ )?locaties\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GeenAdres();

    [GeneratedRegex(@"^(?<straat>.+?),? (?<rest>(?:t\.o\.|t/o|tegenover|naast|hoek|t\.h\.v\.|bij|nabij|achter) .+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tegenover();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Haakjes();

    [GeneratedRegex(@"(?<=\s)(?:nr|no|nummer|huisnummer)\b\.?:?\s*(?=\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nummer();

    // A year in the name of a street (Plein 1945) is no number, when one follows.
    [GeneratedRegex(@"^(?:[^,\d]+, )?(?<straat>[^,]*?\p{L}[\p{L}.'-]*(?: (?:'\d\d-'\d\d|1[89]\d\d(?:-\d{2,4})?(?=,? \d)))?),? ?(?<=[ ,])(?<nummer>\d{1,5})(?:\s?(?:-|\u2013|t/m|/)\s?(?<tot>\d{1,5})(?!\d))?(?:(?:\s?[-/,]\s?| )?(?<toevoeging>[\p{L}\d][\p{L}\d ./,-]{0,29}))?$")]
    private static partial Regex Vorm();
}
