using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

public sealed class SearchEngineTests
{
    [Theory]
    [InlineData("auto", true, "lucene")]
    [InlineData("Auto", false, "geheugen")]
    [InlineData("lucene", true, "lucene")]
    [InlineData("geheugen", true, "geheugen")]
    [InlineData("geheugen", false, "geheugen")]
    public void The_setting_and_the_build_decide_which_engine_is_used(string instelling, bool lucene, string naam)
    {
        var engine = SearchEngine.Choose(instelling, lucene ? MemoryEngine.Build : null);
        Assert.Equal(naam, engine.Naam);
        Assert.StartsWith("Zoekmachine: ", engine.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lucene", "zonder Lucene.Net gemaakt")]
    [InlineData("solr", "kies \"auto\", \"lucene\" of \"geheugen\"")]
    public void A_setting_that_cannot_be_met_is_refused_in_one_sentence(string instelling, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<ArgumentException>(() => SearchEngine.Choose(instelling, null)).Message, StringComparison.Ordinal);
}
