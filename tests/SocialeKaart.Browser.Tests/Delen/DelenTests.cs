using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests.Delen;

/// <summary>The panel "Deel of print" with a script, and the note that travels behind the # of a link.</summary>
[Collection("bureau")]
public sealed class DelenTests(Bureau bureau)
{
    public static TheoryData<string> Hostile =>
    [
        "<img src=x onerror=alert(1)>", "<script>document.title='kaping'</script>", "</p></div><h1>Gemeente</h1>", "javascript:alert(1)",
        "https://elders.example/", "\u202Eomgekeerd\u202C\u200B\u0000", new string('x', 5_000), "${7*7}{{7*7}}", "\n\n\n\n\n\n\nlaag",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_note_is_shown_as_the_words_of_another_and_can_do_nothing(string note)
    {
        var page = await bureau.Page();
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Dialog += (_, _) => Assert.Fail("A note opened a dialog.");
        await page.GotoAsync("/lijst?a=42");
        var (elements, title) = (await Elements(page), await page.TitleAsync());
        await page.GotoAsync("about:blank");
        requests.Clear();
        await page.GotoAsync($"/lijst?a=42#bericht={Uri.EscapeDataString(note)}");

        var box = page.GetByRole(AriaRole.Note, new() { Name = "Bericht van wie je deze link stuurde" });
        Assert.Equal(1, await box.CountAsync());
        Assert.Equal(0, await box.Locator("a, img, script, h1").CountAsync());
        var text = await box.Locator(".bericht__tekst").TextContentAsync();
        Assert.InRange(text!.Length, 1, 300);
        Assert.DoesNotMatch("[\u0000-\u0009\u200B-\u200F\u202A-\u202E]", text);
        Assert.Equal(elements + 4, await Elements(page));
        Assert.Equal(title, await page.TitleAsync());
        Assert.All(requests, url => Assert.StartsWith(bureau.Address, url, StringComparison.Ordinal));
        Assert.All(requests, url => Assert.DoesNotContain("bericht", url.Split('#')[0], StringComparison.Ordinal));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("#bericht=")]
    [InlineData("#bericht=%20%0A%20")]
    [InlineData("#bericht=%E0%A4%A")]
    [InlineData("#Bericht=hoi")]
    [InlineData("#kort")]
    public async Task Where_there_is_no_note_there_is_no_box(string fragment)
    {
        var page = await bureau.Page();
        await page.GotoAsync($"/lijst?a=42{fragment}");
        Assert.Equal(0, await page.Locator(".bericht").CountAsync());
        await page.CloseAsync();
    }

    [Fact]
    public async Task What_is_typed_as_a_note_reaches_who_opens_the_link_and_the_paper()
    {
        const string note = "Hoi Sam & Noor,\nmaandag 10 uur? 50% korting \"#1\"";
        var page = await bureau.Page();
        await page.GotoAsync("/lijst?a=42&a=7");
        await page.GetByText("Deel of print").ClickAsync();
        await page.GetByLabel("Zet er een bericht bij").FillAsync(note);
        var link = await page.GetByLabel("De link om te delen").InputValueAsync();
        foreach (var way in await page.Locator(".delen__wegen a").AllAsync())
            Assert.EndsWith(Uri.EscapeDataString("\n" + link), Encoded(await way.GetAttributeAsync("href")), StringComparison.Ordinal);
        Assert.True(await page.GetByText("In de QR-code staat je bericht niet.").IsVisibleAsync());

        var other = await bureau.Page();
        await other.GotoAsync(link);
        Assert.Equal(note, await other.Locator(".bericht__tekst").TextContentAsync());
        var paper = await Bureau.Say("pdftotext", await bureau.Print(other, link), "-");
        Assert.Contains("Hoi Sam & Noor,", paper, StringComparison.Ordinal);

        await page.GetByLabel("Zet er een bericht bij").FillAsync("");
        Assert.Equal($"{bureau.Address}/lijst?a=42&a=7", await page.GetByLabel("De link om te delen").InputValueAsync());
        await page.CloseAsync();
        await other.CloseAsync();
    }

    [Fact]
    public async Task The_copy_button_copies_and_says_so()
    {
        var page = await bureau.Page();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync("/a/42");
        await page.GetByText("Deel of print").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Kopieer de link" }).ClickAsync();
        await page.GetByRole(AriaRole.Status).GetByText("Gekopieerd").WaitForAsync();
        Assert.Equal($"{bureau.Address}/a/42", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task Without_a_clipboard_there_is_no_button_and_the_link_can_be_selected()
    {
        var page = await bureau.Page();
        await page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await page.GotoAsync("/a/42");
        await page.GetByText("Deel of print").ClickAsync();
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Kopieer de link" }).CountAsync());
        await page.GetByLabel("De link om te delen").FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        Assert.Equal($"{bureau.Address}/a/42", await page.EvaluateAsync<string>("getSelection().toString()"));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/a/42")]
    [InlineData("/lijst?a=42&a=7")]
    [InlineData("/zoeken?wijk=overvecht&niveau=meedoen&toegang=vrij")]
    public async Task The_QR_code_on_the_screen_reads_as_the_link(string address)
    {
        var page = await bureau.Page(script: false);
        await page.GotoAsync(address);
        await page.GetByText("Deel of print").ClickAsync();
        var image = page.Locator(".delen__qr img");
        await image.ScrollIntoViewIfNeededAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var file = Path.Combine(bureau.Folder, $"{Guid.NewGuid():N}.png");
        await image.ScreenshotAsync(new() { Path = file });
        var read = (await Bureau.Say("zbarimg", "--quiet", "--raw", file)).Trim();
        Assert.Equal($"{bureau.Address}{address}", read);
        Assert.Equal(await page.Locator(".delen__link").InputValueAsync(), read);
        await page.CloseAsync();
    }

    private static Task<int> Elements(IPage page) => page.EvaluateAsync<int>("document.querySelectorAll('main *').length");

    // Script and framework write the same letters as different escapes.
    private static string Encoded(string? href) => Uri.EscapeDataString(Uri.UnescapeDataString(href!));
}
