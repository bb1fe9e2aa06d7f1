namespace SocialeKaart.Browser.Tests.Reizen;

/// <summary>The search box that suggests: with the keyboard alone, and as what it tells a screen reader that it is.</summary>
public sealed class SuggestieTests
{
    [Fact]
    public async Task Typing_opens_a_list_that_belongs_to_the_box()
    {
        await using var tab = await Typed("kok");
        await using var closed = await Typed("k");
        foreach (var (one, open) in new[] { (tab, "true"), (closed, "false") })
        {
            Assert.Equal(open, await Box(one, "aria-expanded"));
            Assert.Equal("listbox", await one.Page.EvaluateAsync<string?>("document.getElementById(document.activeElement.getAttribute('aria-controls'))?.getAttribute('role')"));
        }
        Assert.NotEmpty(await Options(tab));
        Assert.Equal("list", await Box(tab, "aria-autocomplete"));
    }

    [Fact]
    public async Task An_arrow_and_Enter_go_to_what_was_chosen()
    {
        await using var tab = await Typed("kok");
        var second = (await Options(tab))[1];
        var visitor = new Reiziger(tab.Page);
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal([second], await tab.Page.Locator("[role=option][aria-selected=true]").AllInnerTextsAsync());
        Assert.StartsWith("option ", await visitor.Hier(), StringComparison.Ordinal);

        using var http = new HttpClient();
        var answer = System.Text.Json.JsonDocument.Parse(await http.GetStringAsync(new Uri($"{(await Proefstand.Site).Address}/api/v1/suggesties?q=kok")));
        await visitor.Enter(answer.RootElement.GetProperty("suggesties")[1].GetProperty("url").GetString()!);
    }

    [Fact]
    public async Task Escape_closes_the_list_and_leaves_the_words()
    {
        await using var tab = await Typed("kok");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("combobox \"Waar zoek je naar?\": kok", await new Reiziger(tab.Page).Hier());
        Assert.Equal("false", await Box(tab, "aria-expanded"));
        Assert.Empty(await Options(tab));
    }

    // The part takes them for a suggestion: it once opened a list with "undefined" in it and broke off when Tab went on.
    [Fact]
    public async Task Words_that_are_there_already_are_no_suggestion()
    {
        await using var tab = await Proefstand.Open("resultaten");
        var visitor = new Reiziger(tab.Page);
        Assert.Equal("combobox \"Waar zoek je naar?\": koken", await visitor.Naar("combobox "));
        await visitor.Naar("button \"Zoek\"");
        Assert.Equal("false", await Box(tab, "aria-expanded"));
        Assert.Empty(tab.Klachten);
    }

    [Fact]
    public async Task What_is_typed_goes_to_this_site_only()
    {
        await using var tab = await Typed("kok");
        var own = (await Proefstand.Site).Address;
        Assert.Contains($"{own}/api/v1/suggesties?q=kok", tab.Verzoeken);
        Assert.All(tab.Verzoeken, adres => Assert.StartsWith(own, adres, StringComparison.Ordinal));
        Assert.Empty(await tab.Meet("opslag"));
    }

    [Fact]
    public async Task Without_script_it_is_an_ordinary_box()
    {
        await using var tab = await Proefstand.Tab(new(360, Script: false));
        await tab.Go(Bladen.Find("home"));
        var visitor = new Reiziger(tab.Page);
        await visitor.Naar("searchbox \"Waar zoek je naar?\"");
        await visitor.Typ("kok");
        Assert.Equal("searchbox \"Waar zoek je naar?\": kok", await visitor.Hier());
        Assert.Equal(0, await tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Combobox).CountAsync());
        Assert.DoesNotContain(tab.Verzoeken, adres => adres.Contains("suggesties", StringComparison.Ordinal));
        await visitor.Enter("/zoeken?q=kok");
    }

    // Two letters ask; one only says that it is too short.
    private static async Task<Tab> Typed(string words)
    {
        var tab = await Proefstand.Open("home", new Kijker(360));
        var visitor = new Reiziger(tab.Page);
        await visitor.Naar("combobox \"Waar zoek je naar?\"");
        Assert.Equal("false", await Box(tab, "aria-expanded"));
        await visitor.Typ(words);
        if (words.Length > 1)
            await tab.Page.Locator("[role=option]").First.WaitForAsync();
        return tab;
    }

    private static Task<string?> Box(Tab tab, string name) => tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Combobox).GetAttributeAsync(name);

    private static async Task<IReadOnlyList<string>> Options(Tab tab) =>
        await tab.Page.Locator("[role=option]").Filter(new() { Visible = true }).AllInnerTextsAsync();
}
