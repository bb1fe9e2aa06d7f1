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
    public void Dates_notices_and_whose_page_it_is_survive_the_round_trip()
    {
        var winter = Voorbeeld.SamenKoken with
        {
            Status = Status.Wachtlijst,
            Start = new(2026, 12, 1),
            Stop = new(2027, 6, 30),
            Seizoen = Seizoen.Parse("15 sep-mei"),
            Mededelingen = [new("Let op: {dicht}, #2 \"kerst\"", new(2026, 12, 31)), new("Nieuw adres", new(2027, 1, 31))],
            Beheerder = "Anna de Vries",
            ControleNa = 90,
        };
        var problems = new List<Probleem>();

        var text = ActiviteitFile.Write(winter);

        Assert.Equal(winter, ActiviteitFile.Read(text, File, Voorbeeld.Indeling, problems));
        Assert.Empty(problems);
        Assert.Contains("\nstart: 2026-12-01\nstop: 2027-06-30\nseizoen: 15 sep-mei\nmededelingen: [{tekst: \"Let op", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start: 1 december", "13:8  fout  \"start\" moet een datum zijn als 2026-11-22 (jaar-maand-dag)")]
    [InlineData("stop: 2026-11-31", "13:7  fout  \"stop\" moet een datum zijn als 2026-11-22 (jaar-maand-dag)")]
    [InlineData("start: 2027-01-01\nstop: 2026-01-01", "14:7  fout  de laatste dag (2026-01-01) komt voor de eerste (start: 2027-01-01); verbeter een van beide")]
    [InlineData("seizoen: winter", "13:10  fout  \"winter\" is geen seizoen; schrijf de eerste en de laatste maand, als sep-mei, of met dagen erbij: 15 sep-31 mei")]
    [InlineData("mededelingen: Dicht", "13:15  fout  \"mededelingen\" moet een lijst zijn, als [{tekst: \"Op 5 december is er niets.\", tot: 2026-12-05}]")]
    [InlineData("mededelingen: [Dicht]", "13:15  fout  \"mededelingen\" moet een lijst zijn, als [{tekst: \"Op 5 december is er niets.\", tot: 2026-12-05}]")]
    [InlineData("mededelingen: [{tekst: Dicht}]", "13:16  fout  het veld \"tot\" moet ingevuld zijn")]
    [InlineData("mededelingen: [{tekst: Dicht, tot: 2026-12-05, van: 2026-12-01}]", "13:48  fout  het veld \"van\" bestaat niet")]
    [InlineData("controle-na: 0", "13:14  fout  \"controle-na\" moet een heel getal zijn, 1 of hoger")]
    [InlineData("status: wachtljst", "13:9  fout  status \"wachtljst\" bestaat niet. Bedoelt u \"wachtlijst\"?")]
    public void What_is_wrong_with_a_date_is_said_at_its_place(string velden, string melding)
    {
        var problems = new List<Probleem>();
        var text = ActiviteitFile.Write(Voorbeeld.SamenKoken).Replace("\nstatus: open", "", StringComparison.Ordinal).Replace("\ntoegang: vrij", $"\n{velden}\ntoegang: vrij", StringComparison.Ordinal);

        ActiviteitFile.Read(text, File, Voorbeeld.Indeling, problems);

        Assert.StartsWith($"{File}:{melding}", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_shows_on_its_last_day_and_not_after_it()
    {
        var dicht = Voorbeeld.SamenKoken with { Mededelingen = [new("Dicht", new(2026, 12, 5))] };

        Assert.Single(dicht.MededelingenOp(new(2026, 12, 5)));
        Assert.Empty(dicht.MededelingenOp(new(2026, 12, 6)));
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
