using System.Globalization;

namespace SocialeKaart.Browser.Tests.Toegankelijkheid;

/// <summary>The page bends to the visitor: a small window, big letters, wide spacing, a phone on its side, little motion.</summary>
public sealed class WeergaveTests
{
    private static readonly Kijker Klein = new(320);
    private static readonly Kijker Dubbel = new(1280, Letter: 32);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Fits_in_320_px(string blad) => Keuring.AssertEmpty("reflow", blad, Klein);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Fits_with_wide_text_spacing(string blad) => Keuring.AssertEmpty("reflow, ruim", blad, Klein);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Shows_all_text_with_wide_text_spacing(string blad) => Keuring.AssertEmpty("afgeknipt, ruim", blad, Klein);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Fits_with_letters_twice_as_big(string blad) => Keuring.AssertEmpty("reflow", blad, Dubbel);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Shows_all_text_with_letters_twice_as_big(string blad) => Keuring.AssertEmpty("afgeknipt", blad, Dubbel);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public async Task Letters_follow_the_size_that_the_visitor_chose(string blad)
    {
        Assert.Equal(2 * await Letter(blad, new(1280)), await Letter(blad, Dubbel));
    }

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Fits_on_a_phone_on_its_side(string blad) => Keuring.AssertEmpty("reflow", blad, new(740, Hoogte: 360));

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public async Task Says_the_same_upright_and_on_its_side(string blad)
    {
        Assert.Equal(await Words(blad, new(740, Hoogte: 1480)), await Words(blad, new(740, Hoogte: 360)));
    }

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Nothing_moves_for_who_asks_for_little_motion(string blad) => Keuring.AssertEmpty("beweging", blad, Klein);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Nothing_appears_under_the_pointer_only(string blad) => Keuring.AssertEmpty("zweven", blad, new(1280));

    private static async Task<double> Letter(string blad, Kijker kijker) =>
        double.Parse((await Keuring.Of("letter", blad, kijker))[0].Replace("px", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static Task<string[]> Words(string blad, Kijker kijker) => Keuring.Of("woorden", blad, kijker);
}
