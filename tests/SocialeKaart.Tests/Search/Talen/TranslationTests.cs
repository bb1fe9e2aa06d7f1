using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Search.Meten;

namespace SocialeKaart.Tests.Search.Talen;

/// <summary>What newcomers type is read as Dutch before anything else is: moments, price and subject alike.</summary>
public sealed class TranslationTests
{
    [Theory]
    [InlineData("swimming in the evening", "avond")]
    [InlineData("ücretsiz yüzmek", "gratis")]
    [InlineData("плавати в суботу", "za")]
    [InlineData("السباحة مجانا", "gratis")]
    public void A_moment_or_a_price_is_understood(string vraag, string begrepen) => Assert.Equal([begrepen], Search(vraag).Begrepen.Select(b => b.Code));

    [Fact]
    public void What_was_typed_is_named_as_the_reason() =>
        Assert.Contains(Search("I want to learn swimming").Treffers[0].Waarom, reden => reden.Contains("swimming", StringComparison.Ordinal));

    [Theory]
    [InlineData("ik wil graag met dieren werken")]
    [InlineData("schillderen")]
    public void Dutch_however_it_is_spelled_is_not_translated(string vraag) =>
        Assert.DoesNotContain(Search(vraag).Treffers.Take(3).SelectMany(t => t.Waarom), reden => reden.Contains("past bij", StringComparison.Ordinal));

    [Fact]
    public void A_question_about_something_else_stays_empty() => Assert.Equal(0, Search("سعر الذهب اليوم").Totaal);

    /// <summary>The share of the questions in <c>nieuwkomers.tsv</c> with a right answer first, and among the first five.</summary>
    [Theory]
    [InlineData("en", 0.9, 0.95)]
    [InlineData("tr", 0.7, 0.85)]
    [InlineData("ar", 0.9, 0.95)]
    [InlineData("pl", 0.9, 0.95)]
    [InlineData("uk", 0.9, 0.95)]
    [InlineData("es", 0.85, 0.95)]
    [InlineData("fr", 0.75, 0.85)]
    [InlineData("fa", 0.75, 0.85)]
    [InlineData("so", 0.8, 0.8)]
    [InlineData("ti", 0.8, 0.8)]
    public void Questions_in_a_language_find_what_they_should(string taal, double first, double five)
    {
        var places = Vragen.Where(vraag => vraag[0] == taal).Select(vraag => Place(vraag[1], vraag[2])).ToArray();
        Assert.InRange(places.Count(place => place == 1) / (double)places.Length, first, 1);
        Assert.InRange(places.Count(place => place > 0) / (double)places.Length, five, 1);
    }

    private static IEnumerable<string[]> Vragen => File.ReadLines(Path.Combine(RepositoryRoot.Path, "tests/SocialeKaart.Tests/Search/oordeel/nieuwkomers.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    private static int Place(string vraag, string doelen) => doelen == "-" ? Search(vraag).Totaal == 0 ? 1 : 0
        : doelen.Split('|').Select(doel => Proefuitslag.Of(Engines.Index("geheugen"), new Zoekproef(1, vraag, doel)).Plaats).Min() ?? 0;

    private static SearchResult Search(string vraag) => Engines.Index("geheugen").Search(SearchQuery.Empty.WithText(vraag));
}
