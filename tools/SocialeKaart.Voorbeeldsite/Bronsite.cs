namespace SocialeKaart.Voorbeeldsite;

/// <summary>A jekuntmeer-style source site with invented activities. Settings: --urls (loopback) and --zaad.</summary>
public static class Bronsite
{
    private const string Adres = "http://127.0.0.1:5090", Zaad = "utrecht";

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        if (builder.Configuration["urls"] is null) builder.WebHost.UseUrls(Adres);
        var site = builder.Build();
        Map(site, new Paginas(builder.Configuration["zaad"] ?? Zaad));
        return site;
    }

    private static void Map(WebApplication site, Paginas paginas)
    {
        site.MapGet("/start/", () => paginas.List(1).Result);
        site.MapGet("/zoeken/", (int? pagina) => paginas.List(pagina ?? 1).Result);
        site.MapGet("/aanbod/eigen-projecten/detail/{nummer:int}/", (int nummer) => Results.Redirect($"/start/show/{nummer}/", permanent: true));
        site.MapGet("/zoeken/show/{naam}", (string naam) => Page(paginas, $"/start/show/{naam.Split('-')[0]}/"));
        site.MapGet("/beheer/eigen-projecten/projects/inforing", (HttpRequest vraag) => Products(paginas, vraag.Query["c-Offset"]));
        site.MapGet("/beheer/{**rest}", () => Results.Text("Log in om verder te gaan.", statusCode: StatusCodes.Status403Forbidden));
        site.MapGet("/georss.xml", (HttpRequest vraag) => Antwoord.Xml(paginas.GeoRss.Replace(GeoRss.Basis, $"{vraag.Scheme}://{vraag.Host}", StringComparison.Ordinal)).Result);
        site.MapGet("/robots.txt", () => TypedResults.PhysicalFile(Path.Combine(Records.Folder, "robots.txt"), "text/plain; charset=utf-8"));
        site.MapFallback((HttpRequest vraag) => Page(paginas, vraag.Path.Value ?? "/"));
    }

    private static IResult Page(Paginas paginas, string pad) =>
        paginas.At(pad)?.Result
        ?? (paginas.At(pad + "/") is null ? Results.NotFound() : Results.Redirect(pad + "/", permanent: true));

    private static IResult Products(Paginas paginas, string? offset) =>
        int.TryParse(offset ?? "0", out var nummer) && paginas.Products(nummer) is { } lijst ? lijst.Result : Results.NotFound();
}
