using Microsoft.Playwright;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Browser.Tests.Schermafdrukken;

/// <summary>Pictures of every type of page in artifacts/screenshots, for people to look at. They fail when a page stays empty.</summary>
public sealed class SchermafdrukTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "screenshots");

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task On_a_phone(string blad) => Take(blad, new(360), "360");

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task On_a_wide_screen(string blad) => Take(blad, new(1280), "1280");

    [Theory]
    [InlineData("home")]
    [InlineData("resultaten")]
    [InlineData("activiteit-vrij")]
    public Task In_the_dark(string blad) => Take(blad, new(1280, Kleurstand.Donker), "1280-donker");

    [Theory]
    [InlineData("home")]
    [InlineData("resultaten")]
    [InlineData("activiteit-vrij")]
    public Task In_high_contrast(string blad) => Take(blad, new(360, Kleurstand.Contrast), "360-contrast");

    [Theory]
    [InlineData("resultaten")]
    [InlineData("activiteit-toewijzing")]
    public async Task On_paper_without_what_one_presses(string blad)
    {
        await using var tab = await Proefstand.Open(blad, new Kijker(794)); // A4
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Save(tab, blad, "papier");
        Assert.Equal(0, await tab.Page.Locator("button:visible, input:visible").CountAsync());
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private static async Task Take(string blad, Kijker kijker, string soort)
    {
        await using var tab = await Proefstand.Open(blad, kijker);
        await Save(tab, blad, soort);
    }

    private static async Task Save(Tab tab, string blad, string soort)
    {
        await tab.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{blad}-{soort}.png"), FullPage = true });
        Assert.True(await tab.Page.Locator("h1").IsVisibleAsync());
    }
}
