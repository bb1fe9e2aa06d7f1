using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests.Reizen;

/// <summary>The questions of "Help mij kiezen", their outcome and its results: with the keyboard alone, with and without JavaScript.</summary>
public sealed class KeuzehulpTests
{
    private const string Meedoen = "/keuzehulp?leeftijd=ja&zoekt=doen&doel=ontmoeten&hulp=beetje";

    [Theory]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    public async Task From_home_to_an_outcome_and_its_results_by_keyboard(int breedte, bool script)
    {
        await using var tab = await Start(breedte, script);
        var visitor = new Reiziger(tab.Page);
        await visitor.Volg("button \"Verder\"", "/keuzehulp?leeftijd=");
        Assert.StartsWith("Fout: Ben je 18 jaar of ouder?", await tab.Page.TitleAsync(), StringComparison.Ordinal);

        await Answer(tab, "Ja, ik ben 18 of ouder", "/keuzehulp?leeftijd=ja");
        await Answer(tab, "Iets om te doen", "/keuzehulp?leeftijd=ja&zoekt=doen");
        await Answer(tab, "De deur uit en mensen ontmoeten", "/keuzehulp?leeftijd=ja&zoekt=doen&doel=ontmoeten");
        await Answer(tab, "Een beetje hulp", Meedoen);
        Assert.Equal("Meedoen past bij jou", await visitor.Kop(1));

        var all = await visitor.Naar("link \"Bekijk alle ");
        await visitor.Enter("/zoeken?niveau=meedoen");
        Assert.Equal(all.Split(' ')[3], (await tab.Page.Locator("#resultaten").InnerTextAsync()).Split(' ')[0]);
        Assert.Empty(await tab.Page.Context.CookiesAsync());
    }

    [Fact]
    public async Task An_answer_is_changed_by_keyboard_without_script()
    {
        await using var tab = await Start(360, script: false, Meedoen);
        var visitor = new Reiziger(tab.Page);
        await visitor.Volg("link \"Verander het antwoord op “Wat wil je het liefst?”\"");
        // The answer that was given has the focus first, and is still given.
        Assert.EndsWith("[checked]", await visitor.Naar("radio \"De deur uit en mensen ontmoeten"), StringComparison.Ordinal);
        await Choose(tab, "Meehelpen en iets leren");
        await visitor.Naar("button \"Verder\"");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.GetByRole(AriaRole.Heading, new() { Name = "Hoeveel hulp heb je nodig bij het meehelpen?", Level = 1 }).WaitForAsync();
    }

    private static async Task<Tab> Start(int breedte, bool script, string? adres = null)
    {
        var tab = await Proefstand.Tab(new(breedte, Script: script));
        await tab.Go(adres is null ? Bladen.Find("home") : new Blad("keuzehulp", adres));
        if (adres is null)
            await new Reiziger(tab.Page).Volg("link \"Help mij kiezen\"", "/keuzehulp");
        return tab;
    }

    // Tab comes to the first answer, the button comes after the last: a group of radio buttons is one stop.
    private static async Task Answer(Tab tab, string antwoord, string adres)
    {
        var visitor = new Reiziger(tab.Page);
        if (!(await visitor.Naar("radio ")).StartsWith($"radio \"{antwoord}", StringComparison.Ordinal))
            await Choose(tab, antwoord);
        else
            await tab.Page.Keyboard.PressAsync("Space");
        Assert.EndsWith("[checked]", await visitor.Hier(), StringComparison.Ordinal);
        await visitor.Volg("button \"Verder\"", adres);
    }

    private static Task<string> Choose(Tab tab, string antwoord) => new Reiziger(tab.Page).Naar($"radio \"{antwoord}", "ArrowDown");
}
