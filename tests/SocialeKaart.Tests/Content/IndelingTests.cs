using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content;

/// <summary>The shipped classification agrees with the rules of the activeringswaaier and with the map.</summary>
public sealed class IndelingTests
{
    private static readonly Indeling Indeling = Voorbeeld.Indeling;

    [Fact]
    public void There_are_ten_wijken_with_111_buurten()
    {
        Assert.Equal(10, Indeling.Wijken.Count);
        Assert.Equal(111, Indeling.Wijken.Sum(w => w.Buurten.Count));
    }

    [Fact]
    public void Neighbours_are_neighbours_of_each_other() =>
        Assert.All(Indeling.Wijken, w => Assert.All(w.Buren, b => Assert.Contains(w.Code, Indeling.Wijken.Find(b)!.Buren)));

    [Fact]
    public void Every_wijk_has_a_tile_of_its_own_on_the_picture_of_the_city_near_those_of_its_neighbours()
    {
        Assert.Equal(10, Indeling.Wijken.Select(w => w.Tegel!).Distinct().Count());
        Assert.All(Indeling.Wijken, w => Assert.All(w.Buren.Select(b => Indeling.Wijken.Find(b)!.Tegel!), b =>
            Assert.InRange(Math.Max(Math.Abs(b.Kolom - w.Tegel!.Kolom), Math.Abs(b.Rij - w.Tegel.Rij)), 1, 2)));
    }

    [Fact]
    public void What_is_chosen_with_a_drawing_has_one_of_its_own_in_its_list()
    {
        IEnumerable<Waarde>[] lists = [Indeling.Niveaus, Indeling.Toegang, Indeling.Themas];
        Assert.All(lists, list => Assert.DoesNotContain(list.GroupBy(w => w.Pictogram), same => same.Key is null || same.Count() > 1));
    }

    [Fact]
    public void A_postcode_lies_in_one_wijk()
    {
        var all = Indeling.Wijken.SelectMany(w => w.Pc4.Concat(w.Pc4Onzeker)).ToList();

        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Fact]
    public void A_name_belongs_to_one_wijk()
    {
        var all = Indeling.Wijken.SelectMany(w => w.Schrijfwijzen).ToList();

        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Theory]
    [InlineData("meedoen", "vrij", null)]
    [InlineData("meewerken", "vrij", "meedoen")]
    [InlineData("bijzondere-vrijwilliger", "vrij", "meewerken")]
    [InlineData("aa", "toewijzing", "bijzondere-vrijwilliger")]
    public void A_level_implies_its_access_and_follows_another(string code, string toegang, string? volgt)
    {
        var niveau = Indeling.Niveaus.Find(code)!;

        Assert.Equal(toegang, niveau.Toegang);
        Assert.Equal(volgt, niveau.Volgt);
    }

    [Fact]
    public void Only_aa_has_modules()
    {
        Assert.Equal(["1", "2", "3", "op-maat"], Indeling.Niveaus.Find("aa")!.Modules.Select(m => m.Code));
        Assert.Equal(4, Indeling.Modules.Count);
        Assert.Equal(12, Indeling.Modules.Find("op-maat")!.MaxMaanden);
    }

    [Fact]
    public void A_former_code_finds_the_present_value() => Assert.Equal("aa", Indeling.Niveaus.Find("arbeidsmatige-activering")!.Code);
}
