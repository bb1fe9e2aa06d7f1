using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Browser.Tests.Reizen;

/// <summary>The whole road in a browser that knows neither style nor script nor picture.</summary>
public sealed class LynxTests
{
    private const string Gezocht = "/zoeken?q=koken", Gefilterd = "/zoeken?q=koken&wijk=overvecht";

    [Fact]
    public async Task From_searching_to_an_activity_and_back_to_another_filter()
    {
        var site = (await Proefstand.Site).Address;
        var first = await FirstResult(site);
        var seen = await Journey(site, first.Naam);

        var gezocht = seen("gezocht");
        Assert.All(new[] { "Welke wijk?", "Hoeveel begeleiding?", "Heb je toestemming nodig?" }, question => Assert.Contains(question, gezocht, StringComparison.Ordinal));
        var inOvervecht = Counted(gezocht, "[ ] Overvecht");
        Assert.Equal(inOvervecht, Found(seen("gefilterd")));

        Assert.All(new[] { first.Naam, first.Samenvatting, "In het kort", "Waar", "Wanneer", "Kosten", "Mag ik zomaar komen?" },
            fact => Assert.Contains(fact, seen("activiteit"), StringComparison.Ordinal));
        Assert.Matches(@"Bel 0\d", seen("activiteit"));

        Assert.Equal((inOvervecht, inOvervecht), (Found(seen("terug")), Counted(seen("terug"), "[X] Overvecht")));
        Assert.Equal(Counted(gezocht, "[ ] Meedoen en mensen ontmoeten"), Found(seen("anders")));
        Assert.Contains("[ ] Overvecht", seen("anders"), StringComparison.Ordinal);
    }

    private static async Task<Func<string, string>> Journey(string site, string activity)
    {
        var (home, searched, filtered) = (await Lynx.Read(site), await Lynx.Read(site + Gezocht), await Lynx.Read(site + Gefilterd));
        using var lynx = new Lynx();
        var seen = await lynx
            .Go(Lynx.Number(home, "____")).Type("koken").Press("<tab>", "<tab>", "^J").Save("gezocht")
            .Follow(Lynx.Number(searched, "[ ] Overvecht")).Follow(Lynx.Number(searched, "BUTTON) Toon resultaten")).Save("gefilterd")
            .Follow(Lynx.Number(filtered, activity)).Save("activiteit")
            .Press("Left Arrow").Save("terug")
            .Follow(Lynx.Number(filtered, "[X] Overvecht")).Follow(Lynx.Number(filtered, "[ ] Meedoen en mensen"))
            .Follow(Lynx.Number(filtered, "BUTTON) Toon resultaten")).Save("anders")
            .Start(site);
        return name => string.Join(' ', seen[name].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task<Activiteit> FirstResult(string site)
    {
        var links = await Lynx.Read(site + Gefilterd, "-listonly");
        var slug = Regex.Match(links, @"/activiteiten/([a-z0-9-]+)\s").Groups[1].Value;
        return AanbodReader.Read(RunningSite.Content).Activiteit(slug)!;
    }

    private static int Counted(string page, string filter) => Number(page, Regex.Escape(filter) + @" \((\d+)\)");

    private static int Found(string page) => Number(page, @" (\d+) activiteiten Je filters");

    private static int Number(string page, string pattern) =>
        Regex.Match(page, pattern) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : throw new InvalidOperationException($"{pattern} is not in:\n{page}");
}
