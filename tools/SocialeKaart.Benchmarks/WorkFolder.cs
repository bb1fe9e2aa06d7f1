namespace SocialeKaart.Benchmarks;

/// <summary>A content folder with nothing but the classification in it; gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    public WorkFolder()
    {
        var from = System.IO.Path.Combine(Repository(AppContext.BaseDirectory), "content", "indeling");
        var to = Directory.CreateDirectory(System.IO.Path.Combine(Path, "indeling")).FullName;
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetFileName(file)));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("sociale-kaart-meting-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public static string Repository(string folder) => File.Exists(System.IO.Path.Combine(folder, "SocialeKaart.sln"))
        ? folder
        : Repository(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("SocialeKaart.sln"));
}
