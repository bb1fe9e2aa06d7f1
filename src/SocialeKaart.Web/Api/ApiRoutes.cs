using Microsoft.AspNetCore.Http.HttpResults;
using SocialeKaart.Web.Inhoud;
using SocialeKaart.Web.Setup;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Api;

/// <summary>The JSON interface, version 1, after the Dutch API design rules.</summary>
internal static class ApiRoutes
{
    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api").AddEndpointFilter(Headers);
        api.MapGet("/v1/activiteiten", List);
        api.MapGet("/v1/activiteiten/{id}", One);
        api.MapGet("/v1/suggesties", SuggestieRoute.Get).CacheOutput(SuggestieRoute.Keep);
        api.MapGet("/{**rest}", () => NotFound());
    }

    private static IResult List(HttpRequest request, Stand stand, TimeProvider time)
    {
        var ask = ApiQuery.Parse(request.Query, stand.Indeling, time.Vandaag());
        if (ask.Faults.Count > 0)
            return TypedResults.Problem(string.Join(" ", ask.Faults), title: Teksten.ApiOngeldig, statusCode: 400,
                extensions: [new("fouten", ask.Faults)]);
        return TypedResults.Ok(Antwoord.Of(stand.Index.Search(ask.Query, ask.PerPagina), ask.Notes, new(stand.Aanbod, time.Vandaag())));
    }

    private static IResult One(string id, Stand stand, TimeProvider time) =>
        stand.Aanbod.VroegereActiviteiten.Nu(id) is var now && now != id ? TypedResults.Redirect($"/api/v1/activiteiten/{now}", permanent: true) :
        stand.Aanbod.Activiteit(id) is { } a ? TypedResults.Ok(ActiviteitVolledig.Of(a, stand.Aanbod, time.Vandaag())) : NotFound();

    private static ProblemHttpResult NotFound() =>
        TypedResults.Problem(Teksten.ApiNietGevondenUitleg, title: Teksten.ApiNietGevonden, statusCode: 404);

    private static async ValueTask<object?> Headers(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers["API-Version"] = "1.0.0";
        headers.CacheControl = "no-store";
        // Routing takes no notice of a slash at the end; the design rules call that another address.
        return context.HttpContext.Request.Path.Value!.EndsWith('/') ? NotFound() : await next(context);
    }
}
