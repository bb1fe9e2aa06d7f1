using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Toegankelijkheid;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Redactie;

/// <summary>The desk in a real browser: live while a file is edited elsewhere, and whole without JavaScript.</summary>
public sealed class RedactieTests(Bureausite bureau) : IClassFixture<Bureausite>
{
    private const string Bestand = "activiteiten/samen-koken-samen-eten.md";

    private static readonly LocatorAssertionsToContainTextOptions Gauw = new() { Timeout = 20_000 };

    public static TheoryData<string> Paginas =>
    [
        "/redactie", $"/redactie/bekijk?bestand={Bestand}", "/redactie/beoordelen", "/redactie/versheid", $"/redactie/zoeken?q=koken&bestand={Bestand}",
        "/redactie/woorden?regel=%3D+kokkerellen",
    ];

    [Fact]
    public async Task Preview_and_problems_follow_a_file_that_is_edited_elsewhere()
    {
        await using var context = await Proefstand.Context(new Kijker(1280));
        var page = await Live(context, $"/redactie/bekijk?bestand={Bestand}");
        await page.EvaluateAsync("window.nietVerverst = true; document.querySelector('iframe').contentWindow.scrollTo(0, 400)");
        var path = Path.Combine(bureau.Content, Bestand);
        var good = await File.ReadAllTextAsync(path);

        await File.WriteAllTextAsync(path, Summary(good, "samenvatting: Je roert in een grote pan."));
        await Expect(page.FrameLocator("iframe").Locator(".intro")).ToContainTextAsync("Je roert in een grote pan.", Gauw);
        // Not to the pixel: the browser holds on to what was in sight, and the text above it changed.
        Assert.True(await Eventually(() => page.EvaluateAsync<bool>("document.querySelector('iframe').contentWindow.scrollY > 200")), "The editor lost the place.");
        await Expect(page.Locator("main [role=status]").First).ToContainTextAsync("Bijgewerkt om", Gauw);

        await File.WriteAllTextAsync(path, Summary(good, "samenvatting: \"Je roert"));
        await Expect(page.Locator(".problemen")).ToContainTextAsync("Fout", Gauw);
        await Expect(page.Locator(".problemen code").First).ToContainTextAsync("Je roert", Gauw);

        await File.WriteAllTextAsync(path, good);
        await Expect(page.Locator(".teller--fout")).ToHaveCountAsync(0, new() { Timeout = 20_000 });
        Assert.True(await page.EvaluateAsync<bool>("window.nietVerverst"));
    }

    [Fact]
    public async Task A_search_answers_while_you_type()
    {
        await using var context = await Proefstand.Context(new Kijker(360));
        var page = await Live(context, $"/redactie/zoeken?bestand={Bestand}");
        await page.GetByLabel("Wat typt een bezoeker?").PressSequentiallyAsync("koken");
        await Expect(page.Locator(".uitslag__deze")).ToContainTextAsync("gevonden op", Gauw);
        Assert.EndsWith($"bestand={Bestand}", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Axe_finds_nothing_on_a_phone_and_on_a_desk(string adres)
    {
        foreach (var kijker in new[] { new Kijker(360), new Kijker(1280), new Kijker(1280, Kleurstand.Donker) })
        {
            await using var context = await Proefstand.Context(kijker);
            await using var tab = new Tab(await context.NewPageAsync(), []);
            await tab.Page.GotoAsync(bureau.Adres + adres, new() { WaitUntil = WaitUntilState.NetworkIdle });
            Assert.Empty(await Axe.Check(tab));
            Assert.True(await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") <= 0, $"{adres} is te breed op {kijker.Breedte} px.");
            // The site's own script wants to run in the preview, and may not.
            Assert.DoesNotContain(tab.Klachten, klacht => !klacht.Contains("frame is sandboxed", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task From_the_list_to_a_page_and_from_a_question_to_its_answer(bool script)
    {
        await using var context = await Proefstand.Context(new Kijker(360, Script: script));
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{bureau.Adres}/redactie");
        await page.GetByLabel("Toon", new() { Exact = true }).SelectOptionAsync("waarschuwingen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon de lijst" }).ClickAsync();
        var first = page.Locator(".bladen tbody a").First;
        var name = await first.TextContentAsync();
        await first.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name!);
        await Expect(page.FrameLocator("iframe").GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name!);

        await page.GetByRole(AriaRole.Link, new() { Name = "Vragen van de import" }).ClickAsync();
        var question = page.Locator("article").First;
        var file = $"{await question.GetAttributeAsync("id")}.md";
        await question.GetByRole(AriaRole.Radio).First.CheckAsync();
        await question.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page.Locator("article .melding")).ToContainTextAsync(file, Gauw);
        Assert.Contains("\nbesluit: houd-mijn\n", await File.ReadAllTextAsync(Path.Combine(bureau.Content, "beoordelen", file)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_without_the_script_has_that_of_version_nine()
    {
        var folder = Directory.CreateTempSubdirectory();
        Assert.Contains("Blazor", File.ReadAllText(Blazorscript.Extract(folder.FullName)), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private async Task<IPage> Live(IBrowserContext context, string adres)
    {
        var page = await context.NewPageAsync();
        var connected = new TaskCompletionSource();
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, _) => connected.TrySetResult();
        await page.GotoAsync(bureau.Adres + adres);
        await connected.Task.WaitAsync(TimeSpan.FromSeconds(30));
        // Becoming live, the part is drawn anew, its frame with it.
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return page;
    }

    // WaitForFunction needs eval, which the page's policy forbids.
    private static async Task<bool> Eventually(Func<Task<bool>> holds)
    {
        for (var wait = 0; wait < 100 && !await holds(); wait++)
            await Task.Delay(100);
        return await holds();
    }

    private static string Summary(string text, string line) =>
        string.Join('\n', text.Split('\n').Select(l => l.StartsWith("samenvatting:", StringComparison.Ordinal) ? line : l));
}
