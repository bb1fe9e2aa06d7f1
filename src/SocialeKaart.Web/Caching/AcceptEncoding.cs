using Microsoft.Net.Http.Headers;

namespace SocialeKaart.Web.Caching;

/// <summary>Brings Accept-Encoding down to br, gzip or nothing, so that the cache keeps at most three copies of a page.</summary>
internal sealed class AcceptEncoding(RequestDelegate next)
{
    private static readonly string[] Known = ["br", "gzip"];

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        headers.AcceptEncoding = Best(headers.AcceptEncoding);
        return next(context);
    }

    internal static string? Best(IList<string?> header)
    {
        if (!StringWithQualityHeaderValue.TryParseList([.. header.OfType<string>()], out var accepted))
            return null;
        var wanted = accepted.Where(a => a.Quality is null or > 0).ToList();
        return Known.FirstOrDefault(k => wanted.Exists(a => a.Value.Equals(k, StringComparison.OrdinalIgnoreCase)));
    }
}
