using System.Text;

namespace SocialeKaart.Content.Keuren;

/// <summary>
/// All that can be said about a content folder: what reading it found, and what is right to read but wrong to publish. A pure function of the files
/// and the day; 600 files take half a second.
/// </summary>
public static class Keuring
{
    /// <summary>The folders with pages.</summary>
    internal static readonly string[] Soorten = ["aanbieders", "activiteiten", "paginas"];

    /// <summary>Every problem without tips, in order of file, line and column.</summary>
    /// <param name="aanbod">As read from this folder.</param>
    public static IReadOnlyList<Probleem> Of(Aanbod aanbod, string folder, DateOnly vandaag) => Sorted(
        [.. aanbod.Problemen, .. Bestandsnamen.Check(folder), .. Dubbelgangers.Find(aanbod, folder), .. Files(folder).SelectMany(file => Blad(aanbod, folder, file, vandaag))]);

    /// <summary>Every problem of one file, with the tips for plain Dutch.</summary>
    /// <param name="file">Relative to the folder, with forward slashes: <c>activiteiten/samen-koken.md</c>.</param>
    public static IReadOnlyList<Probleem> Of(Aanbod aanbod, string folder, string file, DateOnly vandaag) => Sorted(
        [.. aanbod.Problemen.Concat(Bestandsnamen.Check(folder)).Concat(Dubbelgangers.Find(aanbod, folder)).Where(p => p.Bestand == file),
        .. Blad(aanbod, folder, file, vandaag), .. Tips(folder, [file])]);

    /// <summary>Tips for plain Dutch (B1) in all pages; for one file they come with its problems.</summary>
    public static IReadOnlyList<Probleem> Tips(string folder) => Tips(folder, Files(folder));

    private static IReadOnlyList<Probleem> Tips(string folder, IEnumerable<string> files)
    {
        var tips = Taaltips.Read(folder);
        return [.. files.Select(file => Read(folder, file) is { } text ? Bladtekst.Of(text, file) : null).OfType<Bladtekst>().SelectMany(tips.Check)];
    }

    private static IEnumerable<Probleem> Blad(Aanbod aanbod, string folder, string file, DateOnly vandaag)
    {
        if (Read(folder, file) is not { } text)
            return [];
        var letters = Opmaak.Letters(text, file);
        return Bladtekst.Of(text, file) is { } blad
            ? [.. letters, .. new Koppelingen(aanbod).Check(blad), .. Persoonlijk.Check(blad), .. new Datums(vandaag).Check(blad), .. Opmaak.Check(blad)]
            : letters;
    }

    private static IEnumerable<string> Files(string folder) => Soorten.Where(kind => Directory.Exists(Path.Combine(folder, kind)))
        .SelectMany(kind => Directory.EnumerateFiles(Path.Combine(folder, kind), "*.md").Select(path => $"{kind}/{Path.GetFileName(path)}"))
        .Where(file => !file.Contains("/.", StringComparison.Ordinal));

    /// <summary>The text, byte order mark and all; null when reading the folder already says that it is none.</summary>
    private static string? Read(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        try
        {
            return Soorten.Contains(file.Split('/')[0]) && new FileInfo(path).Length <= AanbodReader.MaxBytes ? Encoding.UTF8.GetString(File.ReadAllBytes(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IReadOnlyList<Probleem> Sorted(IEnumerable<Probleem> problemen) =>
        [.. problemen.OrderBy(p => p.Bestand, StringComparer.Ordinal).ThenBy(p => p.Regel).ThenBy(p => p.Kolom)];
}
