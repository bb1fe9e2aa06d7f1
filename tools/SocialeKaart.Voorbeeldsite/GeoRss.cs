using System.Globalization;
using System.Text;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>
/// The map feed as it was in 2017: the prefix georss is used but only geo is declared, and an activity with two places comes twice.
/// Its addresses start with <see cref="Basis"/>, which is filled in when the feed is asked for.
/// </summary>
public sealed class GeoRss(Records records, Lot zaad)
{
    public const string Basis = "{basis}";

    private readonly Dictionary<string, string> rubrieken = Records.Read<Dictionary<string, string>>(Records.Folder, "rubrieken.json");

    public string Write()
    {
        var feed = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#">
            <channel><title><![CDATA[Wegwijzer Domstad]]></title><link>{basis}/</link>
            <description><![CDATA[Alles op deze site is verzonnen]]></description>

            """);
        foreach (var activiteit in records.Activiteiten.Where(a => a.Bereik == "wijk"))
        {
            var lot = zaad.Voor(activiteit.Nummer).Voor("kaart");
            var plekken = lot.Kans(6) ? 2 : 1;
            for (var plek = 0; plek < plekken; plek++) feed.Append(Item(activiteit, lot.Voor(plek)));
        }
        return feed.Append("</channel></rss>\n").ToString();
    }

    private string Item(Activiteit activiteit, Lot lot) => $"""
        <item><title><![CDATA[{activiteit.Titel}]]></title><link>{Basis}{activiteit.Pad}</link>
        <guid isPermaLink="true">{Basis}/zoeken/show/{activiteit.Nummer}-{Slug.Of(activiteit.Titel)}</guid>
        <category><![CDATA[{rubrieken[activiteit.Categorie]}]]></category>
        <description><![CDATA[{Html.Benoemd[activiteit.Samenvatting]}]]></description>
        <georss:point>{Punt(activiteit, lot)}</georss:point></item>

        """;

    private string Punt(Activiteit activiteit, Lot lot)
    {
        var wijk = records.Wijken[activiteit.Wijk ?? activiteit.Wijken[0]];
        var breedte = wijk.Breedte + (lot.Voor("breedte").Onder(1000) - 500) / 100_000d;
        var lengte = wijk.Lengte + (lot.Voor("lengte").Onder(1400) - 700) / 100_000d;
        return string.Create(CultureInfo.InvariantCulture, $"{breedte:F5} {lengte:F5}");
    }
}
