using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>Web addresses or e-mail addresses in the order of the source.</summary>
public sealed record Adreslijst(ValueList<string> Lijst)
{
    public override string ToString() => string.Join('|', Lijst);
}

/// <summary>Reads web and e-mail addresses and mends what people mistype in them.</summary>
public static partial class Internet
{
    // The longest address that browsers share.
    private const int Langst = 2000;

    private static readonly IdnMapping Idn = new();

    public static Genormaliseerd<Adreslijst> Website(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw) || !ruw.Any(char.IsLetterOrDigit))
            return Genormaliseerd.Leeg<Adreslijst>(ruw);
        if (ruw.Length > Langst)
            return Genormaliseerd.Onzeker<Adreslijst>("te-lang", ruw);
        var tekst = Begin().Replace(Inleiding().Replace(ruw.Trim(), ""), m => m.Groups["s"].Value.EndsWith("s", StringComparison.OrdinalIgnoreCase) ? "https://" : "http://");
        if (Schema().Match(tekst) is { Success: true } schema && schema.Groups["naam"].Value.ToLowerInvariant() is not ("http" or "https" or "mailto"))
            return Genormaliseerd.Onzeker<Adreslijst>("onveilig", ruw);
        var delen = Scheiding().Split(Haakjes().Replace(Komma().Replace(Www().Replace(tekst, "www."), "."), " ")).Select(d => d.Trim().TrimEnd('.', ',', ';')).Where(d => d.Length > 0).ToList();
        var adressen = delen.Select(d => Url(d) ?? First(d)).OfType<string>().ToList();
        if (adressen.Count > 0 && adressen.Count == delen.FindAll(d => d.Contains('.', StringComparison.Ordinal)).Count)
            return Genormaliseerd.Zeker(new Adreslijst(adressen.Distinct(StringComparer.Ordinal).ToValueList()), "webadres", ruw);
        return Genormaliseerd.Onzeker<Adreslijst>(adressen.Count == 0 && Mailadres().IsMatch(ruw) ? "email-bij-website" : "geen-webadres", ruw);
    }

    public static Genormaliseerd<Adreslijst> Email(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw) || !ruw.Any(char.IsLetterOrDigit))
            return Genormaliseerd.Leeg<Adreslijst>(ruw);
        if (ruw.Length > Langst)
            return Genormaliseerd.Onzeker<Adreslijst>("te-lang", ruw);
        var tekst = Punt().Replace(Apenstaart().Replace(ruw, "@"), ".").Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
        tekst = Punten().Replace(Staarten().Replace(tekst, "@"), ".");
        var adressen = Mailadres().Matches(tekst).Select(m => m.Value.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToValueList();
        if (adressen.Count > 0)
            return Genormaliseerd.Zeker(new Adreslijst(adressen), "emailadres", ruw);
        return Genormaliseerd.Onzeker<Adreslijst>(ZonderTld().IsMatch(tekst) ? "tld-ontbreekt" : "geen-emailadres", ruw);
    }

    /// <summary>An address with words around it.</summary>
    private static string? First(string deel) =>
        deel.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Url(w.Trim('.', ',', ':', '<', '>', '"'))).FirstOrDefault(u => u is not null);

    private static string? Url(string deel)
    {
        var schema = Protocol().Match(deel);
        var protocol = schema.Success ? schema.Groups["s"].Value.ToLowerInvariant() : "https";
        var rest = deel[schema.Length..];
        var eind = rest.IndexOfAny(['/', '?', '#', ':']) is var i and >= 0 ? i : rest.Length;
        var host = rest[..eind].Trim().ToLowerInvariant();
        if (!Host().IsMatch(host) || host.StartsWith("www.", StringComparison.Ordinal) && host.IndexOf('.', 4) < 0)
            return null;
        try
        {
            var adres = $"{protocol}://{Idn.GetAscii(host)}{rest[eind..]}";
            return Uri.TryCreate(adres, UriKind.Absolute, out var url) ? url.AbsoluteUri : null;
        }
        catch (ArgumentException)
        {
            // Characters that no host name may hold.
            return null;
        }
    }

    [GeneratedRegex(@"^\s*(?<naam>[a-z][a-z0-9+-]*)\s?:(?![\d\s])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Schema();

    // Mistyped and doubled: "htpp://", "http//", "https;//", "http://http://".
    [GeneratedRegex(@"^(?:(?<s>h{1,2}t{1,3}p{1,2}s?)(?:\s?[:;.]{1,2}\s?[/\\]{0,3}|[/\\]{1,3})\s?)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Begin();

    [GeneratedRegex(@"^(?<s>https?)://", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Protocol();

    [GeneratedRegex(@"^(?:(?:onze |de )?(?:web ?site|webpagina|homepage|site|web|url|internet|link|zie(?: ook)?|kijk(?: ook)? op|via|meer info(?:rmatie)?(?: op)?|op)\b(?:\s*:\s*|\s+))+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inleiding();

    [GeneratedRegex(@"\bwww\s?[.,]\s+|\bwww,|\bww\.(?=\w+\.)|\bwwww\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Www();

    [GeneratedRegex(@"(?<=\w),(?=(?:nl|com|org|net|eu|be|nu|info)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Komma();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Haakjes();

    [GeneratedRegex(@"\s+(?:of|en|/|\|)\s+|\s*[;|\n](?!/)\s*|,\s+|,(?=www|http)|\s+(?=www\.|https?://)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheiding();

    [GeneratedRegex(@"^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$")]
    private static partial Regex Host();

    [GeneratedRegex(@"\s*[(\[{]\s*(?:at|apenstaart(?:je)?|@|a)\s*[)\]}]\s*|\s+(?:AT|at|apenstaart(?:je)?)\s+(?=\S{1,64}(?:\.| (?:dot|DOT|punt) ))", RegexOptions.CultureInvariant)]
    private static partial Regex Apenstaart();

    [GeneratedRegex(@"\s*[(\[{]\s*(?:dot|punt|\.)\s*[)\]}]\s*|(?<=@\S{1,64})\s+(?:dot|punt)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Punt();

    [GeneratedRegex(@"\s?@@?\s?")]
    private static partial Regex Staarten();

    // "voorbeeld..nl", "voorbeeld,nl", "voorbeeld .nl": behind the at sign only.
    [GeneratedRegex(@"(?<=@[\p{L}\d.-]{1,64})(?:\.{2,}|,|\s\.|\.\s)(?=(?:nl|com|org|net|eu|be|de|nu|info)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Punten();

    [GeneratedRegex(@"[\p{L}\d]@[\p{L}\d-]+\s*$")]
    private static partial Regex ZonderTld();

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}")]
    private static partial Regex Mailadres();
}
