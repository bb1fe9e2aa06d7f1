namespace SocialeKaart.Web.Setup;

/// <summary>
/// The look by name. <see cref="Standaard"/> is part of the site's own style sheet; any other is a file <c>wwwroot/huisstijl/naam.css</c> that gives
/// design tokens (<c>--utrecht-…</c>, <c>--basis-…</c>) to the class <c>naam-theme</c>, as themes of the NL Design System do.
/// </summary>
internal static class Huisstijl
{
    public const string Standaard = "voorbeeld";

    /// <summary>The style sheet of a look, relative to wwwroot; null for the standard one.</summary>
    public static string? Blad(string naam) => naam == Standaard ? null : $"huisstijl/{naam}.css";

    /// <exception cref="StartException">There is no such look.</exception>
    public static void Check(string naam, IWebHostEnvironment environment)
    {
        if (Blad(naam) is { } blad && !environment.WebRootFileProvider.GetFileInfo(blad).Exists)
            throw new StartException(
                $"De instelling Site:Huisstijl is \"{naam}\", maar het bestand wwwroot/{blad} bestaat niet. Laat de instelling weg voor de gewone huisstijl.");
    }
}
