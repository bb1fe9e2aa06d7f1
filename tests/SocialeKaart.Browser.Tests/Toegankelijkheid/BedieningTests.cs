using System.Globalization;

namespace SocialeKaart.Browser.Tests.Toegankelijkheid;

/// <summary>Controls are big enough, stand out, and do nothing before they are asked.</summary>
public sealed class BedieningTests
{
    public static TheoryData<string, Kleurstand> Kleuren => Bladen.In(Kleurstand.Licht, Kleurstand.Donker);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Every_target_is_24_px_on_a_small_phone(string blad) => Keuring.AssertEmpty("doelgrootte", blad, new(320));

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Every_target_is_24_px_on_a_wide_screen(string blad) => Keuring.AssertEmpty("doelgrootte", blad, new(1280));

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Filters_buttons_and_pages_are_44_px_high(string blad) => Keuring.AssertEmpty("ruime-doelen", blad, new(360));

    [Theory]
    [MemberData(nameof(Kleuren))]
    public Task Fields_and_buttons_stand_out(string blad, Kleurstand kleuren) => Keuring.AssertEmpty("randcontrast", blad, new(1280, kleuren));

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task No_shortcut_and_no_gesture_is_asked(string blad) => Keuring.AssertEmpty("gebaren", blad, new(360));

    [Theory]
    [InlineData("zoeken")]
    [InlineData("resultaten")]
    public async Task Choosing_changes_nothing_until_the_button(string blad)
    {
        await using var tab = await Proefstand.Open(blad);
        await tab.Meet("alles-open");
        var before = tab.Page.Url;
        foreach (var box in await tab.Page.Locator("input[type=checkbox]").AllAsync())
            await box.ClickAsync();
        Assert.Equal(before, tab.Page.Url);
    }

    [Fact]
    public async Task The_number_of_suggestions_is_told_without_moving_the_focus()
    {
        await using var tab = await Proefstand.Open("home");
        var field = tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Combobox);
        await field.FillAsync("kok");
        await tab.Page.Locator("[role=option]").First.WaitForAsync();
        var count = await tab.Page.Locator("[role=option]").CountAsync();
        await tab.Page.Locator("[role=status]", new() { HasText = count.ToString(CultureInfo.InvariantCulture) }).First.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        Assert.True(await field.EvaluateAsync<bool>("el => el === document.activeElement"));
    }
}
