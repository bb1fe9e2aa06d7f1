namespace SocialeKaart.Benchmarks;

/// <summary>A content folder with the classification in it, and whatever else of the content that ships; gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    public WorkFolder(params string[] more)
    {
        var content = System.IO.Path.Combine(Repository(AppContext.BaseDirectory), "content");
        foreach (var map in (string[])["indeling", .. more])
        {
            var to = Directory.CreateDirectory(System.IO.Path.Combine(Path, map)).FullName;
            foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(content, map)))
                File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetFileName(file)));
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("sociale-kaart-meting-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public static string Repository(string folder) => File.Exists(System.IO.Path.Combine(folder, "SocialeKaart.sln"))
        ? folder
        : Repository(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("SocialeKaart.sln"));
}
