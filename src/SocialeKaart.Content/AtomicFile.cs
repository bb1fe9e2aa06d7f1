using System.Diagnostics;
using System.Globalization;

namespace SocialeKaart.Content;

/// <summary>Writes a file so that a crash at any point leaves the old or the new text, never half of it.</summary>
public static class AtomicFile
{
    /// <summary>Writes UTF-8 when the text differs from what is there; says whether it wrote.</summary>
    /// <param name="durable">Wait until the disk has it, so that even a power cut leaves the old or the new text.</param>
    public static bool Write(string path, string text, bool durable = true)
    {
        if (File.Exists(path) && File.ReadAllText(path) == text)
            return false;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
            stream.Flush(flushToDisk: durable);
        }
        File.Move(temporary, path, overwrite: true);
        return true;
    }

    /// <summary>Takes away what programs left behind that were killed in the middle of a write; what a running program writes stays.</summary>
    public static void Sweep(string folder)
    {
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder, ".*.tmp") : [])
            if (path.Split('.') is [.., var id, "tmp"] && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsRunning(process))
                File.Delete(path);
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
