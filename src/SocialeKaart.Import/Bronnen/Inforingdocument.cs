using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Import.Bronnen;

/// <summary>
/// The elements of inforing XML (PRODUCT and ORGANISATION), one or many of them in whatever wrapping. One without a number or a name is
/// skipped and reported; of a number that comes twice the first counts.
/// </summary>
internal static class Inforingdocument
{
    public static Bronstukken Read(string tekst, Uri start, Profiel profiel)
    {
        try
        {
            var root = Mildexml.Read(tekst);
            var bezwaren = new List<Bezwaar>();
            var aanbieders = Parts(root, "ORGANISATION", bezwaren).Select(o => Organisation(o, start, profiel)).ToList();
            var namen = aanbieders.ToDictionary(a => a.Id, a => a.Teksten.Titel);
            var producten = Parts(root, "PRODUCT", bezwaren).Select(p => Product(p, start, profiel)).ToList();
            return new([.. producten.Select(p => p.Named(namen))], aanbieders, Math.Max(Total(root), producten.Count), bezwaren);
        }
        catch (XmlException e)
        {
            return Bronstukken.Geen($"is geen geldige XML: {e.Message}");
        }
    }

    /// <summary>How many products the source says it has; 0 when it does not say.</summary>
    public static int Total(XElement root) =>
        root.Attributes().FirstOrDefault(a => a.Name.LocalName.Equals("MAXAANTAL", StringComparison.OrdinalIgnoreCase)) is { } aantal
        && int.TryParse(aantal.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    /// <summary>The numbers in a list, each once, in the order of the list.</summary>
    public static IEnumerable<int> Numbers(XElement root, string soort) => root.All(soort).Select(e => Number(e, "ID")).Where(n => n > 0).Distinct();

    public static Bronactiviteit Product(XElement product, Uri start, Profiel profiel) => new(
        Number(product, "ID"), new Uri(start, profiel.Paden.Pad(Paginasoort.Activiteit, Number(product, "ID"))).AbsoluteUri,
        Bronteksten.OfHtml(product.Text("NAAM"), "", product.Text("OMSCHRIJVING")), new(new Dictionary<string, Veldwaarde>(StringComparer.Ordinal), []))
    {
        AanbiederId = Number(product, "ORGANISATIEID") is var id and > 0 ? id : null,
    };

    public static Bronaanbieder Organisation(XElement organisatie, Uri start, Profiel profiel)
    {
        var velden = new Dictionary<string, Veldwaarde>(StringComparer.Ordinal);
        foreach (var element in organisatie.Descendants().Where(e => !e.HasElements || e.Name.LocalName == "BACKOFFICE"))
            if (profiel.Labels.TryGetValue(Normalise.Sleutel.Of(element.Name.LocalName), out var veld) && Value(element) is { Length: > 0 } tekst)
                velden[veld] = velden.TryGetValue(veld, out var eerder) ? eerder with { Tekst = $"{eerder.Tekst}\n{tekst}" } : new(tekst, null);
        if (velden.Remove("plaats", out var plaats))
            velden["postcode"] = new(velden.TryGetValue("postcode", out var postcode) ? $"{postcode.Tekst} {plaats.Tekst}" : plaats.Tekst, null);
        var id = Number(organisatie, "ID");
        return new(id, new Uri(start, profiel.Paden.Pad(Paginasoort.Aanbieder, id)).AbsoluteUri,
            Bronteksten.OfHtml(organisatie.Text("NAAM"), "", organisatie.Text("OMSCHRIJVING")), new(velden, []));
    }

    /// <summary>The activity with the name of its organisation, where that is known.</summary>
    public static Bronactiviteit Named(this Bronactiviteit product, IReadOnlyDictionary<int, string> namen) =>
        product.AanbiederId is { } id && namen.TryGetValue(id, out var naam)
            ? product with { Velden = new(new Dictionary<string, Veldwaarde>(StringComparer.Ordinal) { ["aanbieder"] = new(naam, null) }, []) }
            : product;

    private static IEnumerable<XElement> Parts(XElement root, string soort, List<Bezwaar> bezwaren)
    {
        var gezien = new HashSet<int>();
        foreach (var deel in root.All(soort).ToList())
            if (Number(deel, "ID") is var id && (id == 0 || deel.Text("NAAM").Length == 0))
                bezwaren.Add(new($"{soort} {id}", id == 0 ? "heeft geen nummer" : "heeft geen naam"));
            else if (gezien.Add(id))
                yield return deel;
    }

    private static string Value(XElement element) => Brontekst.OneLine(Brontekst.Clean(element.HasElements ? element.Text("NAAM") : element.Value));

    private static int Number(XElement element, string naam) => int.TryParse(element.Text(naam), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
}
