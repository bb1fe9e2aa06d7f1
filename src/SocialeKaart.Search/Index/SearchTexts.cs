using SocialeKaart.Content;

namespace SocialeKaart.Search.Index;

/// <summary>What can be searched in an activity: its own words and the Dutch names of its codes.</summary>
internal static class SearchTexts
{
    /// <summary>The text of each <see cref="SearchField"/>, in their order; empty where there is none.</summary>
    public static string[] ByField(Activiteit activiteit, Aanbod aanbod, StockSentences stock)
    {
        var texts = new string[Enum.GetValues<SearchField>().Length];
        Array.Fill(texts, "");
        foreach (var (field, text) in Of(activiteit, aanbod, stock))
            texts[(int)field] = text;
        return texts;
    }

    private static IEnumerable<(SearchField Field, string Text)> Of(Activiteit a, Aanbod aanbod, StockSentences stock)
    {
        var indeling = aanbod.Indeling;
        var (own, shared) = stock.Split(a);
        yield return (SearchField.Titel, a.Naam);
        yield return (SearchField.Zoekwoorden, Join(a.Zoekwoorden));
        yield return (SearchField.Indeling, Join(Names(a.Thema, indeling.Themas).Concat(Names(a.Doelgroep, indeling.Doelgroepen))));
        yield return (SearchField.Samenvatting, a.Samenvatting);
        yield return (SearchField.Aanbieder, aanbod.Aanbieders.GetValueOrDefault(a.Aanbieder)?.Naam ?? a.Aanbieder);
        yield return (SearchField.Niveau, Join(Niveau(a, indeling)));
        yield return (SearchField.Plaats, Join([.. Names(a.Wijk, indeling.Wijken), a.Buurt, a.Adres?.Postcode, a.Adres?.Straat, a.Adres?.Plaats, Bereik(a)]));
        yield return (SearchField.Beschrijving, own);
        yield return (SearchField.Gedeeld, shared);
        yield return (SearchField.Praktisch, Join([a.Tijdentekst, a.Kostentekst, indeling.Toegang.Find(a.Toegang)?.Naam]));
    }

    private static IEnumerable<string?> Niveau(Activiteit a, Indeling indeling)
    {
        foreach (var niveau in a.Niveau.Select(indeling.Niveaus.Find).OfType<Niveau>())
        {
            yield return niveau.Naam;
            yield return niveau.Gewoon;
        }
        foreach (var naam in Names(a.Module, indeling.Modules))
            yield return naam;
    }

    private static string Bereik(Activiteit a) => a.Bereik switch
    {
        Content.Bereik.Stedelijk => "stedelijk hele stad",
        Content.Bereik.BuitenUtrecht => "buiten Utrecht",
        Content.Bereik.Online => "online",
        Content.Bereik.AanHuis => "aan huis",
        _ => "",
    };

    private static IEnumerable<string> Names<T>(ValueList<string> codes, Waardelijst<T> list) where T : Waarde =>
        codes.Select(code => list.Find(code)?.Naam ?? code);

    private static string Join(IEnumerable<string?> texts) => string.Join(" . ", texts);
}
