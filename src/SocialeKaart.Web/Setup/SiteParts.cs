using System.IO.Compression;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using SocialeKaart.Search;
using SocialeKaart.Search.Lucene;
using SocialeKaart.Web.Addresses;
using SocialeKaart.Web.Agenda;
using SocialeKaart.Web.Api;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Components;
using SocialeKaart.Web.Http;
using SocialeKaart.Web.Inhoud;

namespace SocialeKaart.Web.Setup;

/// <summary>The parts of the site and the road of a request through them.</summary>
public static class SiteParts
{
    /// <exception cref="StartException">A setting is wrong or the machine lacks something.</exception>
    public static WebApplicationBuilder AddSocialeKaart(this WebApplicationBuilder builder)
    {
        PlatformCheck.Run();
        var site = Site.Read(builder.Configuration);
        // Without this the files of wwwroot are found from source in Development only.
        builder.WebHost.UseStaticWebAssets().ConfigureKestrel(o => o.AddServerHeader = false);
        builder.Services
            .AddSingleton(site)
            .AddSingleton(TimeProvider.System)
            .AddSingleton(Engine(site))
            .AddSingleton<PublicAddress>()
            .AddSingleton<ActueleStand>()
            .AddScoped(s => s.GetRequiredService<ActueleStand>().Stand)
            .AddScoped(s => new Agendabestand(site, s.GetRequiredService<Stand>().Indeling, s.GetRequiredService<TimeProvider>().Vandaag()))
            .AddHostedService<InhoudScan>()
            .AddHostedService<Verklaringwacht>()
            .AddSingleton<IPostConfigureOptions<LoggerFilterOptions>, QuietLog>()
            .AddRedactie(builder.Configuration)
            .AddPages()
            .AddRazorComponents();
        return builder;
    }

    private static SearchEngine Engine(Site site)
    {
        try
        {
            return SearchEngine.Choose(site.Engine, LuceneEngine.Available ? LuceneEngine.Build : null);
        }
        catch (ArgumentException e)
        {
            throw new StartException(e.Message);
        }
    }

    private static IServiceCollection AddPages(this IServiceCollection services) => services
        .AddProblemDetails()
        // Components bring data protection along; nothing here uses its keys, so none are written to disk.
        .AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>()
        .AddOutputCache(o => (o.SizeLimit, o.MaximumBodySize) = (PageCache.MaxMemory, PageCache.MaxPage))
        // No page holds a secret or a cookie, so compression over https gives nothing away.
        .AddResponseCompression(o => (o.EnableForHttps, o.MimeTypes) = (true, [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]))
        .Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal)
        .ConfigureHttpJsonOptions(o => o.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>The order is the design: headers, faults, method, clean address, canonical address, page from the cache or made.</summary>
    public static WebApplication UseSocialeKaart(this WebApplication app)
    {
        // Now, not at the first request: content that cannot be read stops the start.
        app.Services.GetRequiredService<ActueleStand>();
        var site = app.Services.GetRequiredService<Site>();
        Huisstijl.Check(site.Huisstijl, app.Environment);
        app.LeenAanRedactie();
        UseProxies(app, site);
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<Faults>();
        app.UseMiddleware<Methods>();
        app.UseMiddleware<AddressCheck>();
        app.UseMiddleware<CanonicalRedirect>();
        app.UseStatusCodePagesWithReExecute("/niet-gevonden", createScopeForStatusCodePages: true);
        app.UseMiddleware<AcceptEncoding>();
        app.UseRouting();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.MapStaticAssets().Add(KeepFonts);
        app.MapApi();
        app.MapAgenda();
        app.MapQrCode().CacheOutput(Keep, excludeDefaultPolicy: true);
        app.MapRazorComponents<App>().WithStaticAssets().DisableAntiforgery()
            .CacheOutput(Keep, excludeDefaultPolicy: true);
        return app;
    }

    private static void Keep(OutputCachePolicyBuilder policy) => policy.AddPolicy<PageCache>();

    // The style sheet names its font by a hash of the content, so no other fingerprint is needed to keep it for ever.
    private static void KeepFonts(EndpointBuilder endpoint)
    {
        if (endpoint is not RouteEndpointBuilder { RequestDelegate: { } serve } route || !route.RoutePattern.RawText!.StartsWith("fonts/", StringComparison.Ordinal))
            return;
        route.RequestDelegate = context =>
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.CacheControl = "max-age=31536000, immutable";
                return Task.CompletedTask;
            });
            return serve(context);
        };
    }

    private static void UseProxies(WebApplication app, Site site)
    {
        if (site.Proxies.Count == 0)
            return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in site.Proxies)
            options.KnownProxies.Add(proxy);
        app.UseForwardedHeaders(options);
    }
}
