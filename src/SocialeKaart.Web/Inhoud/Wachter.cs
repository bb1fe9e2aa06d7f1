namespace SocialeKaart.Web.Inhoud;

/// <summary>
/// Hears from the system that something in the content folder changed. What it says is a hint only: watchers lose events, and may fall silent
/// without a word. Where the system has no watcher to give there are no hints.
/// </summary>
internal sealed class Wachter : IDisposable
{
    private readonly FileSystemWatcher? _watcher;

    public Wachter(string folder, Action hint)
    {
        try
        {
            _watcher = new(folder) { IncludeSubdirectories = true };
            _watcher.Changed += (_, _) => hint();
            _watcher.Created += (_, _) => hint();
            _watcher.Deleted += (_, _) => hint();
            _watcher.Renamed += (_, _) => hint();
            _watcher.Error += (_, _) => hint();
            _watcher.EnableRaisingEvents = true;
        }
        // The folder is gone, or the system has no watches left.
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    public bool Wakker => _watcher is not null;

    public void Dispose() => _watcher?.Dispose();
}
