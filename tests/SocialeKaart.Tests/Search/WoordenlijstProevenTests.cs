using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

/// <summary>What the editors' word list promises behind <c># test:</c> holds for the sample activities.</summary>
public sealed class WoordenlijstProevenTests
{
    private const int Top = 5;

    [Fact]
    public void Every_test_line_of_the_word_list_reaches_its_goal_in_the_first_results()
    {
        var missed = Voorbeeldaanbod.Aanbod.Woordenlijst.Proeven
            .Where(proef => !Search(proef.Vraag).Any(activiteit => Reaches(activiteit, proef.Doel)))
            .Select(proef => $"regel {proef.Regel}: {proef.Vraag} -> {proef.Doel}");

        Assert.Empty(missed);
    }

    private static IEnumerable<Activiteit> Search(string vraag) =>
        Engines.Index("geheugen").Search(SearchQuery.Empty.WithText(vraag), Top).Treffers.Select(treffer => treffer.Activiteit);

    /// <summary>A goal is the code of a thema, or words that stand in the name, the text or the target groups.</summary>
    private static bool Reaches(Activiteit activiteit, string doel) => Voorbeeldaanbod.Indeling.Themas.Find(doel) is { } thema
        ? activiteit.Thema.Contains(thema.Code)
        : Folding.Fold(doel).Split(' ').All(Text(activiteit).Contains);

    private static string Text(Activiteit a) => Folding.Fold(string.Join(' ',
        [a.Naam, a.Samenvatting, a.Tekst, .. a.Doelgroep.Select(code => Voorbeeldaanbod.Indeling.Doelgroepen.Find(code)?.Naam)]));
}
