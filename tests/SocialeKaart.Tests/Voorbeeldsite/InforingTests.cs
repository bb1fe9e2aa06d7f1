using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using SocialeKaart.Voorbeeldsite;

namespace SocialeKaart.Tests.Voorbeeldsite;

public sealed partial class InforingTests(Bron bron) : IClassFixture<Bron>
{
    private static readonly Inforing Inforing = new(Bron.Records, new Lot(Bronsite.Zaad));

    [Fact]
    public async Task The_product_list_comes_in_steps_of_100_and_names_its_total()
    {
        var ids = new List<string>();
        for (var offset = 0; offset < 700; offset += 100)
        {
            var lijst = XDocument.Parse(await bron.Get($"/beheer/eigen-projecten/projects/inforing?c-Offset={offset}")).Root!;
            Assert.Equal("630", lijst.Attribute("MAXAANTAL")!.Value);
            ids.AddRange(lijst.Elements("PRODUCT").Select(p => p.Element("ID")!.Value));
        }
        Assert.Equal(630, ids.Distinct().Count());
        Assert.Equal(630, ids.Count);
    }

    [Fact]
    public async Task Descriptions_are_still_encoded_after_the_xml_is_read()
    {
        var product = XDocument.Parse(await bron.Get("/aanbod/eigen-projecten/detail/42/2/inforing")).Root!;
        var tekst = product.Element("OMSCHRIJVING")!.Value;
        Assert.StartsWith("&lt;p&gt;", tekst, StringComparison.Ordinal);
        Assert.Contains(Bron.Records.Activiteiten[41].Beschrijving, Bron.Words(WebUtility.HtmlDecode(tekst)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_few_products_are_not_valid_xml()
    {
        var kapot = Bron.Records.Activiteiten.Where(Inforing.Kapot).ToList();
        Assert.InRange(kapot.Count, 3, 10);
        foreach (var activiteit in kapot)
        {
            var xml = await bron.Get($"/aanbod/eigen-projecten/detail/{activiteit.Nummer}/2/inforing");
            Assert.Throws<XmlException>(() => XDocument.Parse(xml));
        }
    }

    [Fact]
    public async Task One_organisation_with_activities_is_not_in_the_list()
    {
        var lijst = XDocument.Parse(await bron.Get("/aanbod/eigen-projecten/orglist/inforing"));
        var ids = lijst.Descendants("ID").Select(e => (int)e).ToHashSet();
        var ontbreekt = Assert.Single(Bron.Records.Organisaties.Values, o => !ids.Contains(o.Id));
        Assert.Contains(Bron.Records.Activiteiten, a => a.Organisatie == ontbreekt.Naam);
        var los = XDocument.Parse(await bron.Get($"{ontbreekt.Pad}inforing")).Root!;
        Assert.Equal(ontbreekt.Naam, los.Element("NAAM")!.Value);
    }

    [Fact]
    public async Task The_map_feed_uses_a_prefix_it_does_not_declare_and_repeats_some_ids()
    {
        var feed = await bron.Get("/georss.xml");
        Assert.Throws<XmlException>(() => XDocument.Parse(feed));
        var ids = Guid().Matches(feed).Select(m => m.Groups[1].Value).ToList();
        Assert.True(ids.Count > ids.Distinct().Count());
        Assert.Equal(Bron.Records.Activiteiten.Count(a => a.Bereik == "wijk"), ids.Distinct().Count());
    }

    [GeneratedRegex("<guid[^>]*>[^<]*/zoeken/show/([0-9]+)-")]
    private static partial Regex Guid();
}
