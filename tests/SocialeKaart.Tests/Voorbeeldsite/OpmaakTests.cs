using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialeKaart.Voorbeeldsite;

namespace SocialeKaart.Tests.Voorbeeldsite;

public sealed class OpmaakTests(Bron bron) : IClassFixture<Bron>
{
    private const string Rijen = "dt, th, p > strong, .label, li > b, td.LABEL";

    [Fact]
    public async Task A_browser_finds_the_same_landmarks_in_every_look()
    {
        foreach (var activiteit in Bron.Records.Activiteiten)
        {
            var content = await Content(activiteit.Pad);
            Assert.Equal(activiteit.Titel, Words(content, "h1"));
            Assert.Equal(activiteit.Samenvatting, Words(content, ".intro"));
            Assert.Equal(activiteit.Beschrijving, Words(content, ".beschrijving"));
            var organisatie = content.QuerySelector("a[href^='/aanbod/eigen-projecten/orgdetail/']")!;
            Assert.Equal(Bron.Records.Organisaties[activiteit.Organisatie].Pad, organisatie.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Every_label_of_a_record_is_a_label_in_the_markup()
    {
        var invuller = Invuller.Of();
        foreach (var activiteit in Bron.Records.Activiteiten)
        {
            var labels = (await Content(activiteit.Pad)).QuerySelectorAll(Rijen).Length;
            Assert.Equal(invuller.For(activiteit).Vermeldingen.Count(v => v.Veld != Veld.Gewijzigd), labels);
        }
    }

    private async Task<IElement> Content(string pad) => new HtmlParser().ParseDocument(await bron.Get(pad)).QuerySelector("#content")!;

    private static string Words(IElement content, string selector) =>
        Bron.Words(content.QuerySelector(selector)!.TextContent).Trim();
}
