using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SocialeKaart.Content;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Import.Bronnen;

/// <summary>A map feed. Items with the same number are one activity at several places; a point is latitude, then longitude.</summary>
internal static class GeoRss
{
    public static Bronstukken Read(string tekst, Uri start, Paden paden)
    {
        XElement feed;
        try
        {
            feed = Mildexml.Read(tekst);
        }
        catch (XmlException e)
        {
            return Bronstukken.Geen($"is geen geldige XML: {e.Message}");
        }
        var items = feed.All("item").Select(i => (Item: i, Adres: Address(i, start))).ToList();
        var groepen = items.Where(i => i.Adres is not null).GroupBy(i => paden.Nummer(i.Adres!)).ToList();
        var zonder = items.Where(i => i.Adres is null).Select(i => new Bezwaar(i.Item.Text("title"), "heeft geen adres")).ToList();
        var activiteiten = groepen.Select(g => Activity(g.Key, [.. g.Select(i => i.Item)], g.First().Adres!, paden)).Where(a => a.Teksten.Titel.Length > 0);
        return new([.. activiteiten], [], groepen.Count + zonder.Count, zonder);
    }

    private static Uri? Address(XElement item, Uri start) =>
        new[] { item.Text("guid"), item.Text("link") }.Select(t => Uri.TryCreate(start, t, out var url) && t.Length > 0 ? url : null).FirstOrDefault(u => u is not null);

    private static Bronactiviteit Activity(int nummer, List<XElement> items, Uri adres, Paden paden)
    {
        var velden = new Dictionary<string, Veldwaarde>(StringComparer.Ordinal);
        var themas = items.SelectMany(i => i.All("category")).Select(c => Brontekst.OneLine(Brontekst.Clean(c.Value))).Where(c => c.Length > 0);
        if (string.Join('\n', themas.Distinct(StringComparer.Ordinal)) is { Length: > 0 } thema)
            velden["thema"] = new(thema, null);
        var vast = paden.Of(adres) is { } verwijzing ? new Uri(adres, verwijzing.Pad) : adres;
        return new(nummer, vast.AbsoluteUri, Bronteksten.OfHtml(items[0].Text("title"), "", items[0].Text("description")), new(velden, []))
        {
            Punten = items.SelectMany(i => i.All("point")).Select(p => Point(p.Value)).OfType<Punt>().Distinct().ToValueList(),
        };
    }

    private static Punt? Point(string tekst) =>
        tekst.Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries) is [var breedte, var lengte]
        && double.TryParse(breedte, NumberStyles.Float, CultureInfo.InvariantCulture, out var b) && b is >= -90 and <= 90
        && double.TryParse(lengte, NumberStyles.Float, CultureInfo.InvariantCulture, out var l) && l is >= -180 and <= 180 ? new(b, l) : null;
}
