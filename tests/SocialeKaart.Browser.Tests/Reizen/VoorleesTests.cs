using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests.Reizen;

/// <summary>The button that reads the page aloud. A machine of tests has no voice: a stand-in for the browser's own keeps what it is told to say.</summary>
public sealed class VoorleesTests
{
    private const string Stem = """
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        window.gezegd = [];
        Object.defineProperty(window, 'speechSynthesis', { value: {
          speaking: false,
          getVoices: () => [{ lang: 'en-GB' }, { lang: 'STEM' }],
          speak(part) { this.speaking = true; gezegd.push(part); },
          cancel() { this.speaking = false; gezegd = []; },
          addEventListener() { },
        } });
        """;

    private static readonly string Nederlands = Stem.Replace("STEM", "nl-NL", StringComparison.Ordinal);

    [Fact]
    public async Task Says_the_main_text_in_Dutch_until_it_is_stopped()
    {
        var (context, page) = await Open(Nederlands);
        await using var _ = context;
        var visitor = new Reiziger(page);
        await visitor.Druk("button \"Lees voor\"", "Enter");
        var said = await page.EvaluateAsync<string[]>("gezegd.map(part => part.text)");
        Assert.Contains(await visitor.Kop(1), said);
        Assert.Contains(said, part => part.StartsWith("Wat doe je hier?", StringComparison.Ordinal));
        Assert.DoesNotContain(said, part => part.Contains("Hoofdmenu", StringComparison.Ordinal) || part.Contains("Lees voor", StringComparison.Ordinal));
        Assert.Equal(["nl-NL nl-NL"], await page.EvaluateAsync<string[]>("[...new Set(gezegd.map(part => `${part.lang} ${part.voice.lang}`))]"));

        Assert.Equal("button \"Stop met voorlezen\"", await visitor.Hier());
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("button \"Lees voor\"", await visitor.Hier());
        Assert.Empty(await page.EvaluateAsync<string[]>("gezegd.map(part => part.text)"));
    }

    [Fact]
    public async Task At_the_end_the_button_offers_to_read_again()
    {
        var (context, page) = await Open(Nederlands);
        await using var _ = context;
        var visitor = new Reiziger(page);
        await visitor.Druk("button \"Lees voor\"", "Enter");
        await page.EvaluateAsync("gezegd.at(-1).onend()");
        Assert.Equal("button \"Lees voor\"", await visitor.Hier());
    }

    [Theory]
    [InlineData("Object.defineProperty(window, 'speechSynthesis', { value: undefined });")]
    [InlineData(Stem)]
    public async Task Without_speech_or_a_Dutch_voice_there_is_no_button(string vooraf)
    {
        var (context, page) = await Open(vooraf);
        await using var _ = context;
        // The script has run to its end: it made the search box and the panel to share.
        Assert.True(await page.GetByRole(AriaRole.Button, new() { Name = "Kopieer de link", IncludeHidden = true }).CountAsync() > 0);
        Assert.Equal(0, await page.Locator(".voorlezen").CountAsync());
    }

    private static async Task<(IBrowserContext, IPage)> Open(string vooraf)
    {
        var context = await Proefstand.Context(new(360));
        await context.AddInitScriptAsync(vooraf);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Bladen.Find("activiteit-vrij").Adres);
        return (context, page);
    }
}
