using SocialeKaart.Cli;
using SocialeKaart.Content;
using SocialeKaart.Tests.Content;
using SocialeKaart.Tests.Content.Keuren;

namespace SocialeKaart.Tests.Cli;

public sealed class NieuwTests : IDisposable
{
    private readonly Keuringsmap _map = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public void Dispose()
    {
        _output.Dispose();
        _map.Dispose();
    }

    [Fact]
    public void Five_answers_make_a_page_without_a_problem()
    {
        _map.Write(Voorbeeld.SamenKoken);

        Assert.Equal(Gebruik.Goed, Ask("Soep eten", "Je eet soep.", "Stichting Samenkracht", "1", "Overvecht"));

        var page = AanbodReader.Read(_map.Pad).Activiteit("soep-eten")!;
        Assert.Equal((43, "stichting-samenkracht", "vrij"), (page.Nummer, page.Aanbieder, page.Toegang));
        Assert.Equal(["overvecht"], page.Wijk);
        Assert.Equal(["meedoen"], page.Niveau);
        Assert.Empty(_map.Keur("activiteiten/soep-eten.md"));
        Assert.EndsWith($"sociale-kaart controleer {_map.Pad}/activiteiten/soep-eten.md\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_answer_is_explained_and_asked_again()
    {
        Assert.Equal(Gebruik.Goed, Ask("", "Soep eten", "Soep", "Je eet soep.", "stichting samenkragt", "stichting-samenkracht", "9", "aa", "overvegt", "3"));

        Assert.Equal(
            ["Vul hier iets in.", "Schrijf een hele zin", "Bedoel je \"stichting-samenkracht\"?", "Kies een nummer van 1 tot en met", "Bedoel je \"overvecht\"?"],
            new[] { "Vul hier iets in.", "Schrijf een hele zin", "Bedoel je \"stichting-samenkracht\"?", "Kies een nummer van 1 tot en met", "Bedoel je \"overvecht\"?" }
                .Where(part => _output.ToString().Contains(part, StringComparison.Ordinal)));
        Assert.Equal("toewijzing", AanbodReader.Read(_map.Pad).Activiteit("soep-eten")!.Toegang);
    }

    [Theory]
    [InlineData("onbekend", "onbekend", "onbekend", "wijk")]
    [InlineData("Dat weet ik niet", "De hele stad", "onbekend", "stedelijk")]
    [InlineData("meewerken", "Bij mensen thuis", "vrij", "aan-huis")]
    public void Access_follows_from_the_level_and_unknown_stays_unknown(string niveau, string waar, string toegang, string bereik)
    {
        Assert.Equal(Gebruik.Goed, Ask("Soep eten", "Je eet soep.", "stichting-samenkracht", niveau, waar));

        var page = AanbodReader.Read(_map.Pad).Activiteit("soep-eten")!;
        Assert.Equal((toegang, bereik, 0), (page.Toegang, Code.Of(page.Bereik), page.Wijk.Count));
    }

    [Fact]
    public void An_organisation_with_a_plus_gets_a_file_of_its_own()
    {
        Assert.Equal(Gebruik.Goed, Ask("Soep eten", "Je eet soep.", "+De Soepketel", "1", "1"));

        Assert.Equal("De Soepketel", AanbodReader.Read(_map.Pad).Aanbieders["de-soepketel"].Naam);
    }

    [Theory]
    [InlineData("nummer: 7")]
    [InlineData("nummer: 6\nvroegere-nummers: [7]")]
    [InlineData("nummer: 7\nwijk: [bestaat-niet]")]
    [InlineData("nummer: 7\nstatus: gestopt")]
    public void A_number_that_was_ever_given_out_is_not_used_again(string fields)
    {
        _map.Write("activiteiten/oud.md", $"---\n{fields}\nnaam: Oud\nsamenvatting: Dat was zo.\naanbieder: stichting-samenkracht\ntoegang: vrij\n---\n");

        Ask("Soep eten", "Je eet soep.", "stichting-samenkracht", "1", "1");

        Assert.Equal(8, AanbodReader.Read(_map.Pad).Activiteit("soep-eten")!.Nummer);
    }

    [Fact]
    public void A_number_on_the_sheet_of_an_import_is_taken_too()
    {
        _map.Write(".import/bron/9.yaml", "url: http://bron.example/9\nimport: {slug: weg, nummer: 9, gezien: 2026-11-22}\n");

        Ask("Soep eten", "Je eet soep.", "stichting-samenkracht", "1", "1");

        Assert.Equal(10, AanbodReader.Read(_map.Pad).Activiteit("soep-eten")!.Nummer);
    }

    [Theory]
    [InlineData("Samen koken")]
    [InlineData("Eetclub")]
    public void A_page_that_is_there_or_was_there_is_not_written_over(string naam)
    {
        var path = _map.Write(Voorbeeld.SamenKoken with { Vroeger = ["eetclub"] });
        var before = File.ReadAllText(path);

        Assert.Equal(Gebruik.Verkeerd, Ask(naam));

        Assert.Contains("Er is al een pagina", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(path));
        Assert.Single(AanbodReader.Read(_map.Pad).Activiteiten);
    }

    [Fact]
    public void Without_a_keyboard_every_answer_that_misses_is_named_and_nothing_is_written()
    {
        Assert.Equal(Gebruik.Verkeerd, Nieuw.Run(new(_map.Pad) { Naam = "Soep eten", Waar = "maan" }, null, _output));

        Assert.Empty(AanbodReader.Read(_map.Pad).Activiteiten);
    }

    [Fact]
    public void With_every_option_it_asks_nothing()
    {
        Assert.Equal(Gebruik.Goed, Nieuw.Run(
            new(_map.Pad) { Naam = "Soep eten", Samenvatting = "Je eet soep.", Aanbieder = "stichting-samenkracht", Niveau = "meedoen", Waar = "oost" }, null, _output));

        Assert.Equal("Soep eten", AanbodReader.Read(_map.Pad).Activiteit(1)!.Naam);
    }

    private int Ask(params string[] answers) => Nieuw.Run(new(_map.Pad), new StringReader(string.Join('\n', answers) + "\n"), _output);
}
