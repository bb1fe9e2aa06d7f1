using System.Xml.Linq;

namespace SocialeKaart.Tests.Architecture;

/// <summary>The rooms of docs/how-it-works.md, read from the project files: who may know which package and which other room.</summary>
public sealed class RoomsTests
{
    private static readonly string Root = RepositoryRoot.Path;

    public static TheoryData<string, string> Owners => new()
    {
        { "Markdig", "SocialeKaart.Content" },
        { "YamlDotNet", "SocialeKaart.Content" },
        { "AngleSharp", "SocialeKaart.Import" },
        { "CsvHelper", "SocialeKaart.Import" },
        { "QRCoder", "SocialeKaart.Web" },
    };

    [Theory]
    [MemberData(nameof(Owners))]
    public void A_package_is_known_to_one_room_only(string package, string owner)
    {
        var rooms = Projects("src").Where(p => Packages(p).Contains(package)).Select(Path.GetFileNameWithoutExtension);

        Assert.Equal([owner], rooms);
    }

    [Fact]
    public void Only_the_Lucene_room_asks_for_Lucene()
    {
        var asking = Projects("src").Where(p => File.ReadAllText(p).Contains("<UsesLucene>", StringComparison.Ordinal));
        var naming = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => File.ReadAllText(f).Contains("using Lucene.Net", StringComparison.Ordinal))
            .Where(f => !f.Contains("SocialeKaart.Search.Lucene", StringComparison.Ordinal));

        Assert.Equal(["SocialeKaart.Search.Lucene"], asking.Select(Path.GetFileNameWithoutExtension));
        Assert.Empty(naming);
    }

    [Fact]
    public void Search_has_no_packages() => Assert.Empty(Packages(Project("SocialeKaart.Search")));

    [Theory]
    [InlineData("SocialeKaart.Content", "")]
    [InlineData("SocialeKaart.Search", "SocialeKaart.Content")]
    [InlineData("SocialeKaart.Search.Lucene", "SocialeKaart.Search")]
    [InlineData("SocialeKaart.Import", "SocialeKaart.Content")]
    [InlineData("SocialeKaart.Redactie", "SocialeKaart.Content SocialeKaart.Search")]
    [InlineData("SocialeKaart.Web", "SocialeKaart.Content SocialeKaart.Redactie SocialeKaart.Search SocialeKaart.Search.Lucene")]
    public void A_room_knows_only_the_rooms_before_it(string room, string known)
    {
        var references = References(Project(room)).Order(StringComparer.Ordinal);

        Assert.Equal(known.Split(' ', StringSplitOptions.RemoveEmptyEntries), references);
    }

    [Fact]
    public void Only_Web_and_the_desk_know_AspNetCore()
    {
        var web = Projects("src").Where(p => File.ReadAllText(p) is var text
            && (text.Contains("Sdk.Web", StringComparison.Ordinal) || text.Contains("Microsoft.AspNetCore", StringComparison.Ordinal)));

        Assert.Equal(["SocialeKaart.Redactie", "SocialeKaart.Web"], web.Select(Path.GetFileNameWithoutExtension));
    }

    [Theory]
    [InlineData("wijken")]
    [InlineData("niveaus")]
    public void Code_names_no_wijk_and_no_level(string list)
    {
        var lines = File.ReadAllLines(Path.Combine(Root, "content", "indeling", $"{list}.yaml"));
        var codes = lines.Where(l => l.StartsWith("- code: ", StringComparison.Ordinal)).Select(l => $"\"{l[8..].Trim()}\"").ToList();

        var naming = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Where(f => File.ReadAllText(f) is var text && codes.Exists(c => text.Contains(c, StringComparison.Ordinal)));

        Assert.NotEmpty(codes);
        Assert.Empty(naming.Select(f => Path.GetRelativePath(Root, f)));
    }

    private static IEnumerable<string> Projects(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Project(string room) => Projects("src").Single(p => Path.GetFileNameWithoutExtension(p) == room);

    private static List<string> Packages(string project) => Includes(project, "PackageReference");

    private static IEnumerable<string> References(string project) =>
        Includes(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r));

    private static List<string> Includes(string project, string item) =>
        [.. XDocument.Load(project).Descendants(item).Select(e => e.Attribute("Include")!.Value)];
}
