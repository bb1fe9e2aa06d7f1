using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Tests.Content;

public sealed class ActiviteitFileTests
{
    private const string File = "activiteiten/samen-koken.md";

    [Fact]
    public void What_is_written_reads_back_as_an_equal_activity()
    {
        var problems = new List<Probleem>();

        var read = ActiviteitFile.Read(ActiviteitFile.Write(Voorbeeld.SamenKoken), File, Voorbeeld.Indeling, problems);

        Assert.Empty(problems);
        Assert.Equal(Voorbeeld.SamenKoken, read);
    }

    [Fact]
    public void Any_text_survives_the_round_trip()
    {
        var texts = ArbMap.Default.GeneratorFor<NonWhiteSpaceString>()
            .Select(s => new string([.. s.Get.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uFEFF' or '\uFFFE' or '\uFFFF'
                or '\u2028' or '\u2029'))]).Trim())
            .Where(s => s.Length > 0);

        Prop.ForAll(texts.ArrayOf().ToArbitrary(), Survives).QuickCheckThrowOnFailure();

        static bool Survives(string[] words)
        {
            var text = words.Length > 0 ? words[0] : "naam: ja # [1] 'x' \"y\"";
            var activiteit = Voorbeeld.SamenKoken with { Naam = text, Samenvatting = text, Kostentekst = text, Zoekwoorden = words.ToValueList() };
            return activiteit.Equals(ActiviteitFile.Read(ActiviteitFile.Write(activiteit), File, Voorbeeld.Indeling, []));
        }
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("10")]
    [InlineData("10:30")]
    [InlineData("010")]
    [InlineData("2026-11-22")]
    [InlineData("null")]
    [InlineData("no")]
    [InlineData("- a")]
    [InlineData("a: b")]
    [InlineData("# a")]
    [InlineData("@a")]
    [InlineData("{a}")]
    [InlineData("!a")]
    public void Text_that_looks_like_something_else_stays_text(string text)
    {
        var activiteit = Voorbeeld.SamenKoken with { Naam = text };

        Assert.Equal(activiteit, ActiviteitFile.Read(ActiviteitFile.Write(activiteit), File, Voorbeeld.Indeling, []));
    }

    [Fact]
    public void A_file_with_windows_line_ends_and_a_byte_order_mark_reads_the_same()
    {
        var text = '\uFEFF' + ActiviteitFile.Write(Voorbeeld.SamenKoken).ReplaceLineEndings("\r\n");

        Assert.Equal(Voorbeeld.SamenKoken, ActiviteitFile.Read(text, File, Voorbeeld.Indeling, []));
    }

    [Fact]
    public void Aa_that_says_it_is_free_is_reported_and_kept()
    {
        var problems = new List<Probleem>();
        var aa = Voorbeeld.SamenKoken with { Niveau = ["aa"], Module = ["2"] };

        var read = ActiviteitFile.Read(ActiviteitFile.Write(aa), File, Voorbeeld.Indeling, problems);

        Assert.Equal(aa, read);
        Assert.Equal(
            ["activiteiten/samen-koken.md:13:10  waarschuwing  bij niveau aa hoort toegang toewijzing, hier staat vrij; vraag de aanbieder wat klopt"],
            problems.Select(p => p.ToString()));
    }
}
