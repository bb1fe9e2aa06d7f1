using SocialeKaart.Web.Addresses;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Inhoud;

namespace SocialeKaart.Web.Agenda;

/// <summary>An activity as a file for an agenda; 404 where its times are not certain enough, 301 under a former name.</summary>
internal static class AgendaRoute
{
    public static void MapAgenda(this WebApplication app) =>
        app.MapGet("/activiteiten/{slug}.ics", Get).CacheOutput(policy => policy.AddPolicy<PageCache>(), excludeDefaultPolicy: true);

    private static IResult Get(string slug, Stand stand, Agendabestand agenda, PublicAddress address) =>
        stand.Aanbod.VroegereActiviteiten.Nu(slug) is var now && now != slug ? TypedResults.Redirect($"/activiteiten/{now}.ics", permanent: true)
        : stand.Aanbod.Activiteit(slug) is { } a && agenda.Of(a, address.Of($"/activiteiten/{a.Slug}")) is { } file
            ? TypedResults.Text(file, "text/calendar; charset=utf-8")
            : TypedResults.NotFound();
}
