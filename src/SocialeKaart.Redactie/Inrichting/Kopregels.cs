using Microsoft.AspNetCore.Http;

namespace SocialeKaart.Redactie.Inrichting;

/// <summary>Headers on every answer of the desk. Pages of the site say that nobody may frame them; here the desk may.</summary>
internal sealed class Kopregels(RequestDelegate next)
{
    private const string Csp =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'; "
        + "frame-src 'self'; frame-ancestors 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        // What is registered first runs last, so these replace those of the site.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Csp;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "SAMEORIGIN";
            // Not no-referrer: then a form tells no origin, and the desk asks for one.
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            headers["X-Robots-Tag"] = "noindex";
            if (context.Request.Path.StartsWithSegments("/redactie", StringComparison.OrdinalIgnoreCase))
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
