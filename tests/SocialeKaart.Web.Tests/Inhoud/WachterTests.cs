using SocialeKaart.Web.Inhoud;

namespace SocialeKaart.Web.Tests.Inhoud;

public sealed class WachterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sociale-kaart-").FullName;
    private readonly SemaphoreSlim _hints = new(0);

    [Fact]
    public async Task An_edit_a_new_file_a_removal_and_a_rename_below_the_folder_are_hinted_at()
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "activiteiten")).FullName, "a.md");
        using var wachter = new Wachter(_folder, () => _hints.Release());
        Assert.True(wachter.Wakker);
        await Hinted(() => File.WriteAllText(file, "een"));
        await Hinted(() => File.AppendAllText(file, "twee"));
        await Hinted(() => File.Move(file, file + "x"));
        await Hinted(() => File.Delete(file + "x"));
    }

    [Fact]
    public void A_folder_that_is_not_there_has_no_watcher_and_nothing_breaks()
    {
        using var wachter = new Wachter(Path.Combine(_folder, "weg"), () => { });
        Assert.False(wachter.Wakker);
    }

    private async Task Hinted(Action change)
    {
        change();
        Assert.True(await _hints.WaitAsync(TimeSpan.FromSeconds(10)));
        while (await _hints.WaitAsync(TimeSpan.FromMilliseconds(200)))
        {
        }
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _hints.Dispose();
    }
}
