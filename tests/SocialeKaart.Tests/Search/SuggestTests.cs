using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

/// <summary>Suggestions while typing: by the beginning of words and of parts of compounds, with counts that are true.</summary>
public sealed class SuggestTests
{
    private static readonly Aanbod Klein = new(Voorbeeldaanbod.Indeling,
    [
        Proef.Activiteit(1, "Moestuin De Wortel"),
        Proef.Activiteit(2, "Tuinieren op het dak"),
        Proef.Activiteit(3, "Samen tuinieren"),
        Proef.Activiteit(4, "Boodschappenmaatje") with { Aanbieder = "tuinders" },
        Proef.Activiteit(5, "Taalcafé") with { Thema = ["taal-en-leren"] },
        Proef.Activiteit(6, "Oefenen met taal in De Meern"),
        Proef.Activiteit(7, "AA-groep IJsbaan"),
        Proef.Activiteit(8, "ijsbanen"),
    ], [new() { Slug = "tuinders", Naam = "De Tuinders" }], [], [], "klein")
    {
        Woordenlijst = Woordenlijst.Read("> tuinhekken, tuynhekken: tuinieren\n>en gardening: tuinieren\n> een tuintje: tuinieren",
            Woordenlijst.Bestand, Voorbeeldaanbod.Indeling, []),
    };

    private static readonly ISearchIndex Index = MemoryEngine.Build(Klein);

    public static TheoryData<string> AllEngines => Engines.All;

    [Theory]
    [InlineData("tui", "Tuinieren 3, Tuinhekken 3, De Tuinders 1, Moestuin 1")]
    [InlineData("TUÍ", "Tuinieren 3, Tuinhekken 3, De Tuinders 1, Moestuin 1")]
    [InlineData("moes", "Moestuin 1")]
    [InlineData("maa", "Boodschappenmaatje 1")]
    [InlineData("taalcafe", "Taalcafé 1")]
    [InlineData("leren", "Taal en leren 1")]
    [InlineData("gard", "Gardening 3")]
    [InlineData("vecht", "")]
    [InlineData("zui", "Zuid 8")]
    [InlineData("ijs", "IJsbaan 2")]
    [InlineData("same", "")]
    [InlineData("meern", "")]
    [InlineData("t", "")]
    [InlineData("", "")]
    [InlineData("((", "")]
    [InlineData("kernfysica", "")]
    public void Suggests_what_begins_so(string text, string suggesties) =>
        Assert.Equal(suggesties, string.Join(", ", Index.Suggest(text).Select(s => $"{s.Naam} {s.Aantal}")));

    [Fact]
    public void Says_what_kind_it_is_and_where_it_leads() => Assert.Equal(
        [
            new(Suggestiesoort.Activiteit, "Tuinieren", 3, "/zoeken?q=tuinieren"),
            new(Suggestiesoort.Woord, "Tuinhekken", 3, "/zoeken?q=tuinhekken"),
            new(Suggestiesoort.Aanbieder, "De Tuinders", 1, "/aanbieders/tuinders"),
            new(Suggestiesoort.Activiteit, "Moestuin", 1, "/zoeken?q=moestuin"),
        ],
        Index.Suggest("tuin"));

    /// <summary>Whatever is typed: what is suggested leads to results, to as many as it says, by its canonical address.</summary>
    [Fact]
    public void Every_suggestion_leads_to_as_many_as_it_says()
    {
        var words = Voorbeeldaanbod.Aanbod.Activiteiten.SelectMany(a => a.Naam.Split(' ')).Concat(Voorbeeldaanbod.Indeling.Wijken.Select(w => w.Naam));
        var typed = Gen.Elements(words.ToArray()).SelectMany(word => Gen.Choose(1, 5), (word, length) => word[..Math.Min(length, word.Length)]);
        Prop.ForAll(typed.ToArbitrary(), text =>
        {
            var found = Engines.Index("geheugen").Suggest(text);
            Assert.InRange(found.Count, 0, 8);
            Assert.Equal(found.Count, found.DistinctBy(s => s.Url).Count());
            Assert.All(found, s => Assert.True(s.Aantal > 0 && s.Aantal == Behind(Engines.Index("geheugen"), s), $"{text}: {s}"));
        }).QuickCheckThrowOnFailure();
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void Every_engine_suggests_the_same(string engine)
    {
        foreach (var text in (string[])["tui", "ko", "taal", "over", "stich", "schu", "maat", "leids"])
            Assert.Equal(Engines.Index("geheugen").Suggest(text), Engines.Index(engine).Suggest(text));
    }

    private static int Behind(ISearchIndex index, Suggestie suggestie)
    {
        const string aanbieder = "/aanbieders/";
        if (suggestie.Url.StartsWith(aanbieder, StringComparison.Ordinal))
            return index.Aanbod.Activiteiten.Count(a => a.Aanbieder == suggestie.Url[aanbieder.Length..]);
        var query = Proef.Query(suggestie.Url["/zoeken?".Length..]);
        return query.Address() == suggestie.Url ? index.Search(query).Totaal : -1;
    }
}
