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
    public static Genormaliseerd<Straatadres> Read(string ruw)
    {
        var tekst = Spaties().Replace(Staart(ruw.Trim()), " ").Trim(' ', ',');
        if (Sleutel.ZegtNiets(ruw) || !ruw.Any(char.IsLetterOrDigit))
            return Genormaliseerd.Leeg<Straatadres>(ruw);
        if (Geheim().IsMatch(tekst))
            return Genormaliseerd.Onzeker<Straatadres>("vertrouwelijk", ruw);
        if (GeenAdres().Match(tekst) is { Success: true } m)
            return Genormaliseerd.Onzeker<Straatadres>(m.Groups["postbus"].Success ? "postbus" : m.Groups["tijd"].Success ? "tijd-bij-adres" : "meerdere-plekken", ruw);
        if (Tegenover().Match(tekst) is { Success: true } t)
            return Genormaliseerd.Zeker(new Straatadres(t.Groups["straat"].Value, "", t.Groups["rest"].Value), "tegenover", ruw);
        return Vorm().Match(tekst) is { Success: true } a
            ? Genormaliseerd.Zeker(new Straatadres(a.Groups["straat"].Value, a.Groups["nummer"].Value, a.Groups["toevoeging"].Value.TrimStart('-', ' ')), "straat-en-nummer", ruw)
            : Genormaliseerd.Onzeker<Straatadres>("geen-huisnummer", ruw, tekst);
    }

    /// <summary>Drops postcode and place from the end: ", 3562 CN Utrecht", " te Utrecht".</summary>
    private static string Staart(string tekst)
    {
        if (Postcodestaart().Match(tekst) is { Success: true, Index: > 0 } m)
            tekst = tekst[..m.Index];
        foreach (var plaats in Woordenschat.Standaard.Adres.Plaatsen)
            foreach (var staart in new[] { ", " + plaats, " te " + plaats, "\n" + plaats })
                if (tekst.EndsWith(staart, StringComparison.OrdinalIgnoreCase))
                    return tekst[..^staart.Length];
        return tekst;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaties();

    [GeneratedRegex(@"[\s,]+(?:NL-)?[1-9]\d{3}\s*[A-Z]{2}(?![A-Za-z]).*$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Postcodestaart();

    [GeneratedRegex(@"\b(?:privacy|geheim|niet openbaar|vertrouwelijk)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Geheim();

    [GeneratedRegex(@"(?<postbus>^postbus\b)|(?<tijd>\d\s?uur\b|spreekuur)|\b(?:diverse|verschillende|meerdere|wisselende) (?:locaties|plekken|adressen)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GeenAdres();

    [GeneratedRegex(@"^(?<straat>.+?) (?<rest>(?:t\.o\.|tegenover|naast|hoek) .+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tegenover();

    [GeneratedRegex(@"^(?<straat>.*?\p{L}[\p{L}.'-]*(?: '\d\d-'\d\d)?) (?<nummer>\d{1,5})(?:(?:\s?[-/]\s?| )?(?<toevoeging>[\p{L}\d][\p{L}\d ./-]{0,19}))?$")]
    private static partial Regex Vorm();
}
