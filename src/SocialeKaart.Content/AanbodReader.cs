using System.Security.Cryptography;
using System.Text;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Content;

/// <summary>
/// Reads a content folder into an <see cref="Aanbod"/>. A bad file becomes a problem; its page keeps its last good version where there is one, and
/// else only that page is off the site.
/// </summary>
public static class AanbodReader
{
    /// <summary>The folder with questions of imports to the editors.</summary>
    public const string Beoordelen = "beoordelen";

    // A letter takes at most four bytes, and seldom more than two.
    internal const int MaxBytes = 2 * FrontMatter.MaxFile;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The folders whose files make the site, with the sheets of each source; relative to the content folder, which comes first.</summary>
    public static IEnumerable<string> Folders(string folder) =>
        ["", "indeling", "aanbieders", "paginas", "activiteiten", Beoordelen, .. Sources(folder).Select(bron => Path.Combine(".import", bron))];

    /// <param name="vorige">What was read before; a page whose file cannot be read now stays as it was there.</param>
    /// <exception cref="InhoudException">The classification cannot be read.</exception>
    public static Aanbod Read(string folder, Aanbod? vorige = null)
    {
        var problems = new List<Probleem>();
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(folder, "indeling", "*.yaml").Where(f => f != KeuzehulpReader.Bestand))
            digest.AppendData(File.ReadAllBytes(Path.Combine(folder, file)));
        var indelingversie = Convert.ToHexStringLower(digest.GetCurrentHash());
        var indeling = IndelingReader.Read(folder, problems);
        // A last good version may name what a changed classification no longer has.
        var bewaren = vorige?.Indelingversie == indelingversie ? vorige : null;
        var bewaard = new List<string>();

        var aanbieders = All("aanbieders", (text, file) => AanbiederFile.Read(text, file, problems), slug => bewaren?.Aanbieders.GetValueOrDefault(slug));
        var paginas = All("paginas", (text, file) => PaginaFile.Read(text, file, problems), slug => bewaren?.Paginas.FirstOrDefault(p => p.Slug == slug));
        var activiteiten = All("activiteiten", (text, file) => ActiviteitFile.Read(text, file, indeling, problems), slug => bewaren?.Activiteit(slug));
        var published = Published([.. activiteiten.OrderBy(a => bewaren?.Activiteit(a.Nummer)?.Slug == a.Slug ? 0 : 1)], folder, [.. aanbieders.Select(a => a.Slug)], problems);
        Vroeger.Check(aanbieders, folder, "aanbieders", problems);
        Vroeger.Check(paginas, folder, "paginas", problems);
        Vroeger.Check(published, folder, "activiteiten", problems);
        var words = File.Exists(Path.Combine(folder, Woordenlijst.Bestand)) ? Text(folder, Woordenlijst.Bestand, digest, problems) : null;
        var woordenlijst = words is null ? Woordenlijst.Leeg : Woordenlijst.Read(words, Woordenlijst.Bestand, indeling, problems);
        var choices = File.Exists(Path.Combine(folder, KeuzehulpReader.Bestand)) ? Text(folder, KeuzehulpReader.Bestand, digest, problems) : null;
        var keuzehulp = choices is null ? null : KeuzehulpReader.Read(choices, indeling, problems) ?? Kept(KeuzehulpReader.Bestand, bewaren?.Keuzehulp);
        foreach (var file in Files(folder, Beoordelen, "*.md"))
            if (Text(folder, file, null, problems) is { } text)
                BeoordelingFile.Read(text, file, problems);
        var bronnen = Bronnen(folder, digest, problems);
        var version = Convert.ToHexStringLower(digest.GetHashAndReset())[..16];
        return new Aanbod(indeling, published, aanbieders, paginas, problems.OrderBy(p => p.Bestand, StringComparer.Ordinal), version)
        {
            Woordenlijst = woordenlijst,
            Keuzehulp = keuzehulp,
            Bronnen = bronnen,
            Indelingversie = indelingversie,
            Bewaard = bewaard.ToValueList(),
        };

        List<T> All<T>(string kind, Func<string, string, T?> read, Func<string, T?> was) where T : class
        {
            var values = new List<T>();
            foreach (var file in Files(folder, kind, "*.md"))
                if ((Text(folder, file, digest, problems) is { } text ? read(text, file) : null) is { } value
                    || (value = Kept(file, was(Path.GetFileNameWithoutExtension(file)))) is not null)
                    values.Add(value);
            return values;
        }

        T? Kept<T>(string file, T? was) where T : class
        {
            if (was is null)
                return null;
            bewaard.Add(file);
            // The same files shown with and without what was kept are two versions.
            digest.AppendData(Encoding.UTF8.GetBytes($"{file} als in {vorige!.Versie}"));
            return was;
        }
    }

    /// <summary>The files of one kind, relative to the content folder, with forward slashes, in ordinal order.</summary>
    private static IEnumerable<string> Files(string folder, string kind, string pattern)
    {
        var path = Path.Combine(folder, kind);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, pattern).Select(f => $"{kind}/{Path.GetFileName(f)}")
                // By slug: a copy "koken-2.md" that kept the number of "koken.md" comes after it.
                .Where(f => !Path.GetFileName(f).StartsWith('.')).OrderBy(f => Path.ChangeExtension(f, null), StringComparer.Ordinal)
            : [];
    }

    private static Bronstanden Bronnen(string folder, IncrementalHash digest, List<Probleem> problems)
    {
        var gelukt = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var bron in Sources(folder))
            if ($".import/{bron}/{BronstandFile.Naam}" is var file && File.Exists(Path.Combine(folder, file))
                && Text(folder, file, digest, problems) is { } text && BronstandFile.Read(text, file, problems) is { } dag)
                gelukt[bron] = dag;
        return new(gelukt);
    }

    private static IEnumerable<string> Sources(string folder) => Path.Combine(folder, ".import") is var sheets && Directory.Exists(sheets)
        ? Directory.GetDirectories(sheets).Select(map => Path.GetFileName(map)).Order(StringComparer.Ordinal) : [];

    /// <param name="digest">Takes in what the site shows; null for what only editors read.</param>
    private static string? Text(string folder, string file, IncrementalHash? digest, List<Probleem> problems)
    {
        var path = Path.Combine(folder, file);
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
                throw new InvalidDataException($"het bestand is groter dan {FrontMatter.MaxFile / 1024} kB; maak de tekst korter");
            var bytes = File.ReadAllBytes(path);
            digest?.AppendData(Encoding.UTF8.GetBytes(file));
            digest?.AppendData(bytes);
            var text = StrictUtf8.GetString(bytes);
            if (!text.Contains('\0', StringComparison.Ordinal))
                return text;
            problems.Add(new(file, 1, 1, Ernst.Fout, "er staat een onleesbaar teken (NUL) in dit bestand; sla het opnieuw op als tekst"));
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new(file, 1, 1, Ernst.Fout, "dit bestand is niet in UTF-8 opgeslagen; kies UTF-8 bij het opslaan"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            problems.Add(new(file, 1, 1, Ernst.Fout, Unreadable(e)));
        }
        return null;
    }

    private static string Unreadable(Exception e) => e switch
    {
        InvalidDataException => e.Message,
        UnauthorizedAccessException => "dit bestand mag niemand lezen; geef leesrechten",
        FileNotFoundException or DirectoryNotFoundException => "deze snelkoppeling wijst naar een bestand dat er niet is; haal haar weg of zet het bestand zelf hier",
        _ => $"dit bestand kan niet gelezen worden ({e.Message}); is het een snelkoppeling naar zichzelf?",
    };

    private static Dictionary<int, Activiteit>.ValueCollection Published(List<Activiteit> all, string folder, HashSet<string> aanbieders, List<Probleem> problems)
    {
        var byNummer = new Dictionary<int, Activiteit>();
        foreach (var a in all)
        {
            var file = $"activiteiten/{a.Slug}.md";
            if (!byNummer.TryAdd(a.Nummer, a))
                problems.Add(Vindplaats.Of(folder, file, "nummer").Is(Ernst.Fout, $"nummer {a.Nummer} is al van activiteiten/{byNummer[a.Nummer].Slug}.md; kies een vrij nummer"));
            else if (!aanbieders.Contains(a.Aanbieder))
                problems.Add(Vindplaats.Of(folder, file, "aanbieder", a.Aanbieder).Is(Ernst.Waarschuwing,
                    $"aanbieder \"{a.Aanbieder}\" heeft geen bestand aanbieders/{a.Aanbieder}.md{Nearest.Hint(a.Aanbieder, aanbieders)}") with
                {
                    Verbetering = Nearest.Certain(a.Aanbieder, aanbieders) is { } better ? new(a.Aanbieder, better) : null,
                });
        }
        return byNummer.Values;
    }
}
