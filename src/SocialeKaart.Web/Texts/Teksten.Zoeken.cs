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
    public const string MetWoorden = "met";
    public const string Of = "of";
    public const string HaalWeg = "Haal weg: ";
    public const string NaarLaatstePagina = "Ga naar de laatste pagina";

    public const string Zoektip = "Je kunt ook opnieuw zoeken met één kort woord, zoals koken of fietsen.";
    public const string ZonderFilter = "Zoek met minder filters";
    public const string WijkErnaast = "Zoek in een wijk ernaast";
    public const string DitMist = "Mis je iets op deze site?";
    public const string DitMistUitleg = "Vertel de redactie wat je zocht. Dan kan de redactie ernaar op zoek gaan.";
    public const string MailDitMist = "Mail de redactie: dit mist";
    public const string DitMistOnderwerp = "Dit mist op de sociale kaart";
    public const string KijkBijEenThema = "Kijk bij een onderwerp";
    public const string WeBegrepen = "We begrepen";
    public const string WeghalenUitJeVraag = "weghalen uit je zoekvraag";
    public const string BedoeldeJe = "Bedoelde je";
    public const string DaarZochtenWeOp = "Daar zochten we op.";

    /// <summary>What the same words of a question were taken to mean.</summary>
    public static string Begrepen(IEnumerable<Begrip> same) => string.Join(", ", same.Select(begrip => begrip.Tekst));

    public static string Alleen(IEnumerable<Begrip> same) =>
        $"Alleen {(same.All(begrip => begrip.Facet == Facet.Wijk) ? "in " : "")}{string.Join(" of ", same.Select(begrip => begrip.Tekst))}";

    public static string ZoekZonder(IEnumerable<string> words, int aantal) =>
        $"Zoek zonder {string.Join(" en ", words.Select(word => $"“{word}”"))} ({Getal(aantal)})";

    /// <summary>Before the first chosen value of a facet, so that the choices read as a sentence: met “koken” in Overvecht of Zuid op maandag.</summary>
    public static string Voorzetsel(Facet facet, string code) => facet switch
    {
        Facet.Wijk or Facet.Module => "in",
        Facet.Doelgroep => "voor",
        Facet.Thema => "over",
        Facet.Dag when code is Momenten.Vandaag or Momenten.DezeWeek => "",
        Facet.Dag when code != Momenten.Onbekend => "op",
        Facet.Dagdeel => "in de",
        _ => "met",
    };

    /// <summary>The name of a value within a sentence: days and parts of the day are no names there.</summary>
    public static string InDeZin(Facet facet, string naam) => facet is Facet.Dag or Facet.Dagdeel ? char.ToLowerInvariant(naam[0]) + naam[1..] : naam;

    /// <summary>Why a card is there, as one sentence.</summary>
    public static string GevondenOm(IEnumerable<string> redenen) =>
        string.Join(" · ", redenen) is { Length: > 0 } tekst ? char.ToUpperInvariant(tekst[0]) + tekst[1..] : "";

    public static string DeEerste(int aantal) => $"Dit zijn de eerste {Getal(aantal)}.";

    /// <summary>What a shorter search leaves out: filters with their values, or the words.</summary>
    public static string Zonder(SearchQuery query, SearchQuery shorter, Indeling indeling)
    {
        var left = SearchQuery.Facets.Where(f => query[f].Count > shorter[f].Count).Select(f => Namen(f, query, indeling));
        return $"Zonder {string.Join(" en ", query.Q == shorter.Q ? left : left.Append($"“{Kort(query.Q)}”"))}";
    }

    /// <summary>The message to the editors about what was not found; the visitor reads it, changes it, and sends it or not.</summary>
    public static string DitMistBericht(SearchQuery query, Indeling indeling)
    {
        // Only values of ours: what someone typed into an address can be anything.
        var filters = SearchQuery.Facets.Select(f => (Facet: f, Namen: string.Join(", ", query[f].Select(c => indeling.Find(f, c)?.Naam).OfType<string>())))
            .Where(f => f.Namen.Length > 0).Select(f => $"\r\n{Naam(f.Facet)}: {f.Namen}");
        return $"Beste redactie,\r\n\r\nIk zocht: {Persoonsgegevens.Weg(query.Q)}{string.Concat(filters)}\r\n\r\nIk vond niets dat past. Dit mis ik:\r\n";
    }

    private static string Namen(Facet facet, SearchQuery query, Indeling indeling) =>
        string.Join(", ", query[facet].Select(c => indeling.Find(facet, c)?.Naam ?? c));

    /// <summary>A text of a visitor, cut where a title or a link would become too long.</summary>
    private static string Kort(string text, int max = 60) =>
        text.Length <= max ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[max - 1]) ? max - 1 : max)}…";

    /// <summary>The question that a group of filters answers.</summary>
    public static string Vraag(Facet facet) => facet switch
    {
        Facet.Wijk => "Welke wijk?",
        Facet.Niveau => "Hoeveel begeleiding?",
        Facet.Module => "Welke module?",
        Facet.Toegang => "Heb je toestemming nodig?",
        Facet.Thema => "Wat wil je doen?",
        Facet.Dag => "Op welke dag?",
        Facet.Dagdeel => "Welk deel van de dag?",
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
        Facet.Dag => "Dag",
        Facet.Dagdeel => "Dagdeel",
        _ => "Voor wie",
    };

    public static string Gekozen(int aantal) => $"{aantal} gekozen";

    public static string Gevonden(int aantal) => aantal == 0 ? NietsGevonden : Activiteiten(aantal);

    public static string OnbekendeWaarde(Facet facet, string code) =>
        $"{Naam(facet)} \"{code}\" kennen we niet. Dit filter telt niet mee.";

    public static string ZonderWaarde(string code) => $"Zoek zonder \"{code}\"";

    public static string NaarDeResultaten(int aantal) => $"Naar de resultaten: {Activiteiten(aantal)}";

    public static string PaginaVan(int pagina, int laatste) => $"Pagina {Getal(pagina)} van {Getal(laatste)}";

    public static string VoorbijHetEinde(int laatste) =>
        "Zo veel pagina's zijn er niet. " + (laatste == 1 ? "Er is er maar één." : $"De laatste is pagina {Getal(laatste)}.");

    public static string AllesBekijken(int aantal) =>
        aantal == 1 ? "Bekijk deze activiteit met filters" : $"Bekijk alle {Getal(aantal)} activiteiten met filters";

    /// <summary>The title of a search: what was asked, in the order of the address, at most 120 characters, and the page from 2.</summary>
    public static string ZoekTitel(SearchQuery query, Indeling indeling)
    {
        var about = Gevraagd(query, indeling);
        var title = about.Length == 0 ? ZoekActiviteiten : $"Zoeken: {about}";
        return query.Pagina == 1 ? title : $"{title} – pagina {Getal(query.Pagina)}";
    }

    /// <summary>What was asked in a few words, at most 120 characters; empty for everything.</summary>
    public static string Gevraagd(SearchQuery query, Indeling indeling)
    {
        var asked = SearchQuery.Facets.SelectMany(f => query[f].Select(c => indeling.Find(f, c)?.Naam ?? c))
            .Prepend(query.Plaats.Length > 0 ? $"{DichtBij} {Plek(query.Plaats, indeling)}" : "").Prepend(Kort(Persoonsgegevens.Weg(query.Q)));
        return Kort(string.Join(", ", asked.Where(text => text.Length > 0)), max: 120);
    }

    /// <summary>What a search engine shows under the title: what was filtered on, and how much there is.</summary>
    public static string ZoekBeschrijving(SearchResult result, Indeling indeling)
    {
        var filters = SearchQuery.Facets.Where(f => result.Query[f].Count > 0).Select(f => $"{Naam(f).ToLowerInvariant()} {Namen(f, result.Query, indeling)}");
        var about = Kort(string.Join(", ", filters), max: 90);
        return $"{Activiteiten(result.Totaal)}{(about.Length == 0 ? "" : $" bij {about}")}. Lees wat je er doet, waar en wanneer het is en hoe je begint.";
    }

    public static string WijkTitel(string wijk) => $"Activiteiten in {wijk}";

    public const string WijkUitleg = "Dit kun je doen in deze wijk. Wat voor de hele stad is, staat eronder.";

    public const string Buurten = "Buurten in deze wijk";
    public const string Buurwijken = "Hiernaast liggen:";
    public const string AndereWijken = "Kijk ook in een andere wijk";
    public const string OokVoorDeStad = "Ook voor jou: de hele stad";

    public static string OokVoorDeStadUitleg(int aantal) =>
        aantal == 1
        ? "Er is ook 1 activiteit voor mensen uit alle wijken." : $"Er zijn ook {Getal(aantal)} activiteiten voor mensen uit alle wijken.";

    public static string NogMeerVoorDeStad(int aantal) => $"Toon er nog {Getal(aantal)}";

    public static string ThemaTitel(string thema) => $"{thema}: wat kun je doen?";

    public const string ThemaUitleg =
        "Dit zijn de eerste activiteiten bij dit thema. Met filters zoek je verder, bijvoorbeeld in je eigen wijk.";
}
