using System.Globalization;
using SocialeKaart.Cli;
using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content.Keuren;

/// <summary>
/// Six hundred files, spoiled in fifty ways: the others stay on the site, and each of the fifty is told at its line. What editors then read stands in
/// bedorven.txt; when it should change, put there what the test says it got.
/// </summary>
public sealed class BedorvenTests : IDisposable
{
    private const int Totaal = 600;

    private readonly Keuringsmap _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public void There_are_forty_ways_and_more() => Assert.InRange(Bederf.Alle.DistinctBy(b => b.Naam).Count(), 40, Totaal);

    [Fact]
    public void Every_spoiled_file_is_told_at_its_line_and_keeps_only_itself_off_the_site()
    {
        var spoiled = Spoil();
        using var output = new StringWriter();

        var code = Controleer.Run(new(_map.Pad), output, new Klok());
        var lines = output.ToString().Replace(_map.Pad + "/", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries)[..^1];
        var listed = AanbodReader.Read(_map.Pad).Activiteiten.Select(a => a.Slug).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(1, code);
        Assert.All(Enumerable.Range(1, Totaal - Bederf.Alle.Count), nummer => Assert.Contains($"activiteit-{nummer}", listed));
        Assert.All(spoiled, b => Assert.Equal(b.Ernst == Ernst.Waarschuwing, listed.Contains(b.Naam)));
        Assert.All(spoiled, b => Assert.Contains(lines, line => line.StartsWith($"activiteiten/{b.Naam}.md:{Line(b)}:", StringComparison.Ordinal)
            && line.Contains($"  {Code.Of(b.Ernst)}  ", StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.Contains(spoiled, b => line.StartsWith($"activiteiten/{b.Naam}.md:", StringComparison.Ordinal)));
        AssertSame(lines, spoiled);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void One_spoiled_file_is_a_reason_to_stop(string naam)
    {
        var one = Bederf.Alle.First(b => b.Naam == naam);
        Good(1);
        one.Doe(Path.Combine(_map.Pad, "activiteiten", $"{naam}.md"), Example(2, naam));

        Assert.Equal(one.HindertAlleenGewoneMensen && Environment.IsPrivilegedProcess ? 0 : 1, Controleer.Run(new(_map.Pad), TextWriter.Null, new Klok()));
    }

    public static TheoryData<string> Faults => [.. Bederf.Alle.Where(b => b.Ernst == Ernst.Fout).Select(b => b.Naam)];

    private List<Bederf> Spoil()
    {
        for (var nummer = 1; nummer <= Totaal - Bederf.Alle.Count; nummer++)
            Good(nummer);
        foreach (var (at, b) in Bederf.Alle.Index())
            b.Doe(Path.Combine(_map.Pad, "activiteiten", $"{b.Naam}.md"), Example(Totaal - Bederf.Alle.Count + at + 1, b.Naam));
        return [.. Bederf.Alle.Where(b => !(b.HindertAlleenGewoneMensen && Environment.IsPrivilegedProcess))];
    }

    private void Good(int nummer) => _map.Write(Example(nummer, $"activiteit-{nummer}"));

    // Each at an address of its own, so that none looks like another.
    private static Activiteit Example(int nummer, string slug) => Voorbeeld.SamenKoken with
    {
        Slug = slug,
        Nummer = nummer,
        Naam = string.Create(CultureInfo.InvariantCulture, $"Activiteit {nummer}"),
        Adres = Voorbeeld.SamenKoken.Adres! with { Huisnummer = nummer.ToString(CultureInfo.InvariantCulture) },
    };

    private string Line(Bederf b) => b.Regel > 0 ? b.Regel.ToString(CultureInfo.InvariantCulture)
        : (Array.IndexOf(_map.Read("activiteiten/activiteit-1.md").Split('\n'), "voorbeeld: ja") + 2).ToString(CultureInfo.InvariantCulture);

    private static void AssertSame(string[] lines, List<Bederf> spoiled)
    {
        var known = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "tests/SocialeKaart.Tests/Content/Keuren/bedorven.txt"))
            .Where(line => spoiled.Exists(b => line.StartsWith($"activiteiten/{b.Naam}.md:", StringComparison.Ordinal)));
        Assert.True(known.SequenceEqual(lines), $"De meldingen zijn anders dan in bedorven.txt. Nu:\n{string.Join('\n', lines)}");
    }

    private sealed class Klok : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Keuringsmap.Vandaag, new(12, 0), TimeSpan.Zero);
    }
}
