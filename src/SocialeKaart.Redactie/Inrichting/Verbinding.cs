using Microsoft.AspNetCore.Http;
using SocialeKaart.Redactie.Texts;

namespace SocialeKaart.Redactie.Inrichting;

/// <summary>
/// Gives live pages their connection, one place each. Only as a web socket: it lasts as long as its request, so that a place comes free by itself;
/// the other ways of SignalR leave nothing to count by. Whoever gets no place has the same page without the connection.
/// </summary>
internal sealed class Verbinding(RequestDelegate next, Zitplaatsen zitplaatsen)
{
    public const string Pad = "/_blazor";

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.Equals(Pad, StringComparison.OrdinalIgnoreCase))
            await next(context);
        else if (!context.WebSockets.IsWebSocketRequest)
            await Weigering.Write(context, StatusCodes.Status400BadRequest, Teksten.AlleenWebsocket);
        else if (!zitplaatsen.Neem())
            await Weigering.Write(context, StatusCodes.Status503ServiceUnavailable, Teksten.Vol);
        else
            await Connect(context);
    }

    private async Task Connect(HttpContext context)
    {
        try
        {
            await next(context);
        }
        finally
        {
            zitplaatsen.Geef();
        }
    }
}
