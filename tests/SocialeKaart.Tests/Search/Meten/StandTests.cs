using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Search.Meten;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SocialeKaart.Tests.Search.Meten;

/// <summary>
/// Every change of the word list or of search tells which questions it moved, against the scores in <c>oordeel/stand.tsv</c>. A move is no
/// fault; a class that falls is.
/// </summary>
public sealed class StandTests(StandTests.Melder melder) : IClassFixture<StandTests.Melder>
{
    private const double MostDown = .03;

    private const string Renew = "When this is meant: dotnet run --project tools/SocialeKaart.Cli -- meet --leg-vast";

    [Fact]
    public void No_class_falls_and_the_questions_that_moved_are_told()
    {
        var sets = Vragenset.ReadAll(Oordelen.Map);
        var index = MemoryEngine.Build(AanbodReader.Read(Path.Combine(RepositoryRoot.Path, "content")).Beoordeeld(sets));
        var uitslagen = Meting.Of(index, sets.SelectMany(set => set.Oordelen));
        var stand = Stand.Read(Oordelen.Map);

        var moved = string.Concat(stand.Moved(uitslagen).Select(b =>
            FormattableString.Invariant($"\n  {b.Voor.Score:0.000} > {b.Na.Score:0.000}  {b.Oordeel.Id} {b.Oordeel.Klasse}: {b.Oordeel.Vraag}")));
        if (moved.Length > 0)
            melder.Tell($"The scores of these questions moved:{moved}\n{Renew}");
        var fallen = stand.PerKlasse(uitslagen).Where(klasse => klasse.Value < -MostDown)
            .Select(klasse => FormattableString.Invariant($"{klasse.Key} fell by {-klasse.Value:0.000}")).ToArray();
        Assert.True(fallen.Length == 0, $"{string.Join(", ", fallen)}. These questions moved:{moved}\n{Renew}");
    }

    /// <summary>Shows a message of a test that passes (diagnosticMessages in xunit.runner.json).</summary>
    public sealed class Melder(IMessageSink sink)
    {
        public void Tell(string message) => sink.OnMessage(new DiagnosticMessage(message));
    }
}
