using System.Globalization;
using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Web.Inhoud;

namespace SocialeKaart.Web.Addresses;

/// <summary>The one spelling of the address of a page: lower case, no slash at the end, present codes, parameters in fixed order.</summary>
public static class CanonicalAddress
{
    /// <param name="path">Decoded path, such as <c>/Wijken/overvecht/</c>.</param>
    /// <returns>Path and parameters, encoded as they belong in an address.</returns>
    public static string Of(string path, IEnumerable<KeyValuePair<string, string?>> parameters, Stand stand)
    {
        var parts = path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        var canonical = new PathString("/" + string.Join('/', Renamed(parts, stand))).ToUriComponent();
        return parts switch
        {
            ["zoeken"] => SearchQuery.Parse(parameters, stand.Indeling).Address(canonical),
            // A list goes along where something can be put on it.
            ["lijst"] or ["activiteiten", _] or ["a", _] => Lijst.Parse(parameters).In(canonical),
            ["keuzehulp"] when stand.Aanbod.Keuzehulp is { } keuzehulp => Keuzepad.Parse(parameters, keuzehulp).Adres,
            _ => canonical,
        };
    }

    private static string[] Renamed(string[] parts, Stand stand) => parts switch
    {
        ["a", var number] when Activiteit(number, stand) is { } a => ["activiteiten", a.Slug],
        ["activiteiten", var slug] => ["activiteiten", stand.Aanbod.VroegereActiviteiten.Nu(slug)],
        ["aanbieders", var slug] => ["aanbieders", stand.Aanbod.VroegereAanbieders.Nu(slug)],
        ["paginas", var slug] => ["paginas", stand.Aanbod.VroegerePaginas.Nu(slug)],
        ["wijken", var code] => ["wijken", stand.Indeling.Wijken.Find(code)?.Code ?? code],
        ["niveaus", var code] => ["niveaus", stand.Indeling.Niveaus.Find(code)?.Code ?? code],
        ["themas", var code] => ["themas", stand.Indeling.Themas.Find(code)?.Code ?? code],
        _ => parts,
    };

    private static Activiteit? Activiteit(string number, Stand stand) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? stand.Aanbod.Activiteit(n) : null;
}
