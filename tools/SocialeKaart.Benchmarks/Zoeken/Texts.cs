using SocialeKaart.Content;

namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>The texts of an activity that the other engines search: name, summary, description, organisation, and the names of its codes.</summary>
internal static class Texts
{
    public static string[] Of(Activiteit a, Aanbod aanbod) =>
    [
        a.Naam, a.Samenvatting, a.Tekst, aanbod.Aanbieders.GetValueOrDefault(a.Aanbieder)?.Naam ?? a.Aanbieder,
        string.Join(' ', [
            .. a.Thema.Select(code => aanbod.Indeling.Themas.Find(code)?.Naam), .. a.Doelgroep.Select(code => aanbod.Indeling.Doelgroepen.Find(code)?.Naam),
            .. a.Wijk.Select(code => aanbod.Indeling.Wijken.Find(code)?.Naam), .. a.Niveau.Select(code => aanbod.Indeling.Niveaus.Find(code)?.Naam),
            a.Buurt, a.Adres?.Straat, a.Adres?.Postcode, a.Tijdentekst, a.Kostentekst,
        ]),
    ];
}
