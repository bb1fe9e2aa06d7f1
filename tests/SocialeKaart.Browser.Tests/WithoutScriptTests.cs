using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests;

/// <summary>The road of a visitor in a real browser with JavaScript off.</summary>
public sealed class WithoutScriptTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task From_home_to_an_activity_and_back(int width)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Launch(playwright);
        var page = await browser.NewPageAsync(new()
        {
            BaseURL = site.Address,
            JavaScriptEnabled = false,
            ViewportSize = new() { Width = width, Height = 800 },
        });
        var foreign = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal))
                foreign.Add(request.Url);
        };

        await page.GotoAsync("/");
        await page.GetByLabel("Waar zoek je naar?").FillAsync("koken");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek", Exact = true }).ClickAsync();
        Assert.EndsWith("/zoeken?q=koken", page.Url, StringComparison.Ordinal);

        if (width == 360)
            await page.Locator(".paneel > summary").ClickAsync();
        await page.GetByText("Hoeveel begeleiding?").First.ClickAsync();
        await page.GetByLabel("Arbeidsmatige Activering").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon resultaten" }).ClickAsync();
        Assert.EndsWith("/zoeken?q=koken&niveau=aa", page.Url, StringComparison.Ordinal);
        var results = page.Url;

        var first = page.Locator(".kaart h3 a").First;
        var name = await first.TextContentAsync();
        await first.ClickAsync();
        Assert.Equal(name, await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync());

        await page.GoBackAsync();
        Assert.Equal(results, page.Url);
        Assert.True(await page.GetByLabel("Arbeidsmatige Activering").IsCheckedAsync());
        Assert.Empty(foreign);
        Assert.Empty(await page.Context.CookiesAsync());
    }
}
