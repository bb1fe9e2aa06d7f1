namespace SocialeKaart.Voorbeeldsite;

/// <summary>The look that all pages share: head, menu, side and foot. Lines end the way the old server writes them.</summary>
public sealed class Schil(string folder)
{
    private readonly string sjabloon = File.ReadAllText(Path.Combine(folder, "schil.html"));

    public string Page(string titel, string inhoud) => sjabloon
        .Replace("{titel}", Html.Gewoon[titel], StringComparison.Ordinal)
        .Replace("{inhoud}", inhoud, StringComparison.Ordinal)
        .ReplaceLineEndings("\r\n");
}
