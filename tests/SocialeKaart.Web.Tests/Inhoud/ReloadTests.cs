using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Web.Inhoud;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Inhoud;

public sealed class ReloadTests : IDisposable
{
    private readonly TestSite _site = new();

    private const string Broken = "---\nnummer: 1\nnaam: \"Wandelen\n---\n";

    [Fact]
    public async Task A_spoiled_file_is_named_with_its_line_and_its_page_stays_as_it_was()
    {
        _site.Content.WriteText("activiteiten/wandelen-1.md", Broken);
        _site.Content.Write(_site.Content.Example(2) with { Naam = "Praatcafé" });
        Refresh();
        Assert.Equal("Wandelen 1", await Heading("/activiteiten/wandelen-1"));
        Assert.Equal("Praatcafé", await Heading("/activiteiten/taalcafe-2"));
        Assert.Equal("60 activiteiten", await Found());
        Assert.Contains("activiteiten/wandelen-1.md:3:", _site.Log, StringComparison.Ordinal);
        Assert.Contains("activiteiten/wandelen-1.md kan niet gelezen worden; de site toont er de vorige versie van.", _site.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spoiled_file_without_an_earlier_version_keeps_only_itself_off()
    {
        using var other = new TestSite();
        other.Content.WriteText("activiteiten/nieuw.md", Broken);
        other.Services.GetRequiredService<ActueleStand>().Refresh();
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get("/activiteiten/nieuw")).StatusCode);
        Assert.Equal("60 activiteiten", (await other.Page("/zoeken")).QuerySelector("#resultaten")!.TextContent);
    }

    [Fact]
    public async Task A_file_that_is_mended_shows_anew_and_one_that_is_removed_goes()
    {
        _site.Content.WriteText("activiteiten/wandelen-1.md", Broken);
        Refresh();
        _site.Content.Write(_site.Content.Example(1) with { Naam = "Weer wandelen" });
        Refresh();
        Assert.Equal("Weer wandelen", await Heading("/activiteiten/wandelen-1"));
        _site.Content.WriteText("activiteiten/wandelen-1.md", Broken);
        Refresh();
        File.Delete(Path.Combine(_site.Content.Folder, "activiteiten", "wandelen-1.md"));
        Refresh();
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Get("/activiteiten/wandelen-1")).StatusCode);
    }

    [Fact]
    public async Task What_is_kept_does_not_outlive_the_classification_it_was_read_with()
    {
        _site.Content.WriteText("activiteiten/wandelen-1.md", Broken);
        Refresh();
        var file = Path.Combine(_site.Content.Folder, "indeling", "wijken.yaml");
        await File.AppendAllTextAsync(file, "\n# anders\n");
        Refresh();
        Assert.Equal("59 activiteiten", await Found());
    }

    [Fact]
    public async Task A_copy_that_kept_the_number_does_not_push_the_page_away()
    {
        var page = _site.Content.Example(3);
        _site.Content.WriteText($"activiteiten/{page.Slug}-kopie.md", SocialeKaart.Content.Files.ActiviteitFile.Write(page with { Naam = "Kopie" }));
        _site.Content.WriteText("activiteiten/aaa.md", SocialeKaart.Content.Files.ActiviteitFile.Write(page with { Naam = "Kopie" }));
        Refresh();
        Assert.Equal(page.Naam, await Heading($"/activiteiten/{page.Slug}"));
        Assert.Equal("60 activiteiten", await Found());
        Assert.Contains($"nummer 3 is al van activiteiten/{page.Slug}.md", _site.Log, StringComparison.Ordinal);
    }

    /// <summary>A deployment that swaps the folder: the watcher still looks at the old one.</summary>
    [Fact]
    public async Task A_folder_that_was_swapped_is_seen_by_the_scan_and_edits_in_it_too()
    {
        using var next = new TestContent();
        next.Write(next.Example(1) with { Naam = "Uit de nieuwe map" });
        var old = _site.Content.Folder + "-oud";
        Directory.Move(_site.Content.Folder, old);
        Directory.Move(next.Folder, _site.Content.Folder);
        Directory.Move(old, next.Folder);
        await Shows("Uit de nieuwe map");
        _site.Content.Write(_site.Content.Example(1) with { Naam = "Daarna gewijzigd" });
        await Shows("Daarna gewijzigd");
    }

    private async Task Shows(string naam)
    {
        for (var wait = 0; wait < 350 && await Heading("/activiteiten/wandelen-1") != naam; wait++)
            await Task.Delay(100);
        Assert.Equal(naam, await Heading("/activiteiten/wandelen-1"));
    }

    private async Task<string> Heading(string address) => (await _site.Page(address)).QuerySelector("h1")!.TextContent;

    private async Task<string> Found() => (await _site.Page("/zoeken")).QuerySelector("#resultaten")!.TextContent;

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
