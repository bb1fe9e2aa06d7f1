using System.Security.Cryptography;
using System.Text;
using SocialeKaart.Content;

namespace SocialeKaart.Web.Inhoud;

/// <summary>A short digest of the paths, sizes and times of the files that make the site: cheap to take, different after any edit.</summary>
internal static class FolderState
{
    public static string Of(string folder)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = AanbodReader.Folders(folder).Select(map => new DirectoryInfo(Path.Combine(folder, map))).Where(map => map.Exists)
            .SelectMany(map => map.EnumerateFiles()).Where(f => !f.Name.StartsWith('.')).OrderBy(f => f.FullName, StringComparer.Ordinal);
        foreach (var file in files)
            digest.AppendData(Encoding.UTF8.GetBytes($"{file.FullName}\0{Mark(file)}\n"));
        return Convert.ToHexString(digest.GetHashAndReset());
    }

    /// <summary>Of the file that a link leads to; a link to nowhere is for the reader to tell of.</summary>
    private static string Mark(FileInfo file)
    {
        try
        {
            var real = file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target : file;
            return $"{real.Length}\0{real.LastWriteTimeUtc.Ticks}";
        }
        catch (IOException)
        {
            return "";
        }
    }
}
