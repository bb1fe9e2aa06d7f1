using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests.Reizen;

/// <summary>
/// A visitor with a keyboard and nothing else. Knows only what has the focus, in the words in which Chromium tells it to a screen reader:
/// <c>checkbox "Overvecht (6)" [checked]</c>, <c>text: Filters</c> for a group that opens.
/// </summary>
internal sealed class Reiziger(IPage page)
{
    // More stops than any page has before its second result.
    private const int Most = 150;

    /// <summary>What has the focus; empty when nothing in the page has.</summary>
    public async Task<string> Hier()
    {
        if (await page.EvaluateAsync<bool>("document.activeElement === document.body"))
            return "";
        var told = await page.Locator(":focus").AriaSnapshotAsync();
        return told.Split('\n')[0].TrimStart('-', ' ').TrimEnd(':').Trim('\'');
    }

    /// <summary>Presses a key until what has the focus begins so; fails with all that was met on the way.</summary>
    public async Task<string> Naar(string begin, string toets = "Tab")
    {
        var met = new List<string>();
        while (met.Count < Most)
        {
            await page.Keyboard.PressAsync(toets);
            met.Add(await Hier());
            if (met[^1].StartsWith(begin, StringComparison.Ordinal))
                return met[^1];
        }
        throw new InvalidOperationException($"{toets} never came to {begin}, but to:\n{string.Join('\n', met)}");
    }

    public Task<string> Terug(string begin) => Naar(begin, "Shift+Tab");

    /// <summary>Goes to a check box, link or button, and presses Space or Enter.</summary>
    public async Task<string> Druk(string begin, string toets)
    {
        var name = await Naar(begin);
        await page.Keyboard.PressAsync(toets);
        return name;
    }

    /// <summary>Enter on what has the focus leads to this path and query.</summary>
    public async Task Enter(string adres)
    {
        await page.Keyboard.PressAsync("Enter");
        await Op(adres);
    }

    public async Task Volg(string begin, string adres)
    {
        await Naar(begin);
        await Enter(adres);
    }

    /// <summary>Enter on a link leads to where the link says.</summary>
    public async Task<string> Volg(string begin)
    {
        var name = await Naar(begin);
        await Enter(await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        return name;
    }

    public Task Typ(string tekst) => page.Keyboard.TypeAsync(tekst);

    /// <summary>What Alt+Left asks of the browser: the key itself belongs to the window of Chromium, which a test does not have.</summary>
    public async Task AltLinks(string adres)
    {
        await page.GoBackAsync();
        await Op(adres);
    }

    public Task<string> Kop(int niveau) => page.Locator($"main h{niveau}").First.InnerTextAsync();

    private async Task Op(string adres)
    {
        try
        {
            await page.WaitForURLAsync(url => new Uri(url).PathAndQuery + new Uri(url).Fragment == adres, new() { Timeout = 60_000 });
        }
        catch (TimeoutException e)
        {
            throw new InvalidOperationException($"It never came to {adres}; it is at {page.Url}, with the focus on '{await Hier()}'.", e);
        }
    }
}
