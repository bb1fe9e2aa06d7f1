using SocialeKaart.Cli;
using SocialeKaart.Search.Meten;
using SocialeKaart.Tests.Content;
using SocialeKaart.Tests.Search;

namespace SocialeKaart.Tests.Cli;

public sealed class MeetTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("meet-").FullName;

    [Fact]
    public void The_judged_questions_are_scored_per_class_as_a_table()
    {
        var text = Run(new(Voorbeeld.Inhoud, Oordelen.Map));

        Assert.Matches(@"(?m)^queries +vragen +nDCG@10 +zonder resultaat$", text);
        Assert.Matches(@"(?m)^zin +5 +0\.\d{3} +\d+\.\d %$", text);
        Assert.Matches(@"(?m)^niets +23 +terecht leeg: \d+ van 23 \(0\.\d\d\)$", text);
        Assert.Contains("Anders dan in stand.tsv: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_word_list_shows_the_questions_that_it_moves()
    {
        var lijst = Path.Combine(_map, "zonder.txt");
        File.WriteAllText(lijst, "");

        var text = Run(new(Voorbeeld.Inhoud, Oordelen.Map) { Vergelijk = lijst });

        Assert.Contains($"Anders dan met {lijst}: ", text, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^ +\d\.\d{3} > \d\.\d{3}  regel \d+ +test .+ -> .+\n +eerst: .+\n +nu: +.+ \| .+$", text);
    }

    [Fact]
    public void Scores_written_down_are_what_the_next_time_is_compared_with()
    {
        File.WriteAllText(Path.Combine(_map, "vragen.tsv"), "id\tklasse\tvraag\nv1\tzin\tkoken\nv2\tzin\thypotheek oversluiten\n");
        File.WriteAllText(Path.Combine(_map, "oordelen.tsv"), "v2\tact-0001\t3\n");
        var opdracht = new Meetopdracht(Voorbeeld.Inhoud, _map) { PerVraag = true };

        Assert.Contains("  0.000  v2    zin           hypotheek oversluiten  => niets", Run(opdracht with { LegVast = true }), StringComparison.Ordinal);
        Assert.Equal("id\tscore\nv1\t0.000\nv2\t0.000\n", File.ReadAllText(Path.Combine(_map, Stand.Bestand)));
        File.WriteAllText(Path.Combine(_map, Stand.Bestand), "id\tscore\nv1\t0.250\n");
        Assert.Contains("Anders dan in stand.tsv: 0 vragen beter, 1 slechter.\n  0.250 > 0.000  v1", Run(opdracht), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_wrong_usage()
    {
        Assert.Equal(2, Meet.Run(new("/bestaat/niet", Oordelen.Map), TextWriter.Null));
        Assert.Equal(2, Meet.Run(new(Voorbeeld.Inhoud, "/bestaat/niet"), TextWriter.Null));
        Assert.Equal(2, Meet.Run(new(Voorbeeld.Inhoud, Oordelen.Map) { Vergelijk = "/bestaat/niet" }, TextWriter.Null));
        Assert.Equal(1, Meet.Run(new(Voorbeeld.Inhoud, _map), TextWriter.Null));
    }

    public void Dispose() => Directory.Delete(_map, recursive: true);

    private static string Run(Meetopdracht opdracht)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, Meet.Run(opdracht, output));
        return output.ToString();
    }
}
