using SocialeKaart.Search.Meten;

namespace SocialeKaart.Tests.Search.Meten;

public sealed class VragensetTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("vragen-").FullName;

    [Fact]
    public void Every_pair_of_files_is_a_set()
    {
        Write("queries_blind.tsv", "id\tklasse\tsplit\tvraag\nq1\tzin\tblind\tsamen koken\n");
        Write("qrels_blind.tsv", "q1\tact-0042\t3\nq1\tact-0007\t1\n");
        Write("mijn-vragen.tsv", "id\tklasse\tstem\tvraag\nm1\tniets\tbewoner\thypotheek\n");
        Write("mijn-oordelen.tsv", "");
        Write(Stand.Bestand, "id\tscore\n");

        var sets = Vragenset.ReadAll(_map);

        Assert.Equal(["mijn-vragen", "queries_blind"], sets.Select(set => set.Naam));
        Assert.True(Assert.Single(sets[0].Oordelen).HoortLeeg);
        Assert.Equal(("samen koken", 3, 1), (sets[1].Oordelen[0].Vraag, sets[1].Oordelen[0].Graden[42], sets[1].Oordelen[0].Graden[7]));
    }

    [Theory]
    [InlineData("id\tvraag\n", "", "a-vragen.tsv:1  de kolom \"klasse\" mist")]
    [InlineData("id\tklasse\tvraag\nq1\tzin\n", "", "a-vragen.tsv:2  hier horen 3 kolommen")]
    [InlineData("id\tklasse\tvraag\n", "q1\tact-1\t9\n", "a-oordelen.tsv:1  hier hoort een vraag, een activiteit (act-0042) en een graad van 0 tot 3")]
    [InlineData("id\tklasse\tvraag\n", "q1\tkoken\t2\n", "a-oordelen.tsv:1")]
    public void A_wrong_row_is_named_with_its_file_and_line(string vragen, string oordelen, string message)
    {
        Write("a-vragen.tsv", vragen);
        Write("a-oordelen.tsv", oordelen);

        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => Vragenset.ReadAll(_map)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_without_judgements_and_a_folder_without_questions_are_refused()
    {
        Assert.Contains("staan geen vragen", Assert.Throws<InvalidDataException>(() => Vragenset.ReadAll(_map)).Message, StringComparison.Ordinal);
        Write("vragen.tsv", "id\tklasse\tvraag\n");
        Assert.Contains("oordelen.tsv", Assert.Throws<InvalidDataException>(() => Vragenset.ReadAll(_map)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_map, recursive: true);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_map, file), text);
}
