using System.Security.Cryptography;
using System.Text;

namespace SocialeKaart.Web.Inhoud;

/// <summary>A short digest of the paths, sizes and times of a folder's files: cheap to take, different after any edit.</summary>
internal static class FolderState
{
    public static string Of(string folder)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(f => !f.Name.StartsWith('.')).OrderBy(f => f.FullName, StringComparer.Ordinal);
        foreach (var file in files)
            digest.AppendData(Encoding.UTF8.GetBytes($"{file.FullName}\0{file.Length}\0{file.LastWriteTimeUtc.Ticks}\n"));
        return Convert.ToHexString(digest.GetHashAndReset());
    }
}
