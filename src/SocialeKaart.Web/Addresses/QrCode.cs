using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using QRCoder;
using SocialeKaart.Web.Inhoud;

namespace SocialeKaart.Web.Addresses;

/// <summary>
/// A link as a drawing for the camera of a telephone, at <c>/qr.svg?naar=…&amp;v=…</c>. Only for addresses that <see cref="Deellink"/> makes: no
/// drawing leads to another site or to a page that is not there.
/// </summary>
internal static class QrCode
{
    private const string Path = "/qr.svg";

    // A longer link makes a drawing that a telephone no longer reads from paper of 3 cm.
    private const int MaxAddress = 400;

    public static RouteHandlerBuilder MapQrCode(this WebApplication app) => app.MapGet(Path, Get);

    /// <summary>The address of the drawing of a link; null when it would be too fine to read.</summary>
    public static string? Address(string naar, PublicAddress site) =>
        naar.Length > MaxAddress ? null : $"{Path}?naar={Uri.EscapeDataString(naar)}&v={Version(site.Of(naar))}";

    private static IResult Get(string? naar, string? v, Stand stand, PublicAddress site, HttpResponse response)
    {
        if (naar is null || naar.Length > MaxAddress || !IsOurs(naar, stand))
            return TypedResults.NotFound();
        var whole = site.Of(naar);
        // The same address always gives the same drawing, unless the site moves; then v is another.
        response.Headers.CacheControl = v == Version(whole) ? "public, max-age=31536000, immutable" : "no-cache";
        using var data = QRCodeGenerator.GenerateQrCode(whole, QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(data);
        return TypedResults.Text(drawing.GetGraphic(1, "#000", "#fff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute), "image/svg+xml", Encoding.UTF8);
    }

    private static bool IsOurs(string naar, Stand stand)
    {
        var at = naar.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = at < 0 ? (naar, "") : (naar[..at], naar[at..]);
        if (path is "/zoeken" or "/lijst")
            return CanonicalAddress.Of(path, QueryHelpers.ParseQuery(query).Decoded(), stand) == naar;
        return stand.Aanbod.Activiteiten.Any(a => naar == Deellink.Of(a).Adres);
    }

    private static string Version(string whole) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)).AsSpan(0, 4));
}
