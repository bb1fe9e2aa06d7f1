using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.OutputCaching;
using SocialeKaart.Search;
using SocialeKaart.Web.Inhoud;
using SocialeKaart.Web.Setup;

namespace SocialeKaart.Web.Caching;

/// <summary>
/// Keeps finished pages. The key is a digest of content version, day, path and canonical query, so nothing else in a request can make a new
/// entry, an edit is seen at once and "vandaag" ends at midnight; the content version is the tag too, by which what it replaced is dropped. Searches with words or a place are not kept: they seldom come back and would fill the memory.
/// </summary>
internal sealed class PageCache : IOutputCachePolicy
{
    private const string Public = "public, no-cache", Private = "private, no-cache";

    public const int MaxAddress = 300;
    public const long MaxMemory = 64 * 1024 * 1024, MaxPage = 512 * 1024;
    public static readonly TimeSpan Time = TimeSpan.FromMinutes(10);

    ValueTask IOutputCachePolicy.CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var keep = MayKeep(context.HttpContext.Request);
        context.EnableOutputCaching = true;
        (context.AllowCacheLookup, context.AllowCacheStorage, context.AllowLocking) = (keep, keep, keep);
        context.ResponseExpirationTimeSpan = Time;
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.QueryKeys = "";
        context.CacheVaryByRules.HeaderNames = "Accept-Encoding";
        var key = context.CacheVaryByRules.VaryByValues["pagina"] = Key(context.HttpContext);
        context.Tags.Add(context.HttpContext.RequestServices.GetRequiredService<Stand>().Aanbod.Versie);
        SetHeaders(context.HttpContext.Response, keep ? key : null);
        return ValueTask.CompletedTask;
    }

    ValueTask IOutputCachePolicy.ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    ValueTask IOutputCachePolicy.ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    // Before the page is made: what is set later is not kept with it, and the answer 304 needs the ETag.
    private static void SetHeaders(HttpResponse response, string? key)
    {
        response.Headers.CacheControl = key is null ? Private : Public;
        response.Headers.ETag = key is null ? default : $"W/\"{key}\"";
        response.OnStarting(() =>
        {
            var good = response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified;
            if (!good && response.Headers.CacheControl == Public)
                (response.Headers.CacheControl, response.Headers.ETag) = (Private, default);
            return Task.CompletedTask;
        });
    }

    private static bool MayKeep(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path.Value!.Length + (request.QueryString.Value?.Length ?? 0) <= MaxAddress
        && !request.Query.ContainsKey("q") && !request.Query.ContainsKey("plaats")
        // The same page with someone's list beside it: there would be no end to them.
        && !request.Query.ContainsKey(Lijst.Parameter);

    // The redirect before this let only canonical addresses through, so the address as it stands is the canonical query.
    private static string Key(HttpContext context)
    {
        var version = context.RequestServices.GetRequiredService<Stand>().Aanbod.Versie;
        var site = context.RequestServices.GetRequiredService<Site>();
        var today = context.RequestServices.GetRequiredService<TimeProvider>().Vandaag();
        var address = $"{Program}\n{site.Naam}\n{site.Plaats}\n{site.Adres}\n{site.Verklaring}\n{version}\n{today:O}\n{context.Request.Path}{context.Request.QueryString}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)));
    }

    // Another build, name or statement of the site gives other HTML for the same content; browsers compare our key as ETag.
    private static readonly Guid Program = typeof(PageCache).Module.ModuleVersionId;
}
