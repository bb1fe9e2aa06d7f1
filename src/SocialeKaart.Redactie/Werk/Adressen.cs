using System.Globalization;

namespace SocialeKaart.Redactie.Werk;

/// <summary>The addresses of the desk.</summary>
public static class Adressen
{
    public const string Paginas = "/redactie", Bekijken = "/redactie/bekijk", Beoordelen = "/redactie/beoordelen", Versheid = "/redactie/versheid",
        Zoeken = "/redactie/zoeken", Woorden = "/redactie/woorden";

    public static string Bekijk(string bestand) => With(Bekijken, ("bestand", bestand));

    public static string Zoekproef(string bestand, string q = "") => With(Zoeken, ("bestand", bestand), ("q", q));

    public static string Bladzijde(int pagina) => pagina == 1 ? "" : pagina.ToString(CultureInfo.InvariantCulture);

    /// <summary>A path with those parameters that have a value.</summary>
    public static string With(string pad, params (string Naam, string Waarde)[] parameters)
    {
        var query = string.Join('&', parameters.Where(p => p.Waarde.Length > 0).Select(p => $"{p.Naam}={Uri.EscapeDataString(p.Waarde)}"));
        return query.Length == 0 ? pad : $"{pad}?{query}";
    }
}
