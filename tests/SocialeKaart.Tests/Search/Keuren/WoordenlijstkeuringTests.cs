using SocialeKaart.Content;
using SocialeKaart.Search.Keuren;
using SocialeKaart.Search.Meten;

namespace SocialeKaart.Tests.Search.Keuren;

public sealed class WoordenlijstkeuringTests
{
    private static readonly Activiteit[] Activiteiten =
        [Proef.Activiteit(1, "Spreekuur geldzorgen"), Proef.Activiteit(2, "Samen koken en eten"), Proef.Activiteit(3, "Moestuin met koffie"), Proef.Activiteit(4, "Walk and talk")];

    [Theory]
    [InlineData("> rood staan: geldzorgen  # test: ik sta rood staan -> geldzorgen")]
    [InlineData("= geldzorgen, schuldenlast, te weinig geld")]
    [InlineData(">en debts, money problems: geldzorgen")]
    [InlineData("! koken: /activiteiten/a2")]
    [InlineData("~ ouderen = ouderen")]
    [InlineData("| moestuin")]
    [InlineData("@ griftpark = noordoost")]
    public void A_good_line_has_no_problem(string line) => Assert.Empty(Check(line).Select(p => p.ToString()));

    [Theory]
    [InlineData("> schulden: geldzorgen, geldzogren", "1:25", "\"geldzogren\" staat in geen activiteit; kies een woord dat er wel in staat, of haal het weg. Bedoel je \"geldzorgen\"?")]
    [InlineData("> schulden: zorgen om  geld", "1:13", "\"zorgen om geld\" staat in geen activiteit")]
    [InlineData("= deurwaarder, incasso", "1:3", "geen van deze woorden staat in een activiteit")]
    [InlineData("> schulden: incasso\n> incasso: geldzorgen", "1:13", "\"incasso\" staat in geen activiteit, wel links op regel 2, maar zoeken gaat van daar niet verder; schrijf hier zelf: geldzorgen")]
    [InlineData("> schulden: geldzorgen\n> schuld: koken", "2:3", "\"schuld\" zoekt hetzelfde als \"schulden\" op regel 1; zet alles wat het moet vinden op één regel")]
    [InlineData("> ontmoeten: koken", "1:3", "\"ontmoeten\" zegt alleen te weinig; schrijf er een woord bij")]
    [InlineData("> de man met de hoed die daar in de hoek van de kamer zit: koken", "1:3", "komt niet bij deze regel uit")]
    [InlineData("= koken, kokkerellen  # test: kokkerellen -> geldzorgen", "1:31", "wie \"kokkerellen\" zoekt, vindt \"Samen koken en eten\", en geen \"geldzorgen\" bij de eerste 5; pas de regel aan, of de test")]
    [InlineData("= koken, kokkerellen  # test: parachute -> koken", "1:31", "vindt niets, en geen \"koken\"")]
    [InlineData("! koken: /activiteiten/a22", "1:10", "de activiteit \"a22\" is er niet. Bedoel je \"a2\"?")]
    [InlineData("! koken: /wijken/zuid", "1:10", "alleen een activiteit kan bovenaan staan")]
    [InlineData("@ lunetten = noordoost", "1:3", "\"lunetten\" ligt volgens indeling/wijken.yaml in Zuid; haal het hier weg, of wijzig het daar")]
    [InlineData("@ lunetten = zuid", "1:3", "\"lunetten\" staat al bij deze wijk")]
    [InlineData("~ fietsen = fiets", "1:3", "\"fietsen\" heeft zonder deze regel al de stam \"fiets\"; haal de regel weg")]
    [InlineData("~ oma en opa = grootouder", "1:3", "haal de spatie weg")]
    [InlineData("~ muzea = muzeum\n~ muzeum = museum", "1:11", "\"muzeum\" krijgt op regel 2 zelf de stam \"museum\"; schrijf die ook hier")]
    [InlineData("| koffie", "1:3", "\"koffie\" wordt ook zonder deze regel niet gesplitst")]
    [InlineData("| op straat", "1:3", "\"op straat\" is meer dan één woord")]
    public void A_line_that_does_not_do_what_it_says_is_named_with_its_place_and_what_to_do(string text, string place, string message)
    {
        var problem = Check(text)[0];

        Assert.Equal(place, $"{problem.Regel}:{problem.Kolom}");
        Assert.Contains(message, problem.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_list_promises_and_does_not_do_is_a_fault_and_what_is_only_of_no_use_a_warning()
    {
        Assert.Equal(Ernst.Fout, Check("= koken, kokkerellen  # test: kokkerellen -> geldzorgen")[0].Ernst);
        Assert.Equal(Ernst.Fout, Check("! koken: /activiteiten/a22")[0].Ernst);
        Assert.Equal(Ernst.Waarschuwing, Check("> schulden: incasso")[0].Ernst);
    }

    [Fact]
    public void A_line_that_moves_no_question_is_named()
    {
        const string text = "= koken, kokkerellen\n> rood staan: geldzorgen\n> honger: eten  # test: honger -> eten\n> tuinieren, wroeten: moestuin";
        Oordeel[] vragen = [new("a", "zin", "ik wil kokkerellen", new Dictionary<int, int>()), new("b", "zin", "moestuin", new Dictionary<int, int>())];

        var problemen = Woordenlijstkeuring.Werking(Aanbod(text), text, vragen);

        Assert.Equal([2, 4], problemen.Select(p => p.Regel));
        Assert.All(problemen, p => Assert.Contains("zet er een test achter", p.Tekst, StringComparison.Ordinal));
    }

    private static IReadOnlyList<Probleem> Check(string text) => Woordenlijstkeuring.Of(Aanbod(text), text);

    private static Aanbod Aanbod(string text)
    {
        var problemen = new List<Probleem>();
        var list = Woordenlijst.Read(text, Woordenlijst.Bestand, Voorbeeldaanbod.Indeling, problemen);
        Assert.Empty(problemen);
        return new(Voorbeeldaanbod.Indeling, Activiteiten, [], [], [], "proef") { Woordenlijst = list };
    }
}
