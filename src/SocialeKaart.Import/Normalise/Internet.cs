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
    private static readonly IdnMapping Idn = new();

    public static Genormaliseerd<Adreslijst> Website(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw) || !ruw.Any(char.IsLetterOrDigit))
            return Genormaliseerd.Leeg<Adreslijst>(ruw);
        var schema = Schema().Match(ruw);
        if (schema.Success && schema.Value.ToLowerInvariant() is not ("http" or "https"))
            return Genormaliseerd.Onzeker<Adreslijst>("onveilig", ruw);
        var delen = Scheiding().Split(Haakjes().Replace(ruw, " ")).Select(d => d.Trim()).Where(d => d.Length > 0).ToList();
        var adressen = delen.Select(Url).ToList();
        return adressen.Count == 0 || adressen.Contains(null)
            ? Genormaliseerd.Onzeker<Adreslijst>("geen-webadres", ruw)
            : Genormaliseerd.Zeker(new Adreslijst(adressen.OfType<string>().ToValueList()), "webadres", ruw);
    }

    public static Genormaliseerd<Adreslijst> Email(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw) || !ruw.Any(char.IsLetterOrDigit))
            return Genormaliseerd.Leeg<Adreslijst>(ruw);
        var tekst = Punt().Replace(Apenstaart().Replace(ruw, "@"), ".").Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
        var adressen = Mailadres().Matches(tekst).Select(m => m.Value.ToLowerInvariant()).ToValueList();
        return adressen.Count == 0
            ? Genormaliseerd.Onzeker<Adreslijst>("geen-emailadres", ruw)
            : Genormaliseerd.Zeker(new Adreslijst(adressen), "emailadres", ruw);
    }

    private static string? Url(string deel)
    {
        var schema = Begin().Match(deel);
        var protocol = schema.Success ? schema.Groups["s"].Value.ToLowerInvariant() : "https";
        var rest = deel[schema.Length..].Replace("www,", "www.", StringComparison.OrdinalIgnoreCase);
        var eind = rest.IndexOfAny(['/', '?', '#', ':']) is var i and >= 0 ? i : rest.Length;
        var host = rest[..eind].Trim().ToLowerInvariant();
        if (!Host().IsMatch(host))
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

    [GeneratedRegex(@"^\s*[a-z]+(?=\s?[:;]/)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Schema();

    [GeneratedRegex(@"^(?<s>https?)\s?[:;]/{1,2}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Begin();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Haakjes();

    [GeneratedRegex(@"\s+(?:of|en|/|\|)\s+|\s*[;\n](?!/)\s*|,\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Scheiding();

    [GeneratedRegex(@"^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$")]
    private static partial Regex Host();

    [GeneratedRegex(@"\s*[(\[]\s*at\s*[)\]]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Apenstaart();

    [GeneratedRegex(@"\s*[(\[]\s*(?:dot|punt)\s*[)\]]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Punt();

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}")]
    private static partial Regex Mailadres();
}
