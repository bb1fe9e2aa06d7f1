using Microsoft.Extensions.Primitives;
using SocialeKaart.Web.Inhoud;

namespace SocialeKaart.Web.Addresses;

/// <summary>Answers 301 to the canonical address when a page is asked for in another spelling. Files and the API keep their own.</summary>
internal sealed class CanonicalRedirect(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!IsPage(request.Path))
            return next(context);
        var canonical = Canonical(context);
        if (canonical == request.Path.ToUriComponent() + request.QueryString.Value)
            return next(context);
        // What is canonical follows the content; a browser that kept this answer would miss a change.
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Redirect(canonical, permanent: true);
        return Task.CompletedTask;
    }

    private static bool IsPage(PathString path) => !path.IsApi() && !path.Value!.Contains('.', StringComparison.Ordinal);

    private static string Canonical(HttpContext context)
    {
        var stand = context.RequestServices.GetRequiredService<Stand>();
        return CanonicalAddress.Of(context.Request.Path.Value!, context.Request.Parameters(), stand);
    }
}

internal static class Paths
{
    /// <summary>The decoded parameters, one for each value.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Parameters(this HttpRequest request) => request.Query.Decoded();

    public static IEnumerable<KeyValuePair<string, string?>> Decoded(this IEnumerable<KeyValuePair<string, StringValues>> query) =>
        query.SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v)));

    public static bool IsApi(this PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
