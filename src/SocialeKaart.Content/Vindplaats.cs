namespace SocialeKaart.Content;

/// <summary>The place of a field in a file, looked up when something is to be said about it.</summary>
internal sealed record Vindplaats(string Bestand, int Regel, int Kolom)
{
    /// <summary>Where the value of a field begins, or the word in it; the first line when the file changed meanwhile.</summary>
    public static Vindplaats Of(string folder, string file, string veld, string? woord = null)
    {
        var lines = Lines(Path.Combine(folder, file));
        var line = Math.Max(0, Array.FindIndex(lines, l => l.StartsWith($"{veld}:", StringComparison.Ordinal)));
        if (woord is not null && Array.FindIndex(lines, line, l => l.Contains(woord, StringComparison.Ordinal)) is var at and >= 0)
            return new(file, at + 1, lines[at].IndexOf(woord, StringComparison.Ordinal) + 1);
        var value = lines[line].StartsWith($"{veld}:", StringComparison.Ordinal) ? lines[line][(veld.Length + 1)..].TrimStart() : lines[line];
        return new(file, line + 1, lines[line].Length - value.Length + 1);
    }

    public Probleem Is(Ernst ernst, string text) => new(Bestand, Regel, Kolom, ernst, text);

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllText(path).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        }
        catch (IOException)
        {
            return [""];
        }
    }
}
