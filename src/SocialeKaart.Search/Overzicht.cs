using SocialeKaart.Content;

namespace SocialeKaart.Search;

/// <summary>The activities of one value of a facet, all or in a wijk.</summary>
/// <param name="Query">Finds them; <paramref name="Aantal"/> is its count.</param>
/// <param name="Wit">A white spot: in the wijk itself is nothing that goes on. What is for the whole city can still make a count.</param>
public sealed record Vak(SearchQuery Query, int Aantal, bool Wit);

/// <summary>One value of the facet.</summary>
/// <param name="Vakken">One for each wijk.</param>
/// <param name="HeleStad">How many of these are for the whole city: every wijk counts them.</param>
public sealed record Overzichtrij(string Naam, ValueList<Vak> Vakken, Vak Totaal, int HeleStad);

/// <summary>How many activities there are of each value of a facet in each wijk, as a search for both counts them.</summary>
/// <param name="Totaal">Everything in each wijk, then everything there is. No sum: an activity can have more values or wijken.</param>
public sealed record Overzicht(Facet Facet, ValueList<Overzichtrij> Rijen, ValueList<Vak> Totaal, int HeleStad)
{
    /// <summary>The tints of a table, from few to many.</summary>
    public const int Maten = 4;

    public int Meeste => Rijen.SelectMany(rij => rij.Vakken).Select(vak => vak.Aantal).DefaultIfEmpty(0).Max();

    public int Witte => Rijen.Sum(rij => rij.Vakken.Count(vak => vak.Wit));

    /// <summary>The tint of a count, 1 to <see cref="Maten"/>: equal steps up to the highest.</summary>
    public int Maat(int aantal) => Math.Clamp((Maten * aantal + Meeste - 1) / Math.Max(1, Meeste), 1, Maten);

    public static Overzicht Of(ISearchIndex index, Facet facet)
    {
        var aanbod = index.Aanbod;
        var all = index.Search(SearchQuery.Empty, 1);
        var wijken = aanbod.Indeling.Wijken.Select(wijk => index.Search(SearchQuery.Empty.With(Facet.Wijk, wijk.Code), 1)).ToArray();
        return new(
            facet,
            all.Facetten[(int)facet].Waarden.Select((waarde, at) => Rij(aanbod, waarde, at)).ToValueList(),
            wijken.Append(all).Select(result => new Vak(result.Query, result.Totaal, Wit: false)).ToValueList(),
            aanbod.Activiteiten.Count(a => a.OveralInDeStad));

        Overzichtrij Rij(Aanbod aanbod, FacetWaarde waarde, int at)
        {
            var here = aanbod.Activiteiten.Where(a => a.Matches(facet, waarde.Code)).ToArray();
            var local = here.Where(a => aanbod.Beschikbaarheid(a).Gaat).SelectMany(a => a.Wijk).ToHashSet(StringComparer.Ordinal);
            var vakken = wijken.Zip(aanbod.Indeling.Wijken, (result, wijk) =>
                new Vak(result.Query.With(facet, waarde.Code), result.Facetten[(int)facet].Waarden[at].Aantal, !local.Contains(wijk.Code)));
            return new(waarde.Naam, vakken.ToValueList(), new(SearchQuery.Empty.With(facet, waarde.Code), waarde.Aantal, Wit: false), here.Count(a => a.OveralInDeStad));
        }
    }
}
