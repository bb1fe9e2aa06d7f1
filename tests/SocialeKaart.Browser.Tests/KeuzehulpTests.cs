using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests;

/// <summary>The questions of "Help mij kiezen" with the keyboard alone and JavaScript off.</summary>
public sealed class KeuzehulpTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task From_home_to_an_outcome_and_a_changed_answer_by_keyboard(int width)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Launch(playwright);
        var page = await browser.NewPageAsync(new()
        {
            BaseURL = site.Address,
            JavaScriptEnabled = false,
            ViewportSize = new() { Width = width, Height = 800 },
        });

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Help mij kiezen" }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Heading(page, "Ben je 18 jaar of ouder?");

        await page.GetByRole(AriaRole.Button, new() { Name = "Verder" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        Assert.StartsWith("Fout: Ben je 18 jaar of ouder?", await page.TitleAsync(), StringComparison.Ordinal);

        foreach (var answer in new[] { "Ja, ik ben 18 of ouder", "Iets om te doen", "De deur uit en mensen ontmoeten", "Een beetje hulp" })
            await Answer(page, answer);
        await Heading(page, "Meedoen past bij jou");
        var outcome = page.Url;
        Assert.EndsWith("/keuzehulp?leeftijd=ja&zoekt=doen&doel=ontmoeten&hulp=beetje", outcome, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Verander het antwoord op “Wat wil je het liefst?”" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.GetByLabel("De deur uit en mensen ontmoeten").IsCheckedAsync());
        await Answer(page, "Meehelpen en iets leren");
        await Heading(page, "Hoeveel hulp heb je nodig bij het meehelpen?");
        Assert.Empty(await page.Context.CookiesAsync());
    }

    // Space chooses, Tab goes from the answers to the button, Enter sends.
    private static async Task Answer(IPage page, string answer)
    {
        await page.GetByLabel(answer).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
    }

    private static Task Heading(IPage page, string text) => page.GetByRole(AriaRole.Heading, new() { Name = text, Level = 1 }).WaitForAsync();
}
