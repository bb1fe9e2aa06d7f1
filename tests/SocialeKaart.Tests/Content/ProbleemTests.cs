using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Tests.Content;

/// <summary>What an editor reads when a file is wrong: the line, the column and what to do.</summary>
public sealed class ProbleemTests
{
    private static readonly string Good = ActiviteitFile.Write(Voorbeeld.SamenKoken);

    [Theory]
    [InlineData("wijk: [overvecht]", "wijk: [overvegt]", "9:8", "wijk \"overvegt\" bestaat niet. Bedoel je \"overvecht\"?")]
    [InlineData("niveau: [meedoen]", "niveau: Meedon", "11:9", "niveau \"Meedon\" bestaat niet. Bedoel je \"meedoen\"?")]
    [InlineData("toegang: vrij", "toegang: fry", "13:10", "toegang \"fry\" bestaat niet")]
    [InlineData("bereik: wijk", "berijk: wijk", "8:1", "het veld \"berijk\" bestaat niet. Bedoel je \"bereik\"?")]
    [InlineData("nummer: 42", "nummer: veel", "2:9", "\"nummer\" moet een heel getal zijn")]
    [InlineData("naam: Samen koken\n", "", "2:1", "het veld \"naam\" moet ingevuld zijn")]
    [InlineData("naam: Samen koken", "naam: Samen: koken", "3:12", "zet tekst met een dubbele punt tussen aanhalingstekens")]
    [InlineData("naam: Samen koken", "naam: \"Samen koken", "", "aanhalingsteken")]
    [InlineData("naam: Samen koken", "naam: [Samen", "", "wordt niet gesloten")]
    [InlineData("buurt: Vechtzoom", "\tbuurt: Vechtzoom", "10:1", "gebruik spaties in plaats van tabs")]
    [InlineData("buurt: Vechtzoom", "buurt Vechtzoom", "10:1", "mist een dubbele punt")]
    [InlineData("buurt: Vechtzoom", "buurt: @Vechtzoom", "10:8", "zet de waarde tussen aanhalingstekens")]
    [InlineData("nummer: 42", "nummer: 0", "2:9", "1 of hoger")]
    [InlineData("buurt: Vechtzoom", "naam: Vechtzoom", "10:1", "het veld \"naam\" staat er twee keer")]
    [InlineData("buurt: Vechtzoom", "buurt: &a Vechtzoom", "10:8", "kan hier niet")]
    [InlineData("buurt: Vechtzoom", "buurt: !!python/x Vechtzoom", "10:8", "kan hier niet")]
    [InlineData("postcode: 3571AB", "postcode: 3571-AB", "", "een postcode is vier cijfers")]
    [InlineData("telefoon: \"+31300000042\"", "telefoon: 030-12", "20:11", "klopt niet")]
    [InlineData("website: https:", "website: javascript:", "22:10", "een website begint met https://")]
    [InlineData("op: 2026-11-01", "op: 01-11-2026", "", "moet een datum zijn als 2026-11-22")]
    [InlineData("module: []", "module: [1]", "12:9", "module \"1\" hoort bij niveau aa")]
    [InlineData("---\nWe koken", "We koken", "29:1", "zet hier een regel ---")]
    [InlineData("---\nnummer", "nummer", "1:1", "de eerste regel moet precies --- zijn")]
    [InlineData("**samen**", "[samen](javascript:x)", "30:10", "de link naar \"javascript:x\" kan niet")]
    public void A_fault_is_named_with_its_place_and_advice(string good, string bad, string place, string advice)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        var problems = new List<Probleem>();

        var read = ActiviteitFile.Read(Good.Replace(good, bad, StringComparison.Ordinal), "activiteiten/samen-koken.md", Voorbeeld.Indeling, problems);

        Assert.Null(read);
        Assert.Contains(problems, p => p.Ernst == Ernst.Fout && p.ToString().StartsWith($"activiteiten/samen-koken.md:{place}", StringComparison.Ordinal)
            && p.Tekst.Contains(advice, StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var problems = new List<Probleem>();
        var bad = Good.Replace("overvecht", "x", StringComparison.Ordinal).Replace("nummer: 42", "nummer: x", StringComparison.Ordinal)
            .Replace("toegang: vrij", "toegang: x", StringComparison.Ordinal);

        ActiviteitFile.Read(bad, "x.md", Voorbeeld.Indeling, problems);

        Assert.Equal(3, problems.Count);
    }

    [Theory]
    [InlineData("[", 1000)]
    [InlineData("{a: ", 1000)]
    [InlineData("- ", 1000)]
    [InlineData("x", 300_000)]
    public void Bombs_become_a_message(string text, int times)
    {
        var problems = new List<Probleem>();
        var bomb = $"---\nnaam: {string.Concat(Enumerable.Repeat(text, times))}\n---\n";

        Assert.Null(ActiviteitFile.Read(bomb, "x.md", Voorbeeld.Indeling, problems));
        Assert.NotEmpty(problems);
    }
}
