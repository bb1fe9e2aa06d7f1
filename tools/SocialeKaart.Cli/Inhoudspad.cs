namespace SocialeKaart.Cli;

/// <summary>A content folder as the user wrote it and, where they named one, the file in it (relative, with forward slashes).</summary>
internal sealed record Inhoudspad(string Map, string? Bestand)
{
    /// <summary>Null when there is no such folder or file, or the file is in no content folder: above it none has a classification.</summary>
    public static Inhoudspad? Of(string pad)
    {
        if (Directory.Exists(pad))
            return new(pad, null);
        if (!File.Exists(pad))
            return null;
        var full = Path.GetFullPath(pad);
        for (var map = Path.GetDirectoryName(full); map is not null; map = Path.GetDirectoryName(map))
            if (Directory.Exists(Path.Combine(map, "indeling")))
            {
                var bestand = Path.GetRelativePath(map, full);
                return new(pad.EndsWith($"/{bestand}", StringComparison.Ordinal) ? pad[..^(bestand.Length + 1)] : Path.GetRelativePath(".", map), bestand.Replace('\\', '/'));
            }
        return null;
    }
}
