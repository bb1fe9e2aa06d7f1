namespace SocialeKaart.Browser.Tests.Toegankelijkheid;

/// <summary>Pages belong together: a title of their own, the same head and foot, and the way past the head.</summary>
public sealed class SamenhangTests
{
    [Fact]
    public async Task Every_page_has_a_title_of_its_own()
    {
        var titles = new List<(string Blad, string Titel)>();
        foreach (var blad in Bladen.Alle)
            titles.Add((blad.Naam, (await Keuring.Of("titel", blad.Naam, new(1280)))[0]));
        Assert.DoesNotContain(titles, t => t.Titel.Trim().Length < 5);
        Assert.Empty(titles.GroupBy(t => t.Titel).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(t => t.Blad))}"));
    }

    [Theory]
    [MemberData(nameof(Bladen.Gewone), MemberType = typeof(Bladen))]
    public async Task Head_and_foot_are_the_same_in_the_same_place(string blad)
    {
        Assert.Equal(await Keuring.Of("kop-en-voet", "home", new(1280)), await Keuring.Of("kop-en-voet", blad, new(1280)));
    }

    [Theory]
    [MemberData(nameof(Bladen.Gewone), MemberType = typeof(Bladen))]
    public async Task Whom_to_call_stands_first_in_the_foot(string blad)
    {
        await using var tab = await Proefstand.Open(blad);
        Assert.StartsWith("tel:", await tab.Page.Locator("body > footer a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public async Task Every_page_has_a_number_to_call(string blad)
    {
        await using var tab = await Proefstand.Open(blad);
        Assert.True(await tab.Page.Locator("a[href^='tel:']").CountAsync() > 0);
    }

    [Theory]
    [MemberData(nameof(Bladen.Gewone), MemberType = typeof(Bladen))]
    public async Task The_first_stop_leads_past_the_head(string blad)
    {
        await using var tab = await Proefstand.Open(blad);
        await tab.ToTop();
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("inhoud", await tab.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal("MAIN", await tab.Page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Fact]
    public async Task The_way_to_the_results_leads_past_the_filters()
    {
        await using var tab = await Proefstand.Open("resultaten");
        await tab.Page.Locator("a[href$='#resultaten']").First.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.activeElement.closest('form') === null && document.activeElement.closest('main') !== null"));
    }
}
