using SocialeKaart.Content;

namespace SocialeKaart.Search;

/// <summary>Answers queries over one <see cref="Content.Aanbod"/>; immutable and safe for any number of callers at once.</summary>
public interface ISearchIndex
{
    Aanbod Aanbod { get; }

    /// <summary>One page of results, best first. A page past the last is empty; the count still says how many there are.</summary>
    /// <param name="perPagina">1 to 100.</param>
    SearchResult Search(SearchQuery query, int perPagina = 20);

    /// <summary>How to go on while typing, best first, at most 8; none for less than two letters.</summary>
    ValueList<Suggestie> Suggest(string text);
}

/// <summary>The answer to a <see cref="SearchQuery"/>.</summary>
public sealed record SearchResult
{
    public required SearchQuery Query { get; init; }

    /// <summary>How many activities match, over all pages.</summary>
    public required int Totaal { get; init; }

    /// <summary>How many of <see cref="Totaal"/> cannot be visited on the day of the aanbod: full, closed, not begun, stopped.</summary>
    public int NietNu { get; init; }

    public required int PerPagina { get; init; }

    public required ValueList<Treffer> Treffers { get; init; }

    /// <summary>Activities that only resemble the question: outside the count, under a heading of their own.</summary>
    public ValueList<Treffer> LijktHierop { get; init; } = [];

    /// <summary>The words as the index read them, when it took one for a misspelling; else null.</summary>
    public string? Bedoelde { get; init; }

    /// <summary>The parts of the words that were taken for a misspelling, because nothing here knows them.</summary>
    public ValueList<Tekstdeel> Verbeterd { get; init; } = [];

    /// <summary>Whether all words, as the index read them, are known and tell nothing of the visitor: only then they may go into a link for
    /// someone else.</summary>
    public bool Deelbaar { get; init; }

    /// <summary>What the words were understood to say about place, level, access, moment or price: it moves up what has it and hides nothing.</summary>
    public ValueList<Begrip> Begrepen { get; init; } = [];

    /// <summary>The place that the results are sorted around; null when none was asked or it is not known.</summary>
    public Plaats? Plaats { get; init; }

    /// <summary>How many more activities there are of which nobody knows the days, while days or parts of the day were chosen.</summary>
    public int TijdenOnbekend { get; init; }

    /// <summary>One for each <see cref="Facet"/>, in its order.</summary>
    public required ValueList<FacetTelling> Facetten { get; init; }

    /// <summary>The last page, at least 1.</summary>
    public int Paginas => Math.Max(1, (Totaal + PerPagina - 1) / PerPagina);
}

/// <summary>Something a question names beside its subject: a value of a facet, or without facet a day (ma to zo), a part of the day
/// (ochtend, middag, avond) or gratis. <paramref name="Tekst"/> is its Dutch name.</summary>
public sealed record Begrip(Facet? Facet, string Code, string Tekst)
{
    /// <summary>The parts of the question that name it.</summary>
    public ValueList<Tekstdeel> Woorden { get; init; } = [];
}

/// <summary>A result. <paramref name="Waarom"/> says in Dutch what it was found on.</summary>
public sealed record Treffer(Activiteit Activiteit, ValueList<string> Waarom)
{
    /// <summary>The words of the name and of the summary that it was found on.</summary>
    public ValueList<Tekstdeel> InNaam { get; init; } = [];

    public ValueList<Tekstdeel> InSamenvatting { get; init; } = [];

    /// <summary>How near it is to the place that was asked for; null when none was.</summary>
    public Nabij? Nabij { get; init; }
}

/// <summary>The values of one facet, each with the number of results that choosing it (beside the other facets' choices) gives.</summary>
public sealed record FacetTelling(Facet Facet, ValueList<FacetWaarde> Waarden);

/// <summary>For a chosen value the count is that of its own results, as if it were the only choice in its facet.</summary>
public sealed record FacetWaarde(string Code, string Naam, int Aantal, bool Gekozen);
