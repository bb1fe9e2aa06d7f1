using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OutputCaching;
using SocialeKaart.Search;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Inhoud;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Api;

/// <summary>Suggestions for what is typed so far.</summary>
internal static class SuggestieRoute
{
    // Of short beginnings there are few, and everybody types them; longer ones say more of a visitor and are kept nowhere.
    private const int MostKept = 3;

    /// <summary>Answers 400 unless there is just one <c>q</c>, of at most <see cref="SearchQuery.MaxText"/> characters.</summary>
    public static IResult Get(HttpRequest request, Stand stand)
    {
        if (request.Query["q"] is not [{ Length: <= SearchQuery.MaxText } typed])
            return TypedResults.Problem(Teksten.ApiEenVraag(SearchQuery.MaxText), title: Teksten.ApiOngeldig, statusCode: 400);
        var q = SearchQuery.Empty.WithText(typed).Q;
        return TypedResults.Ok(new Suggesties(q, stand.Index.Suggest(q).Select(SuggestieKort.Of)));
    }

    public static void Keep(OutputCachePolicyBuilder policy) => policy
        .With(context => IsShort(context.HttpContext.Request.Query["q"].ToString()))
        .SetVaryByHost(false).SetVaryByQuery("q").SetVaryByHeader("Accept-Encoding")
        .VaryByValue(context => new("versie", context.RequestServices.GetRequiredService<Stand>().Aanbod.Versie))
        .Expire(PageCache.Time);

    private static bool IsShort(string q) => q.Length is >= 2 and <= MostKept && q.All(char.IsAsciiLetterLower);
}

/// <summary>The answer, as docs/formats.md writes it.</summary>
internal sealed record Suggesties(string Q, [property: JsonPropertyName("suggesties")] IEnumerable<SuggestieKort> Lijst);

internal sealed record SuggestieKort(string Soort, string Naam, int Aantal, string Url)
{
    public static SuggestieKort Of(Suggestie s) => new(s.Soort.ToString().ToLowerInvariant(), s.Naam, s.Aantal, s.Url);
}
