using SocialeKaart.Content;
using SocialeKaart.Tests.Search;

namespace SocialeKaart.Tests.Content.Plaatsen;

public sealed class PlaatsnamenTests
{
    private static readonly Plaatsnamen Plaatsen = Voorbeeldaanbod.Indeling.Plaatsen;

    [Theory]
    [InlineData("3582", "3582", "oost")]
    [InlineData("Lunetten", "Lunetten", "zuid")]
    [InlineData("lunetten-noord", "Lunetten-Noord", "zuid")]
    [InlineData("TUINDORP OOST", "Tuindorp-Oost", "noordoost")]
    [InlineData("nieuwegracht oost", "Nieuwegracht-Oost", "binnenstad")]
    [InlineData("Máximapark", "Máximapark", "vleuten-de-meern")]
    [InlineData("maximapark", "Máximapark", "vleuten-de-meern")]
    [InlineData("wijk C", "Wijk C", "binnenstad")]
    [InlineData("Wijk 05 Oost", "Oost", "oost")]
    [InlineData("leidscherijn", "Leidsche Rijn", "leidsche-rijn")]
    [InlineData("3521", "3521", "binnenstad zuidwest")]
    [InlineData("3545", "3545", "leidsche-rijn vleuten-de-meern")]
    public void Knows_wijken_buurten_and_postcodes_in_any_spelling(string tekst, string naam, string wijken)
    {
        var plaats = Plaatsen.Find(tekst)!;
        Assert.Equal(naam, plaats.Naam);
        Assert.Equal(wijken, string.Join(' ', plaats.Wijken));
        Assert.Equal(plaats, Plaatsen.Find(plaats.Code));
    }

    [Theory]
    [InlineData("1012")]
    [InlineData("Amsterdam")]
    [InlineData("!")]
    [InlineData("")]
    public void What_lies_elsewhere_is_unknown(string tekst) => Assert.Null(Plaatsen.Find(tekst));

    [Theory]
    [InlineData("Lunnetten", "Lunetten")]
    [InlineData("overvegt", "Overvecht")]
    [InlineData("Wittefrouwen", "Wittevrouwen")]
    [InlineData("1012", null)]
    [InlineData("qqqqqqqqqq", null)]
    public void A_misspelt_name_brings_the_nearest(string tekst, string? naam) => Assert.Equal(naam, Plaatsen.Nearest(tekst)?.Naam);

    [Fact]
    public void Every_buurt_and_postcode_of_the_classification_is_known()
    {
        foreach (var wijk in Voorbeeldaanbod.Indeling.Wijken)
            foreach (var naam in wijk.Buurten.Concat(wijk.Pc4).Concat(wijk.Pc4Onzeker).Concat(wijk.Schrijfwijzen).Append(wijk.Naam))
                Assert.True(Plaatsen.Find(naam)?.Wijken.Contains(wijk.Code), naam);
    }
}
