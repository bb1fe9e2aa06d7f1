using SocialeKaart.Search.Meten;

namespace SocialeKaart.Tests.Search;

/// <summary>What the editors' word list promises behind <c># test:</c> holds for the sample activities.</summary>
public sealed class WoordenlijstProevenTests
{
    [Fact]
    public void Every_test_line_of_the_word_list_reaches_its_goal_in_the_first_results()
    {
        var missed = Voorbeeldaanbod.Aanbod.Woordenlijst.Proeven.Select(proef => Proefuitslag.Of(Engines.Index("geheugen"), proef))
            .Where(uitslag => uitslag.Plaats is null)
            .Select(uitslag => $"regel {uitslag.Zoekproef.Regel}: {uitslag.Zoekproef.Vraag} -> {uitslag.Zoekproef.Doel}, not {uitslag.Titels}");

        Assert.Empty(missed);
    }
}
