using System.Net;
using SocialeKaart.Voorbeeldsite;

namespace SocialeKaart.Tests.Voorbeeldsite;

public sealed class DetailpaginaTests(Bron bron) : IClassFixture<Bron>
{
    [Fact]
    public async Task Every_one_of_the_630_records_keeps_its_texts_word_for_word()
    {
        Assert.Equal(630, Bron.Records.Activiteiten.Count);
        foreach (var activiteit in Bron.Records.Activiteiten)
        {
            var words = Bron.Words(Bron.Content(await bron.Get(activiteit.Pad)));
            foreach (var tekst in new[] { activiteit.Titel, activiteit.Samenvatting, activiteit.Beschrijving, activiteit.Organisatie })
                Assert.Contains(tekst, words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes_and_another_seed_other_ones()
    {
        string[] paden = ["/start/", "/zoeken/?pagina=7", "/start/show/42/", "/start/show/615/", "/aanbod/eigen-projecten/orglist/"];
        await using var zelfde = Bronsite.Build(["--urls", "http://127.0.0.1:0"]);
        await using var ander = Bronsite.Build(["--urls", "http://127.0.0.1:0", "--zaad", "eindhoven"]);
        Assert.Equal(await Bodies(bron.Client, paden), await Started(zelfde, paden));
        Assert.NotEqual(await Bodies(bron.Client, ["/start/show/42/"]), await Started(ander, ["/start/show/42/"]));
    }

    [Theory]
    [InlineData("/aanbod/eigen-projecten/detail/42/")]
    [InlineData("/start/show/42")]
    public async Task The_older_addresses_lead_to_the_page(string pad)
    {
        using var antwoord = await bron.Ask(pad);
        Assert.Equal(HttpStatusCode.MovedPermanently, antwoord.StatusCode);
        Assert.Equal("/start/show/42/", antwoord.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_address_of_the_feed_answers_the_same_page() =>
        Assert.Equal(await bron.Get("/start/show/42/"), await bron.Get("/zoeken/show/42-rouwcafe"));

    [Fact]
    public async Task A_page_that_did_not_change_is_not_sent_again()
    {
        using var eerste = await bron.Ask("/start/show/42/");
        using var vraag = new HttpRequestMessage(HttpMethod.Get, "/start/show/42/");
        vraag.Headers.IfNoneMatch.Add(eerste.Headers.ETag!);
        using var tweede = await bron.Client.SendAsync(vraag);
        Assert.Equal(HttpStatusCode.NotModified, tweede.StatusCode);
    }

    [Fact]
    public async Task Pages_say_that_all_is_invented_and_need_no_cookie_and_no_script()
    {
        foreach (var pad in new[] { "/", "/start/", "/start/show/1/", "/aanbod/eigen-projecten/orgdetail/1059/", "/over-ons/contact" })
        {
            using var antwoord = await bron.Ask(pad);
            var html = await antwoord.Content.ReadAsStringAsync();
            Assert.Contains("Alles op deze site is verzonnen", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.False(antwoord.Headers.Contains("Set-Cookie"));
        }
    }

    private static async Task<string[]> Started(Microsoft.AspNetCore.Builder.WebApplication site, string[] paden)
    {
        await site.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.Single()) };
        return await Bodies(client, paden);
    }

    private static Task<string[]> Bodies(HttpClient client, string[] paden) =>
        Task.WhenAll(paden.Select(p => client.GetStringAsync(new Uri(p, UriKind.Relative))));
}
