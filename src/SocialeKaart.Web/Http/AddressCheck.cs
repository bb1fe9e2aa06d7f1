namespace SocialeKaart.Web.Http;

/// <summary>
/// Refuses addresses with control characters, which no link of ours has. The output cache separates the parts of its keys with them and
/// could otherwise hand out another visitor's page (dotnet/aspnetcore#67763).
/// </summary>
internal sealed class AddressCheck(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        IsClean(context.Request) ? next(context) : Refusal.Write(context, StatusCodes.Status400BadRequest);

    private static bool IsClean(HttpRequest request) =>
        !request.Path.Value!.Any(char.IsControl) && !Uri.UnescapeDataString(request.QueryString.Value ?? "").Any(char.IsControl);
}
