using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SocialeKaart.Content.Keuren;

/// <summary>Links and pictures in Markdown: whether a page of this site is there, and whether someone who cannot see the picture knows what it shows.</summary>
internal sealed class Koppelingen(Aanbod aanbod)
{
    private static readonly Uri Site = new("http://site.invalid/");

    public IEnumerable<Probleem> Check(Bladtekst blad)
    {
        foreach (var link in MarkdownHtml.Parse(blad.Tekst)?.Descendants<LinkInline>() ?? [])
        {
            var (plaats, address) = (blad.Place(link.Span.Start), MarkdownHtml.Address(link) ?? "");
            if (link.IsImage && Words(link).Trim().Length == 0)
                yield return blad.Waarschuwing(plaats, "dit plaatje heeft geen beschrijving; zet tussen [ en ] wat erop staat, voor wie het niet kan zien");
            if (link.IsImage && Uri.TryCreate(address, UriKind.Absolute, out var far) && far.Scheme is "http" or "https")
                yield return blad.Waarschuwing(plaats, "een plaatje van een andere site laat de browser niet zien; maak er een gewone link van");
            else if (!link.IsImage && Dead(blad, address) is { } reden)
                yield return blad.Waarschuwing(plaats, $"de link naar \"{address}\" werkt niet: {reden}");
        }
    }

    private static string Words(LinkInline link) => string.Concat(link.Descendants<LiteralInline>().Select(l => l.Content.ToString()));

    /// <summary>Why a link leads nowhere; null when it leads to a page, or out of the site.</summary>
    private string? Dead(Bladtekst blad, string address)
    {
        if (address.Length == 0)
            return "er staat geen adres tussen de haakjes";
        if (address.StartsWith('#') || !Uri.TryCreate(new Uri(Site, blad.Bestand[..^".md".Length]), address, out var url) || url.Host != Site.Host)
            return null;
        var parts = Uri.UnescapeDataString(url.AbsolutePath).Trim('/').Split('/');
        if (parts is [_, ..] && parts[^1].EndsWith(".md", StringComparison.Ordinal))
            return $"op de site heet een pagina geen .md; schrijf \"/{string.Join('/', parts)[..^".md".Length]}\"";
        return parts is [var kind, var name] ? Dead(kind, name) : null;
    }

    private string? Dead(string kind, string name) => kind switch
    {
        "activiteiten" when !name.EndsWith(".ics", StringComparison.Ordinal) => Missing(aanbod.VroegereActiviteiten.Nu(name), aanbod.Activiteiten.Select(a => a.Slug), "activiteit"),
        "aanbieders" => Missing(aanbod.VroegereAanbieders.Nu(name), aanbod.Aanbieders.Keys, "aanbieder"),
        "paginas" => Missing(aanbod.VroegerePaginas.Nu(name), aanbod.Paginas.Select(p => p.Slug), "pagina"),
        "wijken" => Missing(name, aanbod.Indeling.Wijken),
        "niveaus" => Missing(name, aanbod.Indeling.Niveaus),
        "themas" => Missing(name, aanbod.Indeling.Themas),
        "a" when !int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) || aanbod.Activiteit(nummer) is null => $"nummer {name} heeft geen activiteit",
        _ => null,
    };

    private static string? Missing(string slug, IEnumerable<string> known, string soort) =>
        known.Contains(slug, StringComparer.Ordinal) ? null : $"die {soort} is er niet{Nearest.Hint(slug, known)}";

    private static string? Missing<T>(string code, Waardelijst<T> known) where T : Waarde =>
        known.Find(code) is null ? $"die bestaat niet{Nearest.Hint(code, known.Select(v => v.Code))}" : null;
}
