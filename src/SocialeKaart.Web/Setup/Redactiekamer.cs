using SocialeKaart.Redactie.Inrichting;
using SocialeKaart.Web.Addresses;
using SocialeKaart.Web.Inhoud;

namespace SocialeKaart.Web.Setup;

/// <summary>Opens the editors' desk beside the site, where <c>Redactie:Adres</c> is set. The site itself has no part in it: another port, other services.</summary>
internal static class Redactiekamer
{
    /// <exception cref="StartException">A setting is wrong, or the desk would be open to everyone.</exception>
    public static IServiceCollection AddRedactie(this IServiceCollection services, IConfiguration settings)
    {
        try
        {
            return Instellingen.Read(settings) is not { } read ? services : services
                .AddSingleton(read)
                .AddSingleton<Doorgang>()
                .AddSingleton(Etalage)
                .AddSingleton<Bureau>()
                .AddHostedService(s => s.GetRequiredService<Bureau>());
        }
        catch (ArgumentException e)
        {
            throw new StartException(e.Message);
        }
    }

    /// <summary>Lends the desk the road of a request through the site, from its beginning; it adds nothing to that road.</summary>
    public static void LeenAanRedactie(this WebApplication app)
    {
        if (app.Services.GetService<Doorgang>() is { } doorgang)
            app.Use(next => doorgang.Neem(next));
    }

    private static Etalage Etalage(IServiceProvider services)
    {
        var (site, time) = (services.GetRequiredService<Site>(), services.GetRequiredService<TimeProvider>());
        var actueel = services.GetRequiredService<ActueleStand>();
        return new()
        {
            Naam = site.Naam,
            Huisstijl = site.Huisstijl,
            Map = site.Map,
            Nu = () => Inzage(actueel.Stand),
            Vandaag = time.Vandaag,
            Adres = () => services.GetRequiredService<PublicAddress>().Of(""),
            Site = services.GetRequiredService<Doorgang>().Toon,
        };
    }

    private static Inzage Inzage(Stand stand) => new(stand.Aanbod, stand.Index);
}

/// <summary>Shows the site to someone who came in at the desk.</summary>
internal sealed class Doorgang(IServiceProvider services)
{
    private RequestDelegate? _site;

    public RequestDelegate Neem(RequestDelegate site) => _site = site;

    /// <summary>The services of a request decide what it sees, so for a while they are those of the site.</summary>
    public async Task Toon(HttpContext context)
    {
        if (_site is not { } site)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }
        await using var scope = services.CreateAsyncScope();
        var own = context.RequestServices;
        context.RequestServices = scope.ServiceProvider;
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        try
        {
            await site(context);
        }
        finally
        {
            context.RequestServices = own;
        }
    }
}
