using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SocialeKaart.Redactie.Components;
using SocialeKaart.Redactie.Texts;
using SocialeKaart.Redactie.Werk;

namespace SocialeKaart.Redactie.Inrichting;

/// <summary>The parts of the desk and the road of a request through them.</summary>
internal static class Bureaudelen
{
    public static WebApplication Build(Instellingen instellingen, Etalage etalage, ILoggerFactory logs)
    {
        // Empty: settings and arguments of the site, its port among them, are not ours.
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = typeof(Bureaudelen).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrel(o => o.AddServerHeader = false).UseUrls(instellingen.Adres.GetLeftPart(UriPartial.Authority));
        builder.Logging.AddProvider(new Doorgeven(logs)).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.Services
            .AddSingleton(instellingen).AddSingleton(etalage).AddSingleton(TimeProvider.System)
            .AddSingleton<Zitplaatsen>().AddSingleton<Bestanden>().AddSingleton<Keurstand>().AddSingleton<Regelproef>().AddSingleton<Woordkaarten>()
            .AddScoped<Levendigheid>()
            // The site's process ends when the site does.
            .AddSingleton<IHostLifetime, Meelopen>()
            // A restart asks an editor to send an open form again; no keys on disk for that.
            .AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>()
            .AddRouting().AddAntiforgery(o => o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest).AddRazorComponents().AddInteractiveServerComponents(Limit);
        var app = builder.Build();
        Use(app);
        return app;
    }

    // Connections are counted in Verbinding; what was cut off waits here a minute for its page to come back.
    private static void Limit(CircuitOptions options)
    {
        (options.DisconnectedCircuitMaxRetained, options.DisconnectedCircuitRetentionPeriod) = (5, TimeSpan.FromMinutes(1));
        options.PersistedCircuitInMemoryMaxRetained = 5;
    }

    private static void Use(WebApplication app)
    {
        app.UseMiddleware<Kopregels>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => Weigering.Write(context, StatusCodes.Status500InternalServerError, Teksten.Mislukt),
        });
        app.UseMiddleware<Toelating>();
        app.UseWebSockets();
        app.UseMiddleware<Verbinding>();
        app.UseRouting();
        app.UseAntiforgery();
        MapFiles(app, app.Services.GetRequiredService<Bestanden>());
        app.MapPost(Adressen.Beoordelen, Beslissen.Run);
        app.MapRazorComponents<Bureaublad>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null);
        // Everything else is the site as visitors see it, so that previews, their styles and their links work.
        app.MapFallback("{**adres}", app.Services.GetRequiredService<Etalage>().Site);
    }

    private static void MapFiles(WebApplication app, Bestanden bestanden)
    {
        app.MapGet("/redactie/bureau.css", () => TypedResults.Bytes(bestanden.Opmaak, "text/css"));
        if (bestanden.Script is not { } script)
            return;
        app.MapGet("/_framework/blazor.web.js", () => TypedResults.Bytes(script, "text/javascript"));
        app.MapGet("/redactie/bureau.js", () => TypedResults.Bytes(bestanden.Voorbeeldscript, "text/javascript"));
    }

    private sealed class Doorgeven(ILoggerFactory logs) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => logs.CreateLogger(categoryName);

        public void Dispose()
        {
            // The site's own.
        }
    }

    private sealed class Meelopen : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
