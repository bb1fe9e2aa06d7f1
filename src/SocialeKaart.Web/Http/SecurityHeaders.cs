using SocialeKaart.Search;
using SocialeKaart.Web.Setup;

namespace SocialeKaart.Web.Http;

/// <summary>Headers on every answer, from the cache or not, fault or not: nothing inline or from elsewhere may run or load.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, Site site)
{
    private const string Csp =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'self'; frame-src 'none'; frame-ancestors ";

    public Task InvokeAsync(HttpContext context)
    {
        // On starting: the fault page clears what was set before.
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        var framed = site.InsluitenDoor.Count > 0 && Kaal.Is(context.Request)
            && context.Response.StatusCode is (StatusCodes.Status200OK or StatusCodes.Status304NotModified);
        headers.ContentSecurityPolicy = Csp + (framed ? string.Join(' ', site.InsluitenDoor) : "'none'");
        headers.XContentTypeOptions = "nosniff";
        // It cannot name sites: where some are allowed only the policy above says so.
        headers.XFrameOptions = framed ? default : "DENY";
        // Search words stand in the address and must not reach the sites we link to.
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        if (context.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        if (context.Request.Query.ContainsKey("q") || context.Request.Query.ContainsKey("weergave") || context.Request.Query.ContainsKey(Lijst.Parameter))
            headers["X-Robots-Tag"] = "noindex";
    }
}
