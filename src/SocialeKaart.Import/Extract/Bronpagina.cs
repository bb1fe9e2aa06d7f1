using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialeKaart.Content;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Import.Extract;

/// <summary>What the page of an activity says, in its own words.</summary>
public sealed record Bronactiviteit(int Id, string Url, Bronteksten Teksten, Velden Velden)
{
    /// <summary>Number of the organisation, from the link behind its name.</summary>
    public int? AanbiederId { get; init; }

    /// <summary>Where it is, as a feed says it, in degrees; more than one when it takes place at several places.</summary>
    public ValueList<Punt> Punten { get; init; } = [];

    /// <summary>By the profile where the page has what the profile looks for, else by what any page shows.</summary>
    public static Bronactiviteit Of(Bezoek bezoek, Profiel profiel)
    {
        var (teksten, velden) = Brondelen.Of(bezoek, profiel);
        var link = velden.Bekend.GetValueOrDefault("aanbieder")?.Link;
        return new(bezoek.Verwijzing.Id, Fixed(bezoek), teksten, velden)
        {
            AanbiederId = link is not null && Uri.TryCreate(bezoek.Adres, link, out var url) && profiel.Paden.Of(url) is { Soort: Paginasoort.Aanbieder } v ? v.Id : null,
        };
    }

    internal static string Fixed(Bezoek bezoek) => new Uri(bezoek.Adres, bezoek.Verwijzing.Pad).AbsoluteUri;
}

/// <summary>What the page of an organisation says, in its own words.</summary>
public sealed record Bronaanbieder(int Id, string Url, Bronteksten Teksten, Velden Velden)
{
    public static Bronaanbieder Of(Bezoek bezoek, Profiel profiel)
    {
        var (teksten, velden) = Brondelen.Of(bezoek, profiel);
        return new(bezoek.Verwijzing.Id, Bronactiviteit.Fixed(bezoek), teksten, velden);
    }
}

/// <summary>A place on the map, in degrees.</summary>
public readonly record struct Punt(double Breedte, double Lengte);

/// <summary>The texts and the fields of a page, however they were found.</summary>
internal static class Brondelen
{
    public static (Bronteksten Teksten, Velden Velden) Of(Bezoek bezoek, Profiel profiel)
    {
        if (profiel.Pagina is not { } selectors || selectors.Inhoud.First(bezoek.Document) is not { } inhoud)
            return Vrijepagina.Read(bezoek.Document, bezoek.Adres);
        return (Bronteksten.Of(inhoud, selectors), Velden.Of(inhoud, profiel));
    }
}

/// <summary>The running text of a page: <paramref name="Markdown"/> for the file, <paramref name="Regels"/> the same in plain lines.</summary>
public sealed record Bronteksten(string Titel, string Samenvatting, string Markdown, string Melding, string Regels)
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    /// <summary>Texts that came as HTML inside something else, perhaps encoded more than once.</summary>
    public static Bronteksten OfHtml(string titel, string samenvatting, string html)
    {
        using var document = Parser.ParseDocument(Brontekst.DecodeEntities(html));
        var body = document.Body!;
        return new(Line(titel), Line(samenvatting), MarkdownTekst.Of([body]), "", Brontekst.Of(body));
    }

    private static string Line(string tekst) => Brontekst.OneLine(Brontekst.Clean(tekst));

    public static Bronteksten Of(IElement inhoud, Paginaselectors selectors)
    {
        var tekst = selectors.Tekst.All(inhoud).ToList();
        var melding = Text(inhoud, selectors.Melding);
        var markdown = MarkdownTekst.Of(tekst);
        return new(
            Text(inhoud, selectors.Titel),
            Text(inhoud, selectors.Samenvatting),
            melding.Length == 0 ? markdown : $"{MarkdownTekst.Escape(melding)}\n\n{markdown}".TrimEnd('\n'),
            melding,
            string.Join('\n', tekst.Select(Brontekst.Of)));
    }

    private static string Text(IElement inhoud, Selector selector) =>
        selector.First(inhoud) is { } element ? Brontekst.OneLine(Brontekst.Of(element)) : "";
}
