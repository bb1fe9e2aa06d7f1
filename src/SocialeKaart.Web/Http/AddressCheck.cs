using SocialeKaart.Search;
using SocialeKaart.Web.Addresses;
using SocialeKaart.Web.Inhoud;
using SocialeKaart.Web.Pages;

namespace SocialeKaart.Web.Http;

/// <summary>
/// Refuses addresses with control characters, which no link of ours has. The output cache separates the parts of its keys with them and
/// could otherwise hand out another visitor's page (dotnet/aspnetcore#67763). Someone can paste one into the search box: then the page is
/// that box with what was typed.
/// </summary>
internal sealed class AddressCheck(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsClean(context.Request))
            return next(context);
        if (!IsSearch(context.Request))
            return Refusal.Write(context, StatusCodes.Status400BadRequest);
        var query = SearchQuery.Parse(context.Request.Parameters(), context.RequestServices.GetRequiredService<Stand>().Indeling);
        context.Features.Set(new ZoekfoutPage.Gezocht(query));
        context.Request.Path = "/zoekfout";
        context.Request.QueryString = QueryString.Empty;
        return next(context);
    }

    private static bool IsClean(HttpRequest request) =>
        !request.Path.Value!.Any(char.IsControl) && !Uri.UnescapeDataString(request.QueryString.Value ?? "").Any(char.IsControl);

    private static bool IsSearch(HttpRequest request) => request.Path == "/zoeken" && request.Query["q"].Any(q => q!.Any(char.IsControl));
}
