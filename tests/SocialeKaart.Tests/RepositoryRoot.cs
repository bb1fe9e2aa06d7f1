namespace SocialeKaart.Tests;

/// <summary>The folder that holds the solution, found upwards from the tests.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "SocialeKaart.sln")) ? folder : Find(System.IO.Path.GetDirectoryName(folder.TrimEnd('/', '\\'))!);
}
