using Deque.AxeCore.Commons;

namespace SocialeKaart.Browser.Tests.Toegankelijkheid;

/// <summary>axe-core finds nothing, for every type of page in three widths. A class for each set of colours, so that they run side by side.</summary>
public abstract class AxeTests(Kleurstand kleuren)
{
    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public async Task Finds_nothing_in_three_widths(string blad)
    {
        await using var tab = await Proefstand.Open(blad, new Kijker(320, kleuren));
        var wrong = new List<string>();
        // The last is the width in which the tab was taken.
        foreach (var breedte in new[] { 1280, 360, 320 })
        {
            await tab.Page.SetViewportSizeAsync(breedte, 800);
            wrong.AddRange((await Axe.Check(tab)).Select(line => $"{breedte} px: {line}"));
        }
        Assert.Empty(wrong);
    }
}

public sealed class AxeInLichtTests() : AxeTests(Kleurstand.Licht);

public sealed class AxeInDonkerTests() : AxeTests(Kleurstand.Donker);

public sealed class AxeInContrastTests() : AxeTests(Kleurstand.Contrast);

/// <summary>
/// axe-core with the rules of WCAG 2.2 A and AA, of EN 301 549 and its own best practices. Run in the page itself: RunAxe of the package
/// puts its results together in a new tab each time, which costs more than the checking.
/// </summary>
internal static class Axe
{
    private const string Violations = """
        async () => {
          const found = await axe.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549', 'EN-301-549v4'],
            resultTypes: ['violations'],
          });
          return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html} ${n.target}`));
        }
        """;

    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong, a line for each, with every group of filters open.</summary>
    public static async Task<string[]> Check(Tab tab)
    {
        await tab.Meet("alles-open");
        if (!await tab.Page.EvaluateAsync<bool>("'axe' in window"))
            await tab.Page.EvaluateAsync(Source);
        return await tab.Page.EvaluateAsync<string[]>(Violations);
    }
}
