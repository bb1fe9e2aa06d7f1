using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Web.Inhoud;

/// <summary>What the site shows at one moment: the content and the index built from it. A request sees one of these, never a mix.</summary>
public sealed record Stand(Aanbod Aanbod, ISearchIndex Index)
{
    public Indeling Indeling => Aanbod.Indeling;

    /// <summary>Whether any sample data is shown; every page then says so.</summary>
    public bool Voorbeeld { get; } = Aanbod.Activiteiten.Any(a => a.Voorbeeld);
}
