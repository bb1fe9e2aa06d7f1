using SocialeKaart.Import.Normalise;

namespace SocialeKaart.Import.Write;

/// <summary>What the import saw in one field and made of it.</summary>
public sealed record Waarneming(string Veld, string Ruw, string? Waarde, string Regel, Zekerheid Zekerheid, string? Voorstel)
{
    public static Waarneming Of<T>(string veld, Genormaliseerd<T> g) where T : class =>
        new(veld, g.Ruw, g.Vast?.ToString(), g.Regel, g.Zekerheid, g.Voorstel);

    public static Waarneming Letterlijk(string veld, string tekst) =>
        new(veld, tekst, null, "letterlijk", tekst.Length == 0 ? Zekerheid.Leeg : Zekerheid.Zeker, null);
}
