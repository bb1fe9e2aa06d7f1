using SocialeKaart.Content;

namespace SocialeKaart.Cli;

/// <summary><c>controleer --volg</c>: looks again after every save, until it is stopped. Looks at the files each second; a watcher can miss some.</summary>
internal static class Volgen
{
    /// <summary>The line that says a new list begins; .vscode/tasks.json waits for it.</summary>
    public const string Begin = "Nakijken...";

    private static readonly TimeSpan Tussen = TimeSpan.FromSeconds(1);

    /// <param name="kijk">Takes the files that changed since the start, relative to the folder.</param>
    public static async Task<int> Run(string map, Func<IReadOnlyCollection<string>, int> kijk, TextWriter output, CancellationToken stop)
    {
        var (code, start) = (Gebruik.Goed, State(map));
        for (Dictionary<string, (long, DateTime)>? last = null; !stop.IsCancellationRequested;)
        {
            var now = State(map);
            if (last is null || !now.SequenceEqual(last))
            {
                output.WriteLine(Begin);
                code = kijk([.. now.Except(start).Select(f => f.Key)]);
                last = now;
            }
            await Task.Delay(Tussen, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return code;
    }

    private static Dictionary<string, (long, DateTime)> State(string map) => AanbodReader.Folders(map).Select(folder => new DirectoryInfo(Path.Combine(map, folder)))
        .Where(folder => folder.Exists).SelectMany(folder => folder.EnumerateFiles()).Where(file => file.Exists).OrderBy(file => file.FullName, StringComparer.Ordinal)
        .ToDictionary(file => Path.GetRelativePath(map, file.FullName).Replace('\\', '/'), file => (file.Length, file.LastWriteTimeUtc), StringComparer.Ordinal);
}
