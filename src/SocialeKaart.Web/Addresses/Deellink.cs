using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Addresses;

/// <summary>What of a page goes to someone else: a canonical address of ours and the words beside it. Never more of the visitor than filters and
/// words that everybody uses; nothing of a list unless the list is what is shared.</summary>
/// <param name="Adres">Path and parameters.</param>
/// <param name="Bericht">What the message says before the link; also the subject of a mail.</param>
public sealed record Deellink(string Adres, string Bericht)
{
    /// <summary>Whether the words of the search were left out.</summary>
    public bool ZonderWoorden { get; private init; }

    /// <summary>By number: shortest to type from paper, and the same when the name changes.</summary>
    public static Deellink Of(Activiteit a) => new(string.Create(null, $"/a/{a.Nummer}"), Teksten.DeelActiviteit(a.Naam));

    public static Deellink Of(Lijst lijst) => new(lijst.Getoond.Address(), Teksten.DeelLijst);

    public static Deellink Of(SearchResult result, Indeling indeling)
    {
        var words = result.Deelbaar ? result.Bedoelde ?? result.Query.Q : "";
        var query = result.Query.With(Lijst.Leeg).WithoutWeergave().WithText(words);
        // A place that nobody knows may be a name or a street.
        query = result.Plaats is null ? query.WithoutPlaats() : query;
        return new(query.Address(), Teksten.DeelResultaten(Teksten.Gevraagd(query, indeling))) { ZonderWoorden = words.Length == 0 && result.Query.Q.Length > 0 };
    }
}
