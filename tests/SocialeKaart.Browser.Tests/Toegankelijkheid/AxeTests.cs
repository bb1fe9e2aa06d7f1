using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace SocialeKaart.Browser.Tests.Toegankelijkheid;

/// <summary>axe-core finds nothing, for every type of page in three widths. A class for each set of colours, so that they run side by side.</summary>
public abstract class AxeTests(Kleurstand kleuren)
{
    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Finds_nothing_on_a_small_phone(string blad) => Check(blad, 320);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Finds_nothing_on_a_phone(string blad) => Check(blad, 360);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Finds_nothing_on_a_wide_screen(string blad) => Check(blad, 1280);

    private async Task Check(string blad, int breedte)
    {
        await using var tab = await Proefstand.Open(blad, new Kijker(breedte, kleuren));
        Assert.Empty(await Axe.Violations(tab));
    }
}

public sealed class AxeInLichtTests() : AxeTests(Kleurstand.Licht);

public sealed class AxeInDonkerTests() : AxeTests(Kleurstand.Donker);

public sealed class AxeInContrastTests() : AxeTests(Kleurstand.Contrast);

/// <summary>axe-core with the rules of WCAG 2.2 A and AA, of EN 301 549 and its own best practices.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "EN-301-549", "EN-301-549v4"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>What is wrong, a line for each, with every group of filters open.</summary>
    public static async Task<IReadOnlyList<string>> Violations(Tab tab)
    {
        await tab.Meet("alles-open");
        var result = await tab.Page.RunAxe(Rules);
        return [.. result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html} {n.Target}"))];
    }
}
