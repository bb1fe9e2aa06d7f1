using System.Text;

namespace SocialeKaart.Cli;

/// <summary>The text of a file to write back: with its byte order mark, and only when no byte would be lost.</summary>
internal static class Heletekst
{
    /// <summary>Null when there is no such file, or it is no UTF-8.</summary>
    public static string? Read(string path)
    {
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        var text = Encoding.UTF8.GetString(bytes);
        return bytes.Length > 0 && Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes) ? text : null;
    }
}
