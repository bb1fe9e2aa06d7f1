using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests.Delen;

/// <summary>The road of a coach who puts a list together, without script and by keyboard alone.</summary>
[Collection("bureau")]
public sealed class LijstTests(Bureau bureau)
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_list_is_made_while_searching_and_put_in_order_without_script(int width)
    {
        var page = await bureau.Page(width, script: false);
        await page.GotoAsync("/zoeken?wijk=overvecht&niveau=meedoen");
        var names = await page.Locator(".kaart h3").AllTextContentsAsync();
        await Put(page, names[1]);
        Assert.Contains("/zoeken?wijk=overvecht&niveau=meedoen&a=", page.Url, StringComparison.Ordinal);
        await Put(page, names[0]);
        await page.GetByRole(AriaRole.Link, new() { Name = names[2].Trim(), Exact = true }).First.ClickAsync();
        await page.Locator("article .lijstknop a").ClickAsync();
        Assert.Equal([names[1], names[0], names[2]], await Names(page));

        await page.GetByRole(AriaRole.Link, new() { NameRegex = Named("Zet hoger", names[2]) }).ClickAsync();
        Assert.Equal([names[1], names[2], names[0]], await Names(page));
        await page.GetByRole(AriaRole.Link, new() { Name = $"Haal {names[1].Trim()} van je lijst" }).ClickAsync();
        Assert.Equal([names[2], names[0]], await Names(page));

        await page.Locator("main").GetByLabel("Waar zoek je naar?").FillAsync("koken");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Zoek", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Bekijk je lijst" }).ClickAsync();
        Assert.Equal([names[2], names[0]], await Names(page));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        Assert.Empty(await page.Context.CookiesAsync());
        await page.CloseAsync();
    }

    [Fact]
    public async Task Every_link_of_a_list_is_reached_by_tab_in_the_order_of_the_page()
    {
        var page = await bureau.Page(360);
        await page.GotoAsync("/lijst?a=42&a=7");
        var wanted = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main a, main summary, main input:not([type=hidden]), main button')].filter(e => e.checkVisibility()).map(e => e.textContent)");
        var reached = new List<string>();
        for (var i = 0; i < 80; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null && document.activeElement.tagName !== 'MAIN'"))
                reached.Add(await page.EvaluateAsync<string>("document.activeElement.textContent"));
            else if (reached.Count > 0)
                break;
        }
        Assert.Equal(wanted, reached);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    public async Task On_a_phone_the_table_becomes_cards_and_stays_a_table_for_screen_readers(int width)
    {
        var page = await bureau.Page(width);
        await page.GotoAsync("/lijst?a=42&a=7");
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        // As Chromium tells it to a screen reader, not as the HTML says it.
        var tree = await (await page.Context.NewCDPSessionAsync(page)).SendAsync("Accessibility.getFullAXTree");
        var roles = tree!.Value.GetProperty("nodes").EnumerateArray().Where(node => !node.GetProperty("ignored").GetBoolean())
            .Select(node => node.GetProperty("role").GetProperty("value").GetString()).ToList();
        Assert.Equal((1, 3, 2, 12), (roles.Count(r => r == "table"), roles.Count(r => r == "row"), roles.Count(r => r == "rowheader"), roles.Count(r => r is "cell" or "gridcell")));
        // No part of a card lies over another.
        Assert.True(await page.EvaluateAsync<bool>("""
            [...document.querySelectorAll('.vergelijking tbody tr')].every(row => [...row.children].every((cell, i, all) =>
              i === 0 || cell.getBoundingClientRect().top >= all[i - 1].getBoundingClientRect().bottom - 1) &&
              [...row.children].every(cell => cell.scrollHeight <= cell.clientHeight + 2))
            """));
        await page.CloseAsync();
    }

    // Browsers put a space before the part that is only read out.
    private static Regex Named(string action, string name) => new($"^{action} ?: {Regex.Escape(name.Trim())}$");

    private static Task Put(IPage page, string name) =>
        page.GetByRole(AriaRole.Link, new() { NameRegex = Named("Zet op mijn lijst", name) }).First.ClickAsync();

    private static async Task<IEnumerable<string>> Names(IPage page) => await page.Locator(".vergelijking tbody th > a").AllTextContentsAsync();
}
