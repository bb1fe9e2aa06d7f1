namespace SocialeKaart.Voorbeeldsite;

/// <summary>A jekuntmeer-style source site with invented activities. Settings: --urls (loopback) and --zaad.</summary>
public static class Bronsite
{
    public const string Zaad = "utrecht";

    private const string Adres = "http://127.0.0.1:5090";

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        if (builder.Configuration["urls"] is null) builder.WebHost.UseUrls(Adres);
        var site = builder.Build();
        Map(site, new Paginas(builder.Configuration["zaad"] ?? Zaad));
        return site;
    }

    private static void Map(WebApplication site, Paginas paginas)
    {
        site.MapGet("/start/", () => paginas.List(1).Result);
        site.MapGet("/zoeken/", (string? pagina) => paginas.List(int.TryParse(pagina, out var nummer) ? nummer : 1).Result);
        site.MapGet("/zoeken/show/{naam}", (string naam) => Page(paginas, $"/start/show/{naam.Split('-')[0]}/"));
        site.MapGet("/aanbod/eigen-projecten/detail/{nummer:int}/", (int nummer) => Moved($"/start/show/{nummer}/"));
        site.MapGet("/beheer/eigen-projecten/projects/inforing", (HttpRequest vraag) => Products(paginas, vraag.Query["c-Offset"]));
        site.MapGet("/beheer/{**rest}", () => Results.Text("Log in om verder te gaan.", statusCode: StatusCodes.Status403Forbidden));
        site.MapGet("/georss.xml", (HttpRequest vraag) => paginas.Feed($"{vraag.Scheme}://{vraag.Host}").Result);
        site.MapGet("/robots.txt", () => Results.Text(paginas.Robots));
        site.MapFallback((HttpRequest vraag) => Page(paginas, vraag.Path.Value ?? "/"));
    }

    private static IResult Page(Paginas paginas, string pad) =>
        paginas.At(pad)?.Result ?? (paginas.At(pad + "/") is null ? Results.NotFound() : Moved(pad + "/"));

    private static IResult Moved(string pad) => Results.Redirect(pad, permanent: true);

    private static IResult Products(Paginas paginas, string? offset) =>
        int.TryParse(offset ?? "0", out var nummer) && paginas.Products(nummer) is { } lijst ? lijst.Result : Results.NotFound();
}
