using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content;

/// <summary>The word list of the site itself, <c>content/woordenlijst.txt</c>.</summary>
public sealed class ShippedWoordenlijstTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "content");
    private static readonly Indeling Indeling = IndelingReader.Read(Folder, []);
    private static readonly List<Probleem> Problems = [];
    private static readonly Woordenlijst List =
        Woordenlijst.Read(File.ReadAllText(Path.Combine(Folder, Woordenlijst.Bestand)), Woordenlijst.Bestand, Indeling, Problems);

    [Fact]
    public void It_has_no_problems() => Assert.Empty(Problems.Select(p => p.ToString()));

    [Theory]
    [InlineData(Taal.En)]
    [InlineData(Taal.Tr)]
    [InlineData(Taal.Ar)]
    [InlineData(Taal.Pl)]
    [InlineData(Taal.Uk)]
    [InlineData(Taal.Es)]
    [InlineData(Taal.Fr)]
    [InlineData(Taal.Fa)]
    [InlineData(Taal.So)]
    [InlineData(Taal.Ti)]
    public void It_speaks_the_languages_of_the_city(Taal taal) => Assert.True(List.Verwijzingen.Where(v => v.Taal == taal).Sum(v => v.Links.Count) >= 400);

    [Fact]
    public void It_has_a_test_for_every_second_idea_in_Dutch()
    {
        var dutch = List.Gelijk.Count + List.Verwijzingen.Count(v => v.Taal == Taal.Nl);

        Assert.True(List.Proeven.Count * 2 >= dutch, $"{List.Proeven.Count} tests for {dutch} ideas");
    }

    [Fact]
    public void Every_thema_is_the_goal_of_a_test()
    {
        var goals = List.Proeven.Select(p => p.Doel).ToHashSet(StringComparer.Ordinal);

        Assert.All(Indeling.Themas, thema => Assert.Contains(thema.Code, goals));
    }

    [Fact]
    public void A_test_asks_what_its_own_line_is_about()
    {
        var lines = List.Regels.Where(r => r is Gelijk or Verwijzing).ToDictionary(r => r.Regel);
        var strays = List.Proeven.Where(p => !Keys(lines[p.Regel]).Any(k => Asks(p.Vraag, k)));

        Assert.Empty(strays.Select(p => $"{p.Regel}: {p.Vraag}"));
    }

    private static ValueList<string> Keys(Woordregel regel) => regel is Verwijzing v ? v.Links : ((Gelijk)regel).Woorden;

    /// <summary>Whether a question holds a key, or all its words in any order.</summary>
    private static bool Asks(string vraag, string key) => Plain(vraag).Contains(Stem(key), StringComparison.Ordinal)
        || Plain(key).Split(' ').All(word => Plain(vraag).Contains(word.Length > 5 ? word[..^2] : word, StringComparison.Ordinal));

    private static string Plain(string text) => Folding.Fold(text).Replace('-', ' ');

    private static string Stem(string word) => Plain(word) is { Length: > 7 } plain ? plain[..^3] : Plain(word);
}
