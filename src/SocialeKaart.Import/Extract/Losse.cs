using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>Telephone, mail and site that stand on the page without a label of their own: behind "Contact", in a link, or in a line of text.</summary>
internal static partial class Losse
{
    public static void Fill(Dictionary<string, Veldwaarde> velden, IElement inhoud, Func<INode, bool> ruis)
    {
        if (velden.Remove("contact", out var contact))
            FromText(velden, contact.Tekst);
        foreach (var link in inhoud.QuerySelectorAll("a[href]").Where(a => !InNoise(a, inhoud, ruis)))
        {
            Add(velden, "telefoon", link, "tel:", t => t.Count(char.IsAsciiDigit) >= 6);
            Add(velden, "email", link, "mailto:", t => t.Contains('@', StringComparison.Ordinal));
        }
        FromText(velden, Brontekst.Of([inhoud], ruis));
    }

    private static void Add(Dictionary<string, Veldwaarde> velden, string veld, IElement link, string soort, Func<string, bool> isAdres)
    {
        if (velden.ContainsKey(veld) || Linkwaarde.After(link.GetAttribute("href"), soort) is not { } adres)
            return;
        var tekst = Brontekst.OneLine(Brontekst.Of(link));
        velden[veld] = new(isAdres(tekst) ? tekst : adres, link.GetAttribute("href"));
    }

    private static void FromText(Dictionary<string, Veldwaarde> velden, string tekst)
    {
        if (!velden.ContainsKey("telefoon") && Telefoon().Match(tekst) is { Success: true } nummer)
            velden["telefoon"] = new(nummer.Value.Trim(), null);
        if (!velden.ContainsKey("email") && Email().Match(tekst) is { Success: true } adres)
            velden["email"] = new(adres.Value, null);
        if (!velden.ContainsKey("website") && Website().Match(tekst) is { Success: true } site)
            velden["website"] = new(site.Value, null);
    }

    private static bool InNoise(IElement element, IElement inhoud, Func<INode, bool> ruis)
    {
        for (var up = element; up is not null && up != inhoud; up = up.ParentElement)
            if (ruis(up))
                return true;
        return false;
    }

    // Ten digits from 0, or +31 and nine, with at most two signs between two of them.
    [GeneratedRegex(@"(?<![\d.,/-])(?:\+31[\s-]?(?:\(0\)[\s-]?)?[1-9]|\(?0[1-9])(?:[\s().\u2010-\u2013\u2212-]{0,3}\d){8}(?!\d)")]
    private static partial Regex Telefoon();

    [GeneratedRegex(@"(?<![\p{L}\d._+-])[\p{L}\d][\p{L}\d._+-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,24}")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![@\p{L}\d.])(?:https?://|www\.)[^\s<>()""]*[\p{L}\d/]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Website();
}
