namespace SocialeKaart.Content;

/// <summary>Writes a file so that a crash at any point leaves the old or the new text, never half of it.</summary>
public static class AtomicFile
{
    /// <summary>Writes UTF-8 when the text differs from what is there; says whether it wrote.</summary>
    /// <param name="durable">Wait until the disk has it, so that even a power cut leaves the old or the new text.</param>
    public static bool Write(string path, string text, bool durable = true)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            return false;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        using (var file = File.OpenHandle(temporary, FileMode.Create, FileAccess.Write))
        {
            RandomAccess.Write(file, bytes, 0);
            if (durable)
                RandomAccess.FlushToDisk(file);
        }
        File.Move(temporary, path, overwrite: true);
        return true;
    }

    /// <summary>Removes the half-written files that a killed process left in a folder and below it.</summary>
    public static void Sweep(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, ".*.tmp", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
            if (path.Split('.') is [.., var process, "tmp"] && int.TryParse(process, out var id) && !IsRunning(id))
                File.Delete(path);
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
