using AngleSharp.Dom;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Import.Extract;

/// <summary>What the page of an activity says, in its own words.</summary>
public sealed record Bronactiviteit(int Id, string Url, Bronteksten Teksten, Velden Velden)
{
    /// <summary>Number of the organisation, from the link behind its name.</summary>
    public int? AanbiederId { get; init; }

    public static Bronactiviteit Of(Bezoek bezoek, Profiel profiel)
    {
        var inhoud = profiel.Pagina.Inhoud.First(bezoek.Document) ?? bezoek.Document.Body ?? bezoek.Document.DocumentElement;
        var velden = Velden.Of(inhoud, profiel);
        var link = velden.Bekend.GetValueOrDefault("aanbieder")?.Link;
        return new(bezoek.Verwijzing.Id, Fixed(bezoek), Bronteksten.Of(inhoud, profiel.Pagina), velden)
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
        var inhoud = profiel.Pagina.Inhoud.First(bezoek.Document) ?? bezoek.Document.Body ?? bezoek.Document.DocumentElement;
        return new(bezoek.Verwijzing.Id, Bronactiviteit.Fixed(bezoek), Bronteksten.Of(inhoud, profiel.Pagina), Velden.Of(inhoud, profiel));
    }
}

/// <summary>The running text of a page: <paramref name="Markdown"/> for the file, <paramref name="Regels"/> the same in plain lines.</summary>
public sealed record Bronteksten(string Titel, string Samenvatting, string Markdown, string Melding, string Regels)
{
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
