using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Web.Inhoud;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Inhoud;

public sealed class ReloadTests : IDisposable
{
    private readonly TestSite _site = new();

    [Fact]
    public async Task A_spoiled_file_keeps_only_itself_off_and_is_named_with_its_line()
    {
        _site.Content.WriteText("activiteiten/wandelen-1.md", "---\nnummer: 1\nnaam: \"Wandelen\n---\n");
        Refresh();
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Get("/activiteiten/wandelen-1")).StatusCode);
        Assert.Equal("59 activiteiten", (await _site.Page("/zoeken")).QuerySelector("#resultaten")!.TextContent);
        Assert.Contains("activiteiten/wandelen-1.md:3:", _site.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_shows_by_itself_though_the_page_was_kept()
    {
        await _site.Get("/activiteiten/taalcafe-2");
        _site.Content.Write(_site.Content.Example(2) with { Naam = "Praatcafé" });
        for (var wait = 0; wait < 100; wait++)
        {
            if ((await _site.Page("/activiteiten/taalcafe-2")).QuerySelector("h1")!.TextContent == "Praatcafé")
                return;
            await Task.Delay(100);
        }
        Assert.Fail("The edit was not seen within ten seconds.");
    }

    [Fact]
    public async Task A_classification_that_cannot_be_read_leaves_the_last_good_content()
    {
        _site.Content.WriteText("indeling/niveaus.yaml", "- code: x\n  naam: [");
        Refresh();
        Assert.Equal("60 activiteiten", (await _site.Page("/zoeken")).QuerySelector("#resultaten")!.TextContent);
        Assert.Contains("indeling/niveaus.yaml:", _site.Log, StringComparison.Ordinal);
        Assert.Contains("De site toont de vorige inhoud", _site.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_goes_away_leaves_the_last_good_content()
    {
        var elsewhere = _site.Content.Folder + "-weg";
        Directory.Move(_site.Content.Folder, elsewhere);
        Refresh();
        Assert.Equal(HttpStatusCode.OK, (await _site.Get("/activiteiten/wandelen-1")).StatusCode);
        Directory.Move(elsewhere, _site.Content.Folder);
        _site.Content.Write(_site.Content.Example(1) with { Naam = "Terug" });
        Refresh();
        Assert.Equal("Terug", (await _site.Page("/activiteiten/wandelen-1")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Without_a_change_nothing_is_read_again()
    {
        var before = _site.Stand;
        Refresh();
        Assert.Same(before, _site.Stand);
    }

    [Fact]
    public async Task Content_without_samples_shows_no_notice()
    {
        for (var nummer = 1; nummer <= 60; nummer++)
            _site.Content.Write(_site.Content.Example(nummer) with { Voorbeeld = false });
        Refresh();
        Assert.Null((await _site.Page("/")).QuerySelector(".voorbeeld"));
    }

    public void Dispose() => _site.Dispose();

    private void Refresh() => _site.Services.GetRequiredService<ActueleStand>().Refresh();
}
