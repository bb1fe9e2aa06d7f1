using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Tests.Content;

public sealed class AanbodReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aanbod-").FullName;

    public AanbodReaderTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Voorbeeld.Inhoud, "indeling")))
            Write($"indeling/{Path.GetFileName(file)}", File.ReadAllText(file));
        Write("aanbieders/stichting-samenkracht.md", AanbiederFile.Write(new() { Slug = "stichting-samenkracht", Naam = "Stichting Samenkracht" }));
        for (var nummer = 1; nummer <= 5; nummer++)
            WriteActiviteit($"koken-{nummer}", nummer);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void One_spoiled_file_keeps_only_itself_off_the_site()
    {
        Write("activiteiten/koken-3.md", "---\nnummer: [3\n---\n");

        var aanbod = AanbodReader.Read(_folder);

        Assert.Equal([1, 2, 4, 5], aanbod.Activiteiten.Select(a => a.Nummer));
        var problem = Assert.Single(aanbod.Problemen);
        Assert.Equal("activiteiten/koken-3.md", problem.Bestand);
    }

    [Theory]
    [InlineData(new byte[] { 0xE9, 0x0A })]
    [InlineData(new byte[] { 0x2D, 0x2D, 0x2D, 0x00 })]
    [InlineData(new byte[] { })]
    public void Bytes_that_are_no_text_become_a_problem(byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(_folder, "activiteiten", "koken-3.md"), bytes);

        var aanbod = AanbodReader.Read(_folder);

        Assert.Equal(4, aanbod.Activiteiten.Count);
        Assert.Equal("activiteiten/koken-3.md:1:1", aanbod.Problemen.Single().ToString()[..27]);
    }

    [Fact]
    public void A_number_used_twice_is_reported_and_the_first_file_keeps_it()
    {
        WriteActiviteit("zwemmen", 3);

        var aanbod = AanbodReader.Read(_folder);

        Assert.Equal("koken-3", aanbod.Activiteit(3)!.Slug);
        Assert.Contains("nummer 3 is al van activiteiten/koken-3.md", aanbod.Problemen.Single().Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_organisation_is_a_warning_and_the_activity_stays()
    {
        File.Move(Path.Combine(_folder, "aanbieders", "stichting-samenkracht.md"), Path.Combine(_folder, "aanbieders", "stichting-samenkrach.md"));

        var aanbod = AanbodReader.Read(_folder);

        Assert.Equal(5, aanbod.Activiteiten.Count);
        Assert.All(aanbod.Problemen, p => Assert.Equal(Ernst.Waarschuwing, p.Ernst));
        Assert.Contains("Bedoel je \"stichting-samenkrach\"?", aanbod.Problemen[0].Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_name_leads_to_the_file_that_had_it()
    {
        Write("activiteiten/koken-2.md", ActiviteitFile.Write(Voorbeeld.SamenKoken with { Slug = "koken-2", Nummer = 2, Vroeger = ["soep-koken", "eetclub"] }));

        var aanbod = AanbodReader.Read(_folder);

        Assert.Empty(aanbod.Problemen);
        Assert.Equal(["koken-2", "koken-2", "koken-1", "iets"], new[] { "soep-koken", "eetclub", "koken-1", "iets" }.Select(aanbod.VroegereActiviteiten.Nu));
        Assert.Equal(["soep-koken", "eetclub"], aanbod.Activiteit(2)!.Vroeger);
    }

    [Theory]
    [InlineData("koken-4", "is nu de naam van activiteiten/koken-4.md")]
    [InlineData("koken-3", "is nu de naam van activiteiten/koken-3.md")]
    [InlineData("eetclub", "staat ook bij activiteiten/koken-2.md")]
    public void A_former_name_that_is_taken_is_reported_on_its_line_and_changes_nothing(string taken, string why)
    {
        Write("activiteiten/koken-2.md", ActiviteitFile.Write(Voorbeeld.SamenKoken with { Slug = "koken-2", Nummer = 2, Vroeger = ["eetclub"] }));
        Write("activiteiten/koken-3.md", ActiviteitFile.Write(Voorbeeld.SamenKoken with { Slug = "koken-3", Nummer = 3, Vroeger = ["soep", taken] }));

        var aanbod = AanbodReader.Read(_folder);

        var problem = Assert.Single(aanbod.Problemen).ToString();
        Assert.StartsWith("activiteiten/koken-3.md:3:17", problem, StringComparison.Ordinal);
        Assert.Contains(why, problem, StringComparison.Ordinal);
        Assert.Equal(5, aanbod.Activiteiten.Count);
        Assert.Equal(taken == "eetclub" ? "koken-2" : taken, aanbod.VroegereActiviteiten.Nu(taken));
    }

    [Fact]
    public void A_former_name_is_the_name_of_a_file()
    {
        Write("paginas/over.md", "---\ntitel: Over\nsamenvatting: Wat is dit?\nvroeger: [over-ons, Wie zijn wij]\n---\nHallo\n");

        var problem = Assert.Single(AanbodReader.Read(_folder).Problemen);

        Assert.StartsWith("paginas/over.md:4:10", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains("Wie zijn wij", problem.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_follows_the_content()
    {
        var first = AanbodReader.Read(_folder).Versie;
        var same = AanbodReader.Read(_folder).Versie;
        Write("paginas/over.md", "---\ntitel: Over\nsamenvatting: Wat is dit?\n---\nHallo\n");

        Assert.Equal(first, same);
        Assert.NotEqual(first, AanbodReader.Read(_folder).Versie);
    }

    [Fact]
    public void Without_a_classification_reading_stops_with_the_file_and_what_to_do()
    {
        File.Delete(Path.Combine(_folder, "indeling", "wijken.yaml"));

        var fault = Assert.Throws<InhoudException>(() => AanbodReader.Read(_folder));

        Assert.StartsWith("indeling/wijken.yaml:1:1", fault.Message, StringComparison.Ordinal);
    }

    private void WriteActiviteit(string slug, int nummer) =>
        Write($"activiteiten/{slug}.md", ActiviteitFile.Write(Voorbeeld.SamenKoken with { Slug = slug, Nummer = nummer }));

    private void Write(string file, string text) => AtomicFile.Write(Path.Combine(_folder, file), text);
}
