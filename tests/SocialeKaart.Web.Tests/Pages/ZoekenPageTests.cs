using System.Globalization;
using AngleSharp.Dom;
using SocialeKaart.Search;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Pages;

[Collection("site")]
public sealed class ZoekenPageTests(TestSite site)
{
    [Theory]
    [InlineData("")]
    [InlineData("q=koken")]
    [InlineData("wijk=overvecht&wijk=oost")]
    [InlineData("niveau=aa&toegang=toewijzing")]
    [InlineData("q=taalcafe&wijk=zuid&niveau=meedoen")]
    [InlineData("wijk=overvegt&doelgroep=iedereen")]
    public async Task The_count_beside_a_value_is_the_number_of_results_after_choosing_it(string parameters)
    {
        var query = SearchQuery.Parse(parameters.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split('=')).Select(p => KeyValuePair.Create(p[0], (string?)p[1])), site.Stand.Indeling);
        var boxes = (await site.Page(query.Address())).QuerySelectorAll(".filter__rij");
        Assert.NotEmpty(boxes);
        foreach (var box in boxes)
        {
            var input = box.QuerySelector("input")!;
            var facet = Enum.Parse<Facet>(input.GetAttribute("name")!, ignoreCase: true);
            var code = input.GetAttribute("value")!;
            var after = await site.Page(query.Without(facet).With(facet, code).Address());
            Assert.True(Shown(box) == Found(after), $"{query} + {facet}={code}: {Shown(box)} shown, {Found(after)} found");
        }
    }

    [Fact]
    public async Task A_wijk_shows_what_is_there_first_and_what_is_for_the_whole_city_last_and_marked()
    {
        var cards = (await site.Page("/zoeken?wijk=overvecht")).QuerySelectorAll(".kaart").ToList();
        var marked = cards.ConvertAll(c => c.QuerySelector(".merk--stad") is not null);
        Assert.Contains(true, marked);
        Assert.Contains(false, marked);
        Assert.Equal(marked.Order(), marked);
    }

    [Fact]
    public async Task The_form_keeps_words_and_choices()
    {
        var page = await site.Page("/zoeken?q=samen+koken&wijk=overvecht");
        Assert.Equal("samen koken", page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Equal(["overvecht"], page.QuerySelectorAll("input:checked").Select(i => i.GetAttribute("value")));
        Assert.Equal("get", page.QuerySelector("form.filters")!.GetAttribute("method"));
        Assert.NotNull(page.QuerySelector("details.filter[open] input[value=overvecht]"));
    }

    [Theory]
    [InlineData("/zoeken", "Zoek een activiteit – Sociale kaart Utrecht")]
    [InlineData("/zoeken?pagina=2", "Zoek een activiteit – pagina 2 – Sociale kaart Utrecht")]
    [InlineData("/zoeken?q=koken&wijk=overvecht&pagina=2", "Zoeken: koken, Overvecht – pagina 2 – Sociale kaart Utrecht")]
    public async Task The_title_says_what_was_asked(string address, string title) => Assert.Equal(title, (await site.Page(address)).Title);

    [Fact]
    public async Task A_page_past_the_end_says_so_and_links_to_the_last()
    {
        var page = await site.Page("/zoeken?pagina=99999");
        Assert.Equal("/zoeken?pagina=3", page.QuerySelector(".melding a")!.GetAttribute("href"));
        Assert.Equal(60, Found(page));
    }

    [Fact]
    public async Task Nothing_found_offers_a_phone_number_the_themas_and_a_mail_to_the_editors()
    {
        var page = await site.Page("/zoeken?q=zzxqy+%26+%3Cb%3E&wijk=overvecht");
        Assert.Equal("We vonden niets", page.QuerySelector("#resultaten")!.TextContent);
        Assert.Equal("tel:+31300000000", page.QuerySelector(".leeg a[href^='tel:']")!.GetAttribute("href"));
        Assert.Equal(site.Stand.Indeling.Themas.Count, page.QuerySelectorAll(".leeg a[href^='/themas/']").Length);
        Assert.Equal(
            "mailto:redactie@socialekaart.example?subject=Dit mist op de sociale kaart&body=Beste redactie,\r\n\r\n" +
            "Ik zocht: zzxqy & <b>\r\nWijk: Overvecht\r\n\r\nIk vond niets dat past. Dit mis ik:\r\n",
            Mail(page));
    }

    [Fact]
    public async Task The_mail_to_the_editors_has_no_header_but_its_own()
    {
        var mail = (await site.Page("/zoeken?q=zzxqy%26cc%3Da%40b.example%3Fbcc%3Dc%23"))
            .QuerySelector(".leeg a[href^='mailto:']")!.GetAttribute("href")!;
        Assert.Equal(["subject", "body"], mail[(mail.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&').Select(p => p.Split('=')[0]));
        Assert.DoesNotContain('#', mail);
        Assert.Single(mail, c => c == '?');
    }

    [Fact]
    public async Task Nothing_found_offers_the_search_with_one_filter_less_and_in_a_wijk_beside_it()
    {
        var page = await site.Page("/zoeken?q=koken&wijk=overvecht&thema=ontmoeting");
        Assert.Equal(0, Found(page));
        var links = page.QuerySelectorAll(".resultaten .gekozen a").Where(a => a.TextContent.Contains('(', StringComparison.Ordinal)).ToList();
        Assert.Contains(links, a => a.TextContent.StartsWith("Zonder ", StringComparison.Ordinal));
        foreach (var link in links)
        {
            var promised = Number(link.TextContent.Split('(', ')')[^2]);
            Assert.True(promised > 0);
            Assert.Equal(promised, Found(await site.Page(link.GetAttribute("href")!)));
        }
    }

    [Fact]
    public async Task A_misspelling_says_what_was_looked_for()
    {
        var page = await site.Page("/zoeken?q=schillderen&wijk=overvecht&wijk=zuid");
        Assert.Equal("Bedoelde je schilderen? Daar zochten we op.", Text(page.QuerySelector(".melding")!));
        Assert.Equal("/zoeken?q=schilderen&wijk=overvecht&wijk=zuid", page.QuerySelector(".melding a")!.GetAttribute("href"));
        Assert.NotEmpty(page.QuerySelectorAll(".kaart"));
    }

    [Fact]
    public async Task Words_that_were_known_can_be_sought_without_the_misspelt_ones()
    {
        var link = (await site.Page("/zoeken?q=koken+schillderen")).QuerySelectorAll(".melding a")[1];
        Assert.Equal("/zoeken?q=koken", link.GetAttribute("href"));
        Assert.Equal($"Zoek zonder “schillderen” ({Found(await site.Page("/zoeken?q=koken"))})", link.TextContent);
        Assert.EndsWith(" ", link.PreviousSibling!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_understood_can_be_taken_out_or_made_a_filter()
    {
        var links = (await site.Page("/zoeken?q=koken+in+overvecht+dinsdagochtend")).QuerySelectorAll("[aria-labelledby=begrepen] a");
        Assert.Equal(
            ["Overvecht weghalen uit je zoekvraag ✕", "Alleen in Overvecht", "dinsdag, ochtend weghalen uit je zoekvraag ✕"],
            links.Select(Text));
        Assert.Equal(
            ["/zoeken?q=koken+dinsdagochtend", "/zoeken?q=koken+dinsdagochtend&wijk=overvecht", "/zoeken?q=koken+in+overvecht"],
            links.Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Results_mark_what_they_were_found_on()
    {
        var card = (await site.Page("/zoeken?q=fiets")).QuerySelector(".kaart")!;
        Assert.Equal("Fietsen", card.QuerySelector("h3 mark")!.TextContent);
        Assert.Null(card.QuerySelector(".kaart__waarom"));
    }

    [Fact]
    public async Task The_title_of_a_page_has_bounds()
    {
        var page = await site.Page($"/zoeken?q={new string('a', 200)}&thema={string.Join("&thema=", Enumerable.Range(10, 20).Select(i => $"onbekend-{i}"))}");
        Assert.InRange(page.Title!.Length, 100, 180);
    }

    [Fact]
    public async Task An_unknown_value_is_named_and_filters_nothing()
    {
        var page = await site.Page("/zoeken?wijk=overvegt");
        Assert.Contains("\"overvegt\"", page.QuerySelector(".melding")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/zoeken", page.QuerySelector(".melding a")!.GetAttribute("href"));
        Assert.Equal(60, Found(page));
    }

    [Fact]
    public async Task Words_of_a_visitor_stay_text()
    {
        var page = await site.Page("/zoeken?q=%3Cimg+src%3Dx+onerror%3Dalert%281%29%3E");
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Equal("<img src=x onerror=alert(1)>", page.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_search_with_words_asks_not_to_be_indexed()
    {
        Assert.Equal("noindex", SecurityHeaders.One(await site.Get("/zoeken?q=koken"), "X-Robots-Tag"));
        Assert.False((await site.Get("/zoeken?wijk=oost")).Headers.Contains("X-Robots-Tag"));
    }

    [Theory]
    [InlineData("/zoeken", true)]
    [InlineData("/zoeken?wijk=overvecht", true)]
    [InlineData("/zoeken?wijk=overvecht&niveau=meedoen", false)]
    [InlineData("/zoeken?wijk=overvecht&pagina=2", false)]
    [InlineData("/zoeken?q=koken", false)]
    public async Task Lists_by_one_filter_may_be_found_and_say_what_they_are(string address, bool found)
    {
        var page = await site.Page(address);
        Assert.Equal(found, page.QuerySelector("meta[name=robots]") is null);
        Assert.Matches("^[0-9]+ activiteiten", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static string Mail(IDocument page) =>
        Uri.UnescapeDataString(page.QuerySelector(".leeg a[href^='mailto:']")!.GetAttribute("href")!);

    private static int Shown(IElement row) => Number(row.QuerySelector(".filter__aantal")!.TextContent.Trim('(', ')'));

    private static int Found(IDocument page) =>
        page.QuerySelector("#resultaten")!.TextContent is var text && text == "We vonden niets" ? 0 : Number(text.Split(' ')[0]);

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.GetCultureInfo("nl-NL"));
}
