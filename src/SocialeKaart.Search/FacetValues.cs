using SocialeKaart.Content;

namespace SocialeKaart.Search;

/// <summary>The facets in terms of the classification and of an activity.</summary>
public static class FacetValues
{
    /// <summary>All values of a facet, in the order of the classification.</summary>
    public static IReadOnlyList<Waarde> Of(this Indeling indeling, Facet facet) => facet switch
    {
        Facet.Wijk => indeling.Wijken,
        Facet.Niveau => indeling.Niveaus,
        Facet.Module => indeling.Modules,
        Facet.Toegang => indeling.Toegang,
        Facet.Thema => indeling.Themas,
        Facet.Dag => Momenten.Dagen,
        Facet.Dagdeel => Momenten.Dagdelen,
        _ => indeling.Doelgroepen,
    };

    /// <summary>The value with this code or former code, or null.</summary>
    public static Waarde? Find(this Indeling indeling, Facet facet, string code) => facet switch
    {
        Facet.Wijk => indeling.Wijken.Find(code),
        Facet.Niveau => indeling.Niveaus.Find(code),
        Facet.Module => indeling.Modules.Find(code),
        Facet.Toegang => indeling.Toegang.Find(code),
        Facet.Thema => indeling.Themas.Find(code),
        Facet.Dag => Momenten.Dagen.Find(code),
        Facet.Dagdeel => Momenten.Dagdelen.Find(code),
        _ => indeling.Doelgroepen.Find(code),
    };

    /// <summary>Whether an activity has this value of the classification. An activity for the whole city is in every wijk.</summary>
    public static bool Matches(this Activiteit a, Facet facet, string code) => facet switch
    {
        Facet.Wijk => a.OveralInDeStad || a.Wijk.Contains(code),
        Facet.Niveau => a.Niveau.Contains(code),
        Facet.Module => a.Module.Contains(code),
        Facet.Toegang => a.Toegang == code,
        Facet.Thema => a.Thema.Contains(code),
        _ => a.Doelgroep.Contains(code),
    };
}
