using System.Diagnostics;
using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

public sealed class HostileTextTests
{
    private static readonly string[] Texts =
    [
        new('(', 8000), new('a', 8000), "/((a{1,99}){1,99}){1,99}/", new string('a', 3000) + "~2", string.Join(" OR ", Enumerable.Range(0, 2000)),
        "\ud800", "tuin\udfff\0\u001e\u202e", "\"tuin AND (", "titel:[* TO *]", "tuin^1000000000 +-&&||!{}[]^\"~*?:\\/", "'; DROP TABLE activiteiten; --",
        "<script>alert(1)</script>", string.Join('-', Enumerable.Repeat("a", 99)), new string('\'', 150) + "-+-+", "😀🏳️‍🌈 大阪 مرحبا", "ĳĲŒß",
        string.Concat(Enumerable.Repeat("onbekendewoorden ", 12)), string.Concat(Enumerable.Repeat("wandelschildertuinwerkplaatsgroepen ", 9)),
    ];

    public static TheoryData<string> AllEngines => Engines.All;

    [Theory, MemberData(nameof(AllEngines))]
    public void No_text_breaks_the_search_or_keeps_it_busy(string engine)
    {
        var index = Engines.Index(engine);
        foreach (var text in Texts)
        {
            var started = Stopwatch.GetTimestamp();
            var result = index.Search(SearchQuery.Empty.WithText(text), 100);
            Assert.InRange(result.Totaal, 0, 600);
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(1), $"more than a second for {text[..Math.Min(20, text.Length)]}");
        }
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void Text_without_a_word_finds_nothing(string engine) =>
        Assert.Equal(0, Engines.Index(engine).Search(SearchQuery.Empty.WithText("((( ??? )))")).Totaal);
}
