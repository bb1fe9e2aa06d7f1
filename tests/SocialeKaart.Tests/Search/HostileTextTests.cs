using SocialeKaart.Content;
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
    public void No_text_breaks_the_search_or_makes_it_work_hard(string engine)
    {
        var index = Engines.Index(engine);
        index.Search(SearchQuery.Empty.WithText("koken"));
        foreach (var text in Texts)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = index.Search(SearchQuery.Empty.WithText(text));
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostBytes, Shown(text));
            WellFormed(result, text);
        }
    }

    [Fact]
    public void Another_index_gives_the_same_answers_in_another_order_of_asking()
    {
        var other = MemoryEngine.Build(Voorbeeldaanbod.Aanbod);
        foreach (var query in Texts.Where((_, i) => i % 20 == 0).Reverse().Select(SearchQuery.Empty.WithText))
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
        var (q, shown) = (result.Query.Q, result.Treffers.Concat(result.LijktHierop).ToArray());
        var marked = shown.SelectMany(t => new[] { (t.InNaam, t.Activiteit.Naam), (t.InSamenvatting, t.Activiteit.Samenvatting) })
            .Append((result.Verbeterd, q)).Concat(result.Begrepen.Select(b => (b.Woorden, q)));
        Assert.True(result.Totaal is >= 0 and <= 600 && result.Treffers.Count == Math.Min(20, result.Totaal), Shown(text));
        Assert.True(shown.DistinctBy(t => t.Activiteit.Nummer).Count() == shown.Length, Shown(text));
        Assert.True(q.Length <= SearchQuery.MaxText && (result.Bedoelde?.Length ?? 0) <= 2 * SearchQuery.MaxText, Shown(text));
        Assert.True(marked.All(part => Inside(part.Item1, part.Item2)), Shown(text));
        Assert.True(result.Facetten.All(f => f.Waarden.All(w => w.Aantal >= 0 && w.Aantal <= result.Totaal)), Shown(text));
    }

    /// <summary>Parts in order that do not overlap and lie within the text.</summary>
    private static bool Inside(ValueList<Tekstdeel> delen, string text)
    {
        var end = 0;
        foreach (var deel in delen)
            if (deel.Start < end || deel.Lengte <= 0 || (end = deel.Einde) > text.Length)
                return false;
        return true;
    }

    private static string Shown(string text) => Uri.EscapeDataString(text[..Math.Min(80, text.Length)]);
}
