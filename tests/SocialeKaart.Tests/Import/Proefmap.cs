using System.Security.Cryptography;
using System.Text;

namespace SocialeKaart.Tests.Import;

/// <summary>A content folder of its own with the classification of the repository in it; gone after the test.</summary>
public sealed class Proefmap : IDisposable
{
    public Proefmap()
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Pad, "indeling"));
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(Repository, "content", "indeling")))
            File.Copy(file, System.IO.Path.Combine(Pad, "indeling", System.IO.Path.GetFileName(file)));
    }

    public string Pad { get; } = Directory.CreateTempSubdirectory("sociale-kaart-").FullName;

    public static string Repository { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A digest over the name and bytes of every file.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(Pad, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(File.ReadAllBytes(file));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => Directory.Delete(Pad, recursive: true);

    private static string Find(string folder) => File.Exists(System.IO.Path.Combine(folder, "SocialeKaart.sln"))
        ? folder
        : Find(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("SocialeKaart.sln"));
}
