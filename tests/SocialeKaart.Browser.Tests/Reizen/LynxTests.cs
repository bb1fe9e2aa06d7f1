using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Browser.Tests.Reizen;

/// <summary>The whole road in a browser that knows neither style nor script nor picture: every page by the address that its form or link makes.</summary>
public sealed class LynxTests
{
    [Fact]
    public async Task From_searching_to_an_activity_and_back_to_another_filter()
    {
        var site = (await Proefstand.Site).Address;
        var searched = await Lynx.Read($"{site}/zoeken?q=koken");
        Assert.All(["Welke wijk?", "Hoeveel begeleiding?", "Heb je toestemming nodig?", "Toon resultaten"], part => Assert.Contains(part, searched, StringComparison.Ordinal));

        var filtered = $"{site}/zoeken?q=koken&wijk=overvecht";
        var results = await Lynx.Read(filtered);
        Assert.Equal(Counted(searched, "[ ] Overvecht"), Found(results));
        Assert.Equal(Found(results), Counted(results, "[X] Overvecht"));

        var address = (await Lynx.Links(filtered)).First(link => link.Contains("/activiteiten/", StringComparison.Ordinal));
        var activity = AanbodReader.Read(RunningSite.Content).Activiteit(new Uri(address).Segments[^1])!;
        Assert.Contains(activity.Naam, results, StringComparison.Ordinal);
        var page = await Lynx.Read(address);
        Assert.All([activity.Naam, activity.Samenvatting, "In het kort", "Waar", "Wanneer", "Kosten", "Mag ik zomaar komen?"], fact => Assert.Contains(fact, page, StringComparison.Ordinal));
        Assert.Matches(@"Bel 0\d", page);

        var other = await Lynx.Read($"{site}/zoeken?q=koken&niveau=meedoen");
        Assert.Equal(Counted(searched, "[ ] Meedoen en mensen ontmoeten"), Found(other));
        Assert.Contains("[ ] Overvecht", other, StringComparison.Ordinal);
    }

    private static int Counted(string page, string filter) => Number(page, new($@"{Regex.Escape(filter)} \((\d+)\)"));

    private static int Found(string page) => Number(page, new(@" (\d+) activiteiten Je filters"));

    private static int Number(string page, Regex pattern) =>
        pattern.Match(page) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : throw new InvalidOperationException($"{pattern} is not in: {page}");
}
