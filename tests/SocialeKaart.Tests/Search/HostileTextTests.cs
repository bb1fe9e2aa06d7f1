using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

/// <summary>Ten thousand hostile questions; how long they take is measured by the benchmark <c>vijandig</c>.</summary>
public sealed class HostileTextTests
{
    /// <summary>What a question may allocate: a measure of work that is the same on every machine. The most seen is a third of it.</summary>
    private const long MostBytes = 12_000_000;

    private static readonly string[] Texts = [.. VijandigeVragen.Of(Oordelen.Vragen)];

    public static TheoryData<string> AllEngines => Engines.All;

    [Theory, MemberData(nameof(AllEngines))]
    public void No_text_breaks_the_search(string engine)
    {
        var index = Engines.Index(engine);
        foreach (var text in Texts)
            WellFormed(index.Search(SearchQuery.Empty.WithText(text)), text);
    }

    [Fact]
    public void No_text_makes_the_search_work_hard()
    {
        var index = Engines.Index("geheugen");
        var worst = Texts.MaxBy(text => Allocated(index, text))!;
        Assert.True(Allocated(index, worst) < MostBytes, $"{Allocated(index, worst)} bytes for {Shown(worst)}");
    }

    [Fact]
    public void Another_index_gives_the_same_answers_in_another_order_of_asking()
    {
        var other = MemoryEngine.Build(Voorbeeldaanbod.Aanbod);
        foreach (var query in Texts.Where((_, i) => i % 10 == 0).Reverse().Select(SearchQuery.Empty.WithText))
        {
            var (one, two) = (Engines.Index("geheugen").Search(query), other.Search(query));
            Assert.Equal((one.Totaal, one.Bedoelde, one.Begrepen), (two.Totaal, two.Bedoelde, two.Begrepen));
            Assert.Equal(one.Treffers.Concat(one.LijktHierop), two.Treffers.Concat(two.LijktHierop));
        }
    }

    [Fact]
    public void The_questions_are_the_same_every_time()
    {
        Assert.Equal(VijandigeVragen.Aantal, Texts.Length);
        Assert.Equal(Texts, VijandigeVragen.Of(Oordelen.Vragen));
        Assert.True(Texts.Distinct(StringComparer.Ordinal).Count() > VijandigeVragen.Aantal * 4 / 5);
        Assert.Contains(Texts, text => text.Any(char.IsSurrogate));
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void Text_without_a_word_finds_nothing(string engine) =>
        Assert.Equal(0, Engines.Index(engine).Search(SearchQuery.Empty.WithText("((( ??? )))")).Totaal);

    private static void WellFormed(SearchResult result, string text)
    {
        var shown = result.Treffers.Concat(result.LijktHierop).Select(t => t.Activiteit.Nummer).ToArray();
        Assert.True(result.Totaal is >= 0 and <= 600 && result.Treffers.Count == Math.Min(20, result.Totaal), Shown(text));
        Assert.True(shown.Distinct().Count() == shown.Length, Shown(text));
        Assert.True(result.Query.Q.Length <= SearchQuery.MaxText, Shown(text));
        Assert.True((result.Bedoelde?.Length ?? 0) <= 2 * SearchQuery.MaxText, Shown(text));
        Assert.All(result.Facetten, f => Assert.All(f.Waarden, w => Assert.True(w.Aantal >= 0 && w.Aantal <= result.Totaal, Shown(text))));
    }

    private static long Allocated(ISearchIndex index, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        index.Search(SearchQuery.Empty.WithText(text));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Shown(string text) => Uri.EscapeDataString(text[..Math.Min(80, text.Length)]);
}
