using SocialeKaart.Content;

namespace SocialeKaart.Browser.Tests.Reizen;

/// <summary>The whole road in a browser that knows neither style nor script nor picture.</summary>
public sealed class LynxTests
{
    [Fact]
    public async Task From_searching_to_an_activity_and_back_to_another_filter()
    {
        var site = (await Proefstand.Site).Address;
        string[] pages = [.. await Task.WhenAll(new[] { "/zoeken?q=koken", "/zoeken?q=koken&wijk=overvecht" }.Select(adres => Lynx.Read(site + adres)))];
        using var lynx = new Lynx();
        // Away from the box with Tab, for in it a number is a word.
        lynx.Press([.. Enumerable.Repeat("<tab>", int.Parse(Lynx.Number(await Lynx.Read(site), "____"), System.Globalization.CultureInfo.InvariantCulture) - 1)])
            .Type("koken").Press("<tab>", "<tab>", "^J").Save("gezocht")
            .Follow(Lynx.Number(pages[0], "[ ] Overvecht")).Follow(Lynx.Number(pages[0], "(BUTTON) Toon resultaten")).Save("gefilterd")
            .Follow(Lynx.Number(pages[1], "Resto in de wijk")).Save("activiteit")
            .Press("Left Arrow").Save("terug")
            .Follow(Lynx.Number(pages[1], "[X] Overvecht")).Follow(Lynx.Number(pages[1], "[ ] Meedoen en")).Follow(Lynx.Number(pages[1], "(BUTTON) Toon resultaten"))
            .Save("anders");
        var seen = await lynx.Go(site);

        Assert.Contains("[ ] Overvecht (6)", Plain(seen("gezocht")), StringComparison.Ordinal);
        Assert.Contains("6 activiteiten", Plain(seen("gefilterd")), StringComparison.Ordinal);
    }

    private static string Plain(string page) => string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
