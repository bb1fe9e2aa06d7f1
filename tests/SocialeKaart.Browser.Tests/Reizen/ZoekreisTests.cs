namespace SocialeKaart.Browser.Tests.Reizen;

/// <summary>Search, filter, activity, back, other filter: with the keyboard alone, with and without JavaScript.</summary>
public sealed class ZoekreisTests
{
    [Theory]
    [InlineData(360, true)]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    [InlineData(1280, false)]
    public async Task From_searching_to_an_activity_and_back_to_another_filter_by_keyboard(int breedte, bool script)
    {
        await using var tab = await Proefstand.Tab(new(breedte, Script: script));
        var visitor = new Reiziger(tab.Page);
        await tab.Go(Bladen.Find("home"));

        await visitor.Naar(script ? "combobox \"Waar zoek je naar?\"" : "searchbox \"Waar zoek je naar?\"");
        await visitor.Typ("koken");
        await visitor.Enter("/zoeken?q=koken");

        await OpenFilters(visitor, breedte);
        await visitor.Druk("text: Welke wijk?", "Enter");
        var wijk = await visitor.Druk("checkbox \"Overvecht (", "Space");
        Assert.Equal($"{wijk} [checked]", await visitor.Hier());
        await visitor.Volg("button \"Toon resultaten\"", "/zoeken?q=koken&wijk=overvecht");
        // The number beside the filter was the truth.
        var count = wijk.Split('(', ')')[1];
        Assert.Equal($"{count} activiteiten", await Gevonden(tab));

        await visitor.Volg($"link \"Naar de resultaten: {count} activiteiten\"", "/zoeken?q=koken&wijk=overvecht#resultaten");
        var name = await tab.Page.Locator(".kaart h3").First.InnerTextAsync();
        await visitor.Volg($"link \"{name}\"");
        Assert.Equal(name, await visitor.Kop(1));
        await visitor.Naar("link \"Bel ");

        await visitor.AltLinks("/zoeken?q=koken&wijk=overvecht#resultaten");
        Assert.Equal($"{count} activiteiten", await Gevonden(tab));
        await OtherFilter(tab, visitor, breedte);
        Assert.Empty(await tab.Page.Context.CookiesAsync());
        Assert.Empty(tab.Klachten);
    }

    // The wijk is still chosen, and Shift+Tab leads back to it.
    private static async Task OtherFilter(Tab tab, Reiziger visitor, int breedte)
    {
        await visitor.Terug(breedte == 360 ? "text: Filters" : "text: Hoeveel begeleiding?");
        if (breedte == 360)
        {
            await tab.Page.Keyboard.PressAsync("Enter");
            await visitor.Naar("text: Hoeveel begeleiding?");
        }
        await tab.Page.Keyboard.PressAsync("Enter");
        await visitor.Druk("checkbox \"Meedoen en mensen ontmoeten (", "Space");
        Assert.EndsWith("[checked]", await visitor.Terug("checkbox \"Overvecht ("), StringComparison.Ordinal);
        await tab.Page.Keyboard.PressAsync("Space");
        Assert.DoesNotContain("[checked]", await visitor.Hier(), StringComparison.Ordinal);
        await visitor.Volg("button \"Toon resultaten\"", "/zoeken?q=koken&niveau=meedoen");
        var cards = tab.Page.Locator(".kaart");
        Assert.Equal(await cards.CountAsync(), await cards.Filter(new() { Has = tab.Page.Locator(".merk", new() { HasTextRegex = new("^\\s*Meedoen\\s*$") }) }).CountAsync());
    }

    // On a phone they are behind a button, so that results come first.
    private static async Task OpenFilters(Reiziger visitor, int breedte)
    {
        if (breedte == 360)
            await visitor.Druk("text: Filters", "Enter");
    }

    private static Task<string> Gevonden(Tab tab) => tab.Page.Locator("#resultaten").InnerTextAsync();
}
