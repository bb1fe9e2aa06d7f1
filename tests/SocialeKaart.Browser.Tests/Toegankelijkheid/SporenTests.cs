namespace SocialeKaart.Browser.Tests.Toegankelijkheid;

/// <summary>A visit leaves nothing behind and tells nobody else.</summary>
public sealed class SporenTests
{
    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public async Task Nothing_is_kept_in_the_browser(string blad)
    {
        await using var tab = await Proefstand.Open(blad);
        Assert.Empty(await tab.Meet("opslag"));
        Assert.Empty(await tab.Page.Context.CookiesAsync());
    }

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public async Task No_other_host_is_asked(string blad)
    {
        await using var tab = await Proefstand.Open(blad);
        var own = (await Proefstand.Site).Address;
        Assert.NotEmpty(tab.Verzoeken);
        Assert.DoesNotContain(tab.Verzoeken, adres => !adres.StartsWith(own, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public async Task The_browser_complains_of_nothing(string blad)
    {
        await using var tab = await Proefstand.Open(blad);
        Assert.Empty(tab.Klachten);
    }
}
