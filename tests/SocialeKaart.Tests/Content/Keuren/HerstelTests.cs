using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Content.Keuren;

namespace SocialeKaart.Tests.Content.Keuren;

public sealed class HerstelTests
{
    private static readonly string Good = ActiviteitFile.Write(Voorbeeld.SamenKoken);

    [Theory]
    [InlineData("wijk: [overvecht]", "wijk:  [ Overvecht, oost ] # zie mail", "wijk:  [ overvecht, oost ] # zie mail")]
    [InlineData("wijk: [overvecht]", "wijk: \"Overvecht\"", "wijk: \"overvecht\"")]
    [InlineData("wijk: [overvecht]", "wijk: overvech", "wijk: overvecht")]
    [InlineData("wijk: [overvecht]", "wijk:\n  - Leidsche Rijn\n  - 'Overvecht'", "wijk:\n  - leidsche-rijn\n  - 'overvecht'")]
    [InlineData("niveau: [meedoen]", "niveau: [Meedon, Arbeidsmatige activering]", "niveau: [meedoen, aa]")]
    [InlineData("status: open", "Status: open", "status: open")]
    [InlineData("aanmelden: nee", "aanmelden: Nee", "aanmelden: nee")]
    [InlineData("postcode: 3571AB", "postcode: 3571 ab", "postcode: 3571AB")]
    [InlineData("\"+31300000042\"", "030-0000042", "\"+31300000042\"")]
    [InlineData("\"+31300000042\"", "'+31 (0)30 000 00 42'", "'+31300000042'")]
    [InlineData("aanbieder: ", "aanbider: ", "aanbieder: ")]
    [InlineData("status: open", "status: open   ", "status: open")]
    [InlineData("- soep\n", "- soep \n", "- soep\n")]
    public void What_is_certain_is_repaired_and_every_other_byte_stays(string good, string bad, string repaired)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);

        Assert.Equal(Good.Replace(good, repaired, StringComparison.Ordinal), Repaired(Good.Replace(good, bad, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("wijk: [overvecht]", "wijk: [overvegt]")]
    [InlineData("niveau: [meedoen]", "niveau: [ab]")]
    [InlineData("module: []", "module: [4]")]
    [InlineData("wijk: [overvecht]", "wijk: [noordwoost]")]
    [InlineData("postcode: 3571AB", "postcode: 3571ABC")]
    [InlineData("\"+31300000042\"", "030-000042")]
    [InlineData("naam: Samen koken", "naam: Samen: koken")]
    [InlineData("- soep\n", "- soep  \n  met brood\n")]
    public void What_a_person_has_to_choose_stays(string good, string bad)
    {
        var text = Good.Replace(good, bad, StringComparison.Ordinal);

        Assert.NotEqual(Good, text);
        Assert.Equal(text, Repaired(text));
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_go() =>
        Assert.Equal(Good, Repaired('\uFEFF' + Good.ReplaceLineEndings("\r\n")));

    [Fact]
    public void A_repaired_file_has_nothing_left_to_repair()
    {
        var once = Repaired(Good.Replace("overvecht", "Overvecht", StringComparison.Ordinal).Replace("3571AB", "3571 ab", StringComparison.Ordinal));

        Assert.Equal(once, Repaired(once));
        Assert.Empty(Problems(once));
    }

    [Fact]
    public void The_difference_shows_the_lines_around_it() => Assert.Equal(
        ["--- x.md", "+++ x.md", "# het onzichtbare teken aan het begin (BOM) gaat weg", "@@ -2,4 +2,4 @@", " b", " c", "-d", "+D", " "],
        Verschil.Of("x.md", "\uFEFFa\nb\nc\nd\n", "a\nb\nc\nD\n"));

    private static string Repaired(string text) => Herstel.Of(text, Problems(text));

    private static List<Probleem> Problems(string text)
    {
        var problems = new List<Probleem>();
        ActiviteitFile.Read(text, "activiteiten/x.md", Voorbeeld.Indeling, problems);
        return problems;
    }
}
