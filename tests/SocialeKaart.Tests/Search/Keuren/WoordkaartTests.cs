using SocialeKaart.Content;
using SocialeKaart.Search.Index;
using SocialeKaart.Search.Keuren;

namespace SocialeKaart.Tests.Search.Keuren;

public sealed class WoordkaartTests
{
    private static readonly Activiteit[] Activiteiten =
        [Proef.Activiteit(1, "Spreekuur geldzorgen"), Proef.Activiteit(2, "Samen koken en eten"), Proef.Activiteit(3, "Moestuin met koffie")];

    [Fact]
    public void A_word_of_the_title_weighs_most_and_a_compound_is_found_by_its_parts()
    {
        var words = Kaart("").Woorden(Activiteiten[2]);
        var moestuin = words.First(word => word.Woord == "moestuin");
        Assert.Equal(words[0].Gewicht, moestuin.Gewicht);
        Assert.Equal((SearchField.Titel, 1), (moestuin.Veld, moestuin.Activiteiten));
        Assert.Contains("tuin", moestuin.Delen);
        Assert.DoesNotContain(words, word => word.Woord == "met");
    }

    [Fact]
    public void The_lines_that_lead_to_an_activity_are_named_with_their_number()
    {
        var kaart = Kaart("> rood staan, schulden: geldzorgen, koken\n= koken, kokkerellen\n! honger: /activiteiten/a2\n> tuinbank: parachute");
        Assert.Equal(["1: rood staan, schulden > geldzorgen"], Lines(kaart, 0));
        Assert.Equal(["1: rood staan, schulden > koken", "2: kokkerellen > koken", "3: honger > /activiteiten/a2"], Lines(kaart, 1));
        Assert.Empty(Lines(kaart, 2));
    }

    [Fact]
    public void An_activity_that_is_not_in_it_has_no_words() => Assert.Empty(Kaart("").Woorden(Proef.Activiteit(9, "Anders")));

    private static IEnumerable<string> Lines(Woordkaart kaart, int at) =>
        kaart.Regels(Activiteiten[at]).Select(line => $"{line.Regel}: {string.Join(", ", line.Van)} > {string.Join(", ", line.Naar)}");

    private static Woordkaart Kaart(string list) => new(new Aanbod(Voorbeeldaanbod.Indeling, Activiteiten, [], [], [], "proef")
    {
        Woordenlijst = Woordenlijst.Read(list, Woordenlijst.Bestand, Voorbeeldaanbod.Indeling, []),
    });
}
