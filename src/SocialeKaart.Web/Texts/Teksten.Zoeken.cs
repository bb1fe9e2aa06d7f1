using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Web.Texts;

public static partial class Teksten
{
    public const string ZoekActiviteiten = "Zoek een activiteit";
    public const string ToonResultaten = "Toon resultaten";
    public const string GekozenFilters = "Je filters";
    public const string WisAlles = "Wis alles";
    public const string LijktHierop = "Dit lijkt erop";
    public const string Paginas = "Pagina's";
    public const string Vorige = "Vorige";
    public const string Volgende = "Volgende";
    public const string NietsGevonden = "We vonden niets";
    public const string HaalWeg = "Haal weg: ";
    public const string NaarLaatstePagina = "Ga naar de laatste pagina";

    public static readonly IReadOnlyList<string> Zoektips =
    [
        "Haal een filter weg.",
        "Gebruik één kort woord, zoals koken of fietsen.",
        "Kijk of het woord goed is gespeld.",
        "Zoek in een wijk ernaast.",
    ];

    /// <summary>The question that a group of filters answers.</summary>
    public static string Vraag(Facet facet) => facet switch
    {
        Facet.Wijk => "Welke wijk?",
        Facet.Niveau => "Hoeveel begeleiding?",
        Facet.Module => "Welke module?",
        Facet.Toegang => "Heb je toestemming nodig?",
        Facet.Thema => "Wat wil je doen?",
        _ => "Voor wie?",
    };

    /// <summary>The name of a facet before a value: "Wijk: Overvecht".</summary>
    public static string Naam(Facet facet) => facet switch
    {
        Facet.Wijk => "Wijk",
        Facet.Niveau => "Niveau",
        Facet.Module => "Module",
        Facet.Toegang => "Toegang",
        Facet.Thema => "Thema",
        _ => "Voor wie",
    };

    public static string Gekozen(int aantal) => $"{aantal} gekozen";

    public static string Gevonden(int aantal) => aantal == 0 ? NietsGevonden : Activiteiten(aantal);

    public static string OnbekendeWaarde(Facet facet, string code) =>
        $"{Naam(facet)} \"{code}\" kennen we niet. Dit filter telt niet mee.";

    public static string ZonderWaarde(string code) => $"Zoek zonder \"{code}\"";

    public static string NaarDeResultaten(int aantal) => $"Naar de resultaten: {Activiteiten(aantal)}";

    public static string GezochtOp(string words) => $"We zochten op “{words}”.";

    public static string PaginaVan(int pagina, int laatste) => $"Pagina {Getal(pagina)} van {Getal(laatste)}";

    public static string VoorbijHetEinde(int laatste) =>
        "Zo veel pagina's zijn er niet. " + (laatste == 1 ? "Er is er maar één." : $"De laatste is pagina {Getal(laatste)}.");

    public static string AllesBekijken(int aantal) =>
        aantal == 1 ? "Bekijk deze activiteit met filters" : $"Bekijk alle {Getal(aantal)} activiteiten met filters";

    /// <summary>The title of a search: what was asked, in the order of the address, and the page from 2.</summary>
    public static string ZoekTitel(SearchQuery query, Indeling indeling)
    {
        var asked = SearchQuery.Facets.SelectMany(f => query[f].Select(c => indeling.Find(f, c)?.Naam ?? c)).Prepend(query.Q);
        var about = string.Join(", ", asked.Where(text => text.Length > 0));
        var title = about.Length == 0 ? ZoekActiviteiten : $"Zoeken: {about}";
        return query.Pagina == 1 ? title : $"{title} – pagina {Getal(query.Pagina)}";
    }

    public static string WijkTitel(string wijk) => $"Activiteiten in {wijk}";

    public const string WijkUitleg = "Dit kun je doen in deze wijk. Activiteiten voor de hele stad staan achteraan.";

    public const string Buurten = "Buurten in deze wijk";
    public const string Buurwijken = "Hiernaast liggen:";
    public const string AndereWijken = "Kijk ook in een andere wijk";
    public const string OokVoorDeStad = "Ook voor jou: de hele stad";

    public static string OokVoorDeStadUitleg(int aantal) =>
        $"Er zijn ook {Getal(aantal)} activiteiten voor mensen uit alle wijken. Dit zijn er een paar. Alles zie je achter de knop hierboven.";

    public static string ThemaTitel(string thema) => $"{thema}: wat kun je doen?";

    public const string ThemaUitleg =
        "Dit zijn de eerste activiteiten bij dit thema. Met filters zoek je verder, bijvoorbeeld in je eigen wijk.";
}
