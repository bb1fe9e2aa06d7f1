using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using SocialeKaart.Redactie.Texts;

namespace SocialeKaart.Redactie.Inrichting;

/// <summary>
/// Who may come in. The name in the Host header must be ours (against DNS rebinding), the operator's login must have added its secret, and what
/// changes something or opens a connection must come from a page of ours.
/// </summary>
internal sealed class Toelating(RequestDelegate next, Instellingen instellingen)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (Refusal(context.Request) is var (status, text))
            return Weigering.Write(context, status, text);
        // The login took https and passed on http.
        if (instellingen.Buiten is { } buiten)
            context.Request.Scheme = buiten.Scheme;
        return next(context);
    }

    private (int Status, string Text)? Refusal(HttpRequest request)
    {
        if (!instellingen.Kent(request.Host.Host))
            return (StatusCodes.Status421MisdirectedRequest, Teksten.VerkeerdAdres(instellingen.Buiten ?? instellingen.Adres));
        if (instellingen.Geheim is { } geheim && !Same(geheim, request.Headers[Instellingen.Geheimkop].ToString()))
            return (StatusCodes.Status403Forbidden, Teksten.EerstInloggen);
        var origin = request.Headers.Origin.ToString();
        var connects = request.Path.Equals(Verbinding.Pad, StringComparison.OrdinalIgnoreCase);
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        return IsOurs(origin, request.Host) || origin.Length == 0 && reads && !connects ? null : (StatusCodes.Status403Forbidden, Teksten.VanElders);
    }

    // The scheme may differ: the operator's login takes https and passes on http.
    private static bool IsOurs(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == new HostString(host.Value ?? "").Value;

    private static bool Same(string known, string given) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(known)), SHA256.HashData(Encoding.UTF8.GetBytes(given)));
}
