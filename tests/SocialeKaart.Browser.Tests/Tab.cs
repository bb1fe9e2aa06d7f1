using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests;

/// <summary>A tab of the browser, and what it asked for and complained of since it was taken; given back, another test goes on with it.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly ConcurrentBag<IPage> _free;
    private readonly List<string> _verzoeken = [];
    private readonly List<string> _klachten = [];

    public Tab(IPage page, ConcurrentBag<IPage> free)
    {
        (Page, _free) = (page, free);
        page.Request += Asked;
        page.Console += Said;
        page.PageError += Broke;
    }

    public IPage Page { get; }

    /// <summary>Every address that was asked for.</summary>
    public IReadOnlyList<string> Verzoeken => _verzoeken;

    /// <summary>Errors and warnings on the console, among them everything that the content security policy stopped.</summary>
    public IReadOnlyList<string> Klachten => _klachten;

    public async Task Go(Blad blad)
    {
        var answer = await Page.GotoAsync(blad.Adres, new() { WaitUntil = WaitUntilState.Load });
        Assert.Equal(blad.Status, answer!.Status);
        await Page.EvaluateAsync("document.fonts.ready.then(() => true)");
    }

    /// <summary>The next Tab starts at the top of the page, also where the page itself begins at a summary of what is wrong.</summary>
    public Task ToTop() =>
        Page.EvaluateAsync("() => { document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); }");

    /// <summary>Runs a measurement of Toegankelijkheid/Metingen in the page: what is wrong, a line for each.</summary>
    public Task<string[]> Meet(string meting) => Page.EvaluateAsync<string[]>(Proefstand.Script(meting));

    public ValueTask DisposeAsync()
    {
        Page.Request -= Asked;
        Page.Console -= Said;
        Page.PageError -= Broke;
        _free.Add(Page);
        return ValueTask.CompletedTask;
    }

    private void Asked(object? sender, IRequest request) => _verzoeken.Add(request.Url);

    private void Broke(object? sender, string error) => _klachten.Add(error);

    // That the page itself answers 404 or 400 is also told on the console.
    private void Said(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning" && !(message.Location.StartsWith(Page.Url, StringComparison.Ordinal) && message.Text.StartsWith("Failed to load", StringComparison.Ordinal)))
            _klachten.Add(message.Text);
    }
}
