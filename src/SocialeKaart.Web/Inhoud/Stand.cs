using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Web.Inhoud;

/// <summary>What the site shows at one moment: the content and the index built from it. A request sees one of these, never a mix.</summary>
public sealed record Stand(Aanbod Aanbod, ISearchIndex Index)
{
    public Indeling Indeling => Aanbod.Indeling;

    /// <summary>What lists and counts may show; a page with an address of its own is in <see cref="Aanbod"/>.</summary>
    public Aanbod Zichtbaar => Index.Aanbod;

    /// <summary>Whether any sample data is shown; every page then says so.</summary>
    public bool Voorbeeld { get; } = Aanbod.Activiteiten.Any(a => a.Voorbeeld);

    /// <summary>The last day on which any activity was checked or seen at its source; null when no date is known.</summary>
    public DateOnly? Bijgewerkt { get; } = Aanbod.Activiteiten.SelectMany(a => new[] { a.Gecontroleerd?.Op, a.Bron?.Gezien }).Max();

    /// <summary>The pages of text in the main menu: all but those that explain a level; the page of the level links to them.</summary>
    public ValueList<Pagina> Hoofdpaginas { get; } =
        Aanbod.Paginas.Where(p => !Aanbod.Indeling.Niveaus.Any(n => p.Slug == Uitlegpagina(n))).ToValueList();

    /// <summary>The page of text that explains a level, if there is one.</summary>
    public Pagina? Uitleg(Niveau niveau) => Aanbod.Paginas.FirstOrDefault(p => p.Slug == Uitlegpagina(niveau));

    private static string Uitlegpagina(Niveau niveau) => $"niveau-{niveau.Code}";
}
