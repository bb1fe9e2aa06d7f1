using System.Net;
using System.Net.Mime;
using SocialeKaart.Content;
using SocialeKaart.Web.Addresses;
using SocialeKaart.Web.Inhoud;
using SocialeKaart.Web.Setup;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Http;

/// <summary>The plain page where no page is reached (400, 405, 500). Filled in by hand: it must work when nothing else does.</summary>
internal static class Refusal
{
    public static Task Write(HttpContext context, int status)
    {
        var (title, text) = Teksten.Weigering(status);
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        if (context.Request.Path.IsApi())
            return TypedResults.Problem(text, title: title, statusCode: status).ExecuteAsync(context);
        context.Response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        var site = context.RequestServices.GetRequiredService<Site>();
        var hulp = context.RequestServices.GetRequiredService<ActueleStand>().Stand.Indeling.Hulp;
        return context.Response.WriteAsync(Page(title, text, site, hulp));
    }

    private static string Page(string title, string text, Site site, Hulp hulp) => $"""
        <!DOCTYPE html>
        <html lang="nl" class="utrecht-root {Encode(site.Huisstijl)}-theme">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encode(site.Titel(title))}</title>
        <link rel="stylesheet" href="/css/site.css">
        </head>
        <body>
        <header class="utrecht-page-header kop"><div class="kop__rij"><a class="kop__naam" href="/">{Encode(site.Naam)}</a></div></header>
        <main id="inhoud">
        <h1>{Encode(title)}</h1>
        <p class="intro">{Encode(text)}</p>
        <form class="zoekvak" action="/zoeken" method="get" role="search">
        <label class="utrecht-form-label" for="q">{Encode(Teksten.WaarZoekJeNaar)}</label>
        <div class="zoekvak__rij"><input class="utrecht-textbox utrecht-textbox--html-input" id="q" name="q" type="search" maxlength="200"><button class="utrecht-button utrecht-button--primary-action">{Encode(Teksten.Zoek)}</button></div>
        </form>
        <section class="hulp"><h2>{Encode(Teksten.KomJeErNietUit)}</h2>
        <p>{Encode(hulp.Uitleg)}</p>
        <p><a class="hulp__bel" href="tel:{Encode(hulp.Telefoon)}">{Encode(Teksten.Bel(hulp.Naam, hulp.Telefoon))}</a></p></section>
        </main>
        <footer class="utrecht-page-footer voet"><div class="voet__rij"><p><a href="/toegankelijkheid">{Encode(Teksten.Toegankelijkheid)}</a></p></div></footer>
        </body>
        </html>

        """;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
