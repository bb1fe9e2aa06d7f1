using SocialeKaart.Content;
using SocialeKaart.Search.Meten;

namespace SocialeKaart.Tests.Search.Meten;

public sealed class VergelijkingTests
{
    private static readonly Aanbod Zonder = new(Voorbeeldaanbod.Indeling,
        [Proef.Activiteit(1, "Spreekuur geldzorgen"), Proef.Activiteit(2, "Samen koken"), Proef.Activiteit(3, "Moestuin")], [], [], [], "proef");

    private static readonly Aanbod Met = Zonder.Met(Words("> rood staan: geldzorgen  # test: rood staan -> geldzorgen; moestuin -> moestuin"));

    private static readonly Oordeel[] Vragen =
        [new("a", "zin", "rood staan", new Dictionary<int, int> { [1] = 3 }), new("b", "zin", "koken", new Dictionary<int, int> { [2] = 3 })];

    [Fact]
    public void Only_the_questions_that_moved_are_told_with_what_they_found_before_and_after()
    {
        var moved = Vergelijking.Of(Zonder, Met, Vragen);

        Assert.Equal(["a rood staan 0 [] 1 [Spreekuur geldzorgen]", "regel 1 rood staan -> geldzorgen 0 [] 1 [Spreekuur geldzorgen]"],
            moved.Select(b => $"{b.Oordeel.Id} {b.Oordeel.Vraag} {b.Voor.Score} {b.Voor.Titels} {b.Na.Score} {b.Na.Titels}"));
    }

    [Fact]
    public void A_list_without_the_line_lets_the_same_questions_fall() =>
        Assert.All(Vergelijking.Of(Met, Zonder, Vragen), b => Assert.Equal((1, 0), (b.Voor.Score, b.Na.Score)));

    [Fact]
    public void The_written_scores_come_back_and_tell_what_moved_since()
    {
        var map = Directory.CreateTempSubdirectory("stand-").FullName;
        File.WriteAllText(Path.Combine(map, Stand.Bestand), Stand.Text(Scores(Zonder)));

        var stand = Stand.Read(map);

        Assert.Empty(stand.Moved(Scores(Zonder)));
        Assert.Equal("a", Assert.Single(stand.Moved(Scores(Met))).Oordeel.Id);
        Assert.Equal(.5, stand.PerKlasse(Scores(Met))["zin"]);
        Directory.Delete(map, recursive: true);
    }

    private static IReadOnlyList<Uitslag> Scores(Aanbod aanbod) => Meting.Of(SocialeKaart.Search.MemoryEngine.Build(aanbod), Vragen);

    private static Woordenlijst Words(string text) => Woordenlijst.Read(text, Woordenlijst.Bestand, Voorbeeldaanbod.Indeling, []);
}
