using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>
/// Reads a page that nobody made a profile for. Per field JSON-LD counts first, then what stands behind a label, then what a link or the text
/// itself gives away. What is left of the content is the running text.
/// </summary>
public sealed partial class Vrijepagina
{
    // With fewer fields than this in the content itself, the columns beside it are read too.
    private const int Mager = 2;
    private const int MinInhoud = 80;

    private static readonly HashSet<string> GeenTekst = ["th", "caption", "button", "summary", "label", "legend", "figure", "nav", "svg", "dt"];
    private static readonly Ruiswoorden Woorden = Ruiswoorden.Standaard;

    private readonly Uri _adres;
    private readonly Paginatitel _titel;
    private readonly IElement _inhoud;
    private readonly Ruis _ruis;
    private readonly Labelparen _paren;
    private readonly JsonLdding? _ding;

    private Vrijepagina(IDocument document, Uri adres)
    {
        _adres = adres;
        _titel = Paginatitel.Of(document);
        _ding = JsonLd.Of(document, _titel.Tekst);
        var body = document.Body ?? document.DocumentElement;
        _ruis = new(body, _titel.Kop);
        _inhoud = Content(body);
        _paren = Pairs(_inhoud);
        if (_ding is null && Count(_paren) < Mager)
            (_inhoud, _paren) = Wider(body);
    }

    /// <summary>The content with the columns beside it, or else the whole page; as it was when that has no more to tell.</summary>
    private (IElement, Labelparen) Wider(IElement body)
    {
        _ruis.MetErnaast = true;
        foreach (var binnen in new[] { _inhoud, body })
            if (Pairs(binnen) is var paren && Count(paren) >= Mager)
                return (binnen, paren);
        _ruis.MetErnaast = false;
        return (_inhoud, _paren);
    }

    private static int Count(Labelparen paren) => paren.Gevonden.Count(p => p.Veld is not null);

    public static (Bronteksten Teksten, Velden Velden) Read(IDocument document, Uri adres)
    {
        var pagina = new Vrijepagina(document, adres);
        var velden = pagina.Fields();
        return (pagina.Texts(), velden);
    }

    private Labelparen Pairs(IElement binnen)
    {
        var paren = new Labelparen(_ruis.Is, Labelvormen.Of(binnen, _ruis.Is));
        if (_titel.Kop is not null)
            paren.Use(_titel.Kop);
        paren.Walk(binnen);
        return paren;
    }

    /// <summary>The element that says it is the content, or the cell of the page's grid that holds the title, or all that is no noise.</summary>
    private IElement Content(IElement body)
    {
        var kop = _titel.Kop;
        var main = kop?.Closest("main, [role=main]") ?? kop?.Closest("article") ?? Only(body, "main, [role=main]") ?? Only(body, "article");
        if (main is not null && Size(main) >= MinInhoud)
            return main;
        for (var cel = kop?.Closest("td"); cel is not null; cel = cel.ParentElement?.Closest("td"))
            if (Size(cel) >= MinInhoud)
                return cel;
        return body;
    }

    private IElement? Only(IElement body, string selector) =>
        body.QuerySelectorAll(selector).Where(e => !IsInNoise(e)).Take(2).ToList() is [var een] ? een : null;

    private bool IsInNoise(IElement element)
    {
        for (var up = element; up is not null; up = up.ParentElement)
            if (_ruis.Is(up))
                return true;
        return false;
    }

    private int Size(IElement element) => Brontekst.Of([element], _ruis.Is).Length;

    private Velden Fields()
    {
        var bekend = new Dictionary<string, Veldwaarde>(StringComparer.Ordinal);
        foreach (var (veld, tekst) in _ding?.Velden(_adres) ?? [])
            bekend.TryAdd(veld, new(tekst, null));
        var onbekend = new List<(string, string)>();
        foreach (var paar in _paren.Gevonden.Where(p => p.Waarde.Tekst.Length > 0 || p.Waarde.Link is not null))
            if (paar.Veld is null)
                onbekend.Add((paar.Label, paar.Waarde.Tekst));
            else
                bekend.TryAdd(paar.Veld, Linkwaarde.Of(paar.Veld, paar.Waarde));
        Samenvoeging.Join(bekend);
        Losse.Fill(bekend, _inhoud, n => _ruis.Is(n));
        return new(bekend, onbekend);
    }

    private Bronteksten Texts()
    {
        var inleiding = Introduction();
        bool Skip(INode n) => _ruis.Is(n) || _paren.IsGebruikt(n) || n == inleiding || IsNoText(n);
        var markdown = MarkdownTekst.Of([_inhoud], Skip);
        var regels = Brontekst.Of([_inhoud], Skip);
        var gezegd = _ding?.Omschrijving ?? "";
        var samenvatting = Brontekst.OneLine(gezegd.Length > 0 && (regels.Length > 0 || inleiding is not null) ? gezegd : inleiding is null ? "" : Brontekst.Of(inleiding));
        return regels.Length == 0 && gezegd.Length > 0
            ? new(Title(), "", MarkdownTekst.Escape(Brontekst.OneLine(gezegd)), "", gezegd)
            : new(Title(), samenvatting, markdown, "", regels);
    }

    private string Title() => _ding?.Naam is { Length: > 0 } naam ? Brontekst.OneLine(naam) : _titel.Tekst;

    /// <summary>A block that is called an introduction, or a first paragraph that is bold all through or that the page gives as its description.</summary>
    private IElement? Introduction()
    {
        bool Vrij(IElement e) => !IsInNoise(e) && !_paren.IsGebruikt(e) && e.TextContent.Trim().Length > 0 && (_titel.Kop is null || !e.Contains(_titel.Kop));
        var genoemd = _inhoud.QuerySelectorAll("p, div, h2, h3, h4, section, span, blockquote")
            .FirstOrDefault(e => Ruiswoorden.Namen(e).Any(n => Array.Exists(n, Woorden.Inleiding.Contains)) && Vrij(e) && e.TextContent.Length < 600 && !HoldsFields(e));
        if (genoemd is not null)
            return genoemd;
        var alineas = _inhoud.QuerySelectorAll("p").Where(Vrij).Take(2).ToList();
        return alineas is [var eerste, _] && (IsBold(eerste) || Said(eerste)) ? eerste : null;
    }

    private static bool IsBold(IElement alinea) =>
        alinea.ChildElementCount == 1 && alinea.Children[0] is { LocalName: "strong" or "b" } vet && vet.TextContent.Trim() == alinea.TextContent.Trim();

    /// <summary>The page gives search engines the same words.</summary>
    private bool Said(IElement alinea) => _inhoud.Owner!.QuerySelectorAll("meta[name=description], meta[property='og:description']")
        .Any(m => Brontekst.OneLine(Brontekst.Clean(m.GetAttribute("content") ?? "")) == Brontekst.OneLine(Brontekst.Of(alinea)));

    private bool HoldsFields(IElement element) => element.QuerySelectorAll("*").Any(_paren.IsGebruikt);

    /// <summary>Headings, captions and buttons, lists of links, and the odd word that stands alone.</summary>
    private bool IsNoText(INode node)
    {
        if (node is not IElement e || e == _inhoud)
            return false;
        if (Ruis.IsKop(e) || GeenTekst.Contains(e.LocalName) || e.ClassList.Any(Woorden.Verborgen.Contains))
            return true;
        if (e.LocalName is not ("p" or "div" or "li" or "td") || e.QuerySelector("p, div, li, td, dl") is not null)
            return false;
        var tekst = e.TextContent.Trim();
        var links = e.QuerySelectorAll("a").Sum(a => a.TextContent.Trim().Length);
        return tekst.Length > 0 && links * 10 > tekst.Length * 6
            || e.LocalName is "p" or "div" or "td" && tekst == _titel.Tekst
            || e.LocalName != "li" && !Zinsteken().IsMatch(tekst) && tekst.Count(char.IsWhiteSpace) < (e.LocalName == "p" ? 2 : 3);
    }

    [GeneratedRegex(@"[.!?…]")]
    private static partial Regex Zinsteken();
}
