namespace SocialeKaart.Search.Dutch;

/// <summary>The data files beside this one, embedded in the assembly: one or more words a line, <c>#</c> begins a comment.</summary>
internal static class WordFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(name + ".txt")
            ?? throw new InvalidOperationException($"The assembly carries no word file {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }

    public static IEnumerable<string> Words(string name) =>
        Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
