using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Tests.Content;
using SocialeKaart.Tests.Import;

namespace SocialeKaart.Tests.Cli;

/// <summary>
/// Every command that writes, killed before each call that changes a file: each file is the old or the new one, whole, the folder reads without a
/// fault, and the same command once more ends as if nothing had happened.
/// </summary>
public sealed class DoodTests : IDisposable
{
    private readonly string _bron = Path.Combine(Directory.CreateTempSubdirectory("sociale-kaart-").FullName, "bron.csv");

    public DoodTests() => File.WriteAllText(_bron, "id;naam;omschrijving;wijk;toegang\n1;Samen koken;We koken.;Overvecht;vrij toegankelijk\n2;Wandelen;We wandelen.;Zuid;vrij toegankelijk\n3;Breien;We breien.;Oost;vrij toegankelijk\n");

    public static TheoryData<string, int> Commands => new()
    {
        { "nieuw activiteit --naam Kaarten --samenvatting Je_kaart_samen. --aanbieder +Kaartclub --niveau meedoen --waar overvecht --map {map}", 2 },
        { "wijzig samen-koken status gestopt --map {map}", 1 },
        { "bevestig samen-koken wandelen --op 2026-11-20 --map {map}", 2 },
        { "controleer {map} --herstel --ja", 2 },
        { "importeer {tabel} --naar {map} --vandaag 2026-11-22", 9 },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Leaves_every_file_whole_wherever_it_is_killed(string command, int atLeast)
    {
        using var whole = Folder(command);
        var (before, faults) = (Files(whole.Pad), Faults(whole.Pad));
        var counts = Doodslag.Count(whole.Pad, Program(command, whole.Pad));
        var after = Files(whole.Pad);
        Assert.InRange(counts["rename"], atLeast, 50);
        var kills = 0;
        foreach (var call in Doodslag.Calls)
            foreach (var time in Sample(counts[call]))
            {
                using var folder = Folder(command);
                // Each thread counts for itself: late in an import none may come so far.
                kills += Doodslag.Kill(call, time, Program(command, folder.Pad)) == 137 ? 1 : 0;
                foreach (var (file, text) in Files(folder.Pad))
                    Assert.True(text == before.GetValueOrDefault(file) || text == after.GetValueOrDefault(file), $"{call} {time}: {file} is neither the old nor the new file:\n{text}");
                Assert.InRange(Faults(folder.Pad), 0, faults);
                Doodslag.Count(folder.Pad, Program(command, folder.Pad));
                Assert.Equal(after, Files(folder.Pad));
                Assert.Empty(Directory.EnumerateFiles(folder.Pad, ".*.tmp", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }));
            }
        // A file is emptied, written and put in place.
        Assert.InRange(kills, 3 * Math.Min(atLeast, 4), 100);
    }

    /// <summary>The same eye on a program that writes where the file stands.</summary>
    [Fact]
    public void A_program_that_writes_in_place_is_caught()
    {
        using var folder = Folder("");
        var (old, next) = (Path.Combine(folder.Pad, "activiteiten", "wandelen.md"), Path.Combine(folder.Pad, "nieuw.txt"));
        var before = File.ReadAllText(old);
        File.WriteAllText(next, string.Concat(Enumerable.Repeat(before, 4)));
        Assert.Equal(137, Doodslag.Kill("write", 3, "dd", $"if={next}", $"of={old}", "bs=64"));
        Assert.False(File.ReadAllText(old) == before || File.ReadAllText(old) == File.ReadAllText(next));
    }

    // An import has many; the first, the last and some between.
    private static IEnumerable<int> Sample(int count) => Enumerable.Range(1, count).Where(n => count <= 4 || n is 1 or 2 || n == count || n % 5 == 0);

    private static int Faults(string map) => AanbodReader.Read(map).Problemen.Count(p => p.Ernst == Ernst.Fout);

    /// <summary>Two activities; with something to mend in them for the command that mends.</summary>
    private static Proefmap Folder(string command)
    {
        var folder = new Proefmap();
        Directory.CreateDirectory(Path.Combine(folder.Pad, "activiteiten"));
        foreach (var (nummer, slug) in new[] { (101, "samen-koken"), (102, "wandelen") })
        {
            var text = ActiviteitFile.Write(Voorbeeld.SamenKoken with { Slug = slug, Nummer = nummer, Naam = slug });
            File.WriteAllText(Path.Combine(folder.Pad, "activiteiten", $"{slug}.md"), command.Contains("--herstel", StringComparison.Ordinal) ? text.Replace("3571AB", "3571 ab", StringComparison.Ordinal) : text);
        }
        return folder;
    }

    private string[] Program(string command, string map) =>
        ["dotnet", Path.Combine(AppContext.BaseDirectory, "sociale-kaart.dll"), .. command.Split(' ').Select(part => part.Replace('_', ' ').Replace("{map}", map, StringComparison.Ordinal).Replace("{tabel}", _bron, StringComparison.Ordinal))];

    /// <summary>What a reader of the folder sees, by path.</summary>
    private static Dictionary<string, string> Files(string map) => Directory.EnumerateFiles(map, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Where(f => !Path.GetFileName(f).EndsWith(".tmp", StringComparison.Ordinal)).ToDictionary(f => Path.GetRelativePath(map, f), File.ReadAllText);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_bron)!, recursive: true);
}
