using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content;

public sealed class WoordenlijstTests
{
    private static readonly Indeling Indeling = IndelingReader.Read(Path.Combine(RepositoryRoot.Path, "content"), []);

    [Fact]
    public void Words_after_an_equals_sign_mean_the_same() =>
        Assert.Equal([new Gelijk(1, ["dementie", "alzheimer"])], Read("= dementie,  alzheimer").Gelijk);

    [Fact]
    public void Words_on_the_left_refer_to_the_words_on_the_right() =>
        Assert.Equal(
            [new Verwijzing(1, Taal.Nl, ["schulden", "rood staan"], ["budgetbeheer"])],
            Read("> schulden, rood  staan: budgetbeheer").Verwijzingen);

    [Theory]
    [InlineData(">en debts: schulden", Taal.En)]
    [InlineData(">tr borç: schulden", Taal.Tr)]
    [InlineData(">ar ديون: schulden", Taal.Ar)]
    [InlineData(">pl długi: schulden", Taal.Pl)]
    [InlineData(">uk борги: schulden", Taal.Uk)]
    [InlineData(">es deudas: schulden", Taal.Es)]
    [InlineData(">fa بدهی: schulden", Taal.Fa)]
    [InlineData(">ti ዕዳ: schulden", Taal.Ti)]
    public void A_tag_behind_the_sign_names_the_language(string line, Taal taal) =>
        Assert.Equal(taal, Assert.Single(Read(line).Verwijzingen).Taal);

    [Fact]
    public void An_exclamation_mark_fixes_the_first_hit() =>
        Assert.Equal(
            [new VasteTreffer(1, ["daklozen"], "/activiteiten/de-haven")],
            Read("! daklozen: /activiteiten/de-haven").VasteTreffers);

    [Fact]
    public void A_tilde_gives_a_stem() =>
        Assert.Equal([new Stamuitzondering(1, "ouderen", "ouderen")], Read("~ ouderen = ouderen").Stamuitzonderingen);

    [Fact]
    public void A_bar_keeps_words_whole() =>
        Assert.Equal([new NietSplitsen(1, ["vergadering", "kantoor"])], Read("| vergadering, kantoor").NietSplitsen);

    [Fact]
    public void An_at_sign_names_a_place_by_the_code_of_its_wijk() =>
        Assert.Equal([new Plaatsnaam(1, ["griftpark"], "noordoost")], Read("@ griftpark = noordoost").Plaatsnamen);

    [Fact]
    public void Comments_and_empty_lines_say_nothing_but_count() =>
        Assert.Equal([new Gelijk(4, ["a", "b"])], Read("# uitleg\r\n\r\n  # meer\r\n= a, b").Gelijk);

    [Fact]
    public void A_line_may_carry_tests() =>
        Assert.Equal(
            [new Zoekproef(1, "ik sta rood", "geld-en-administratie"), new Zoekproef(1, "rood", "schulden")],
            Read("> rood staan: schulden  # test: ik sta rood -> geld-en-administratie; rood -> schulden").Proeven);

    [Fact]
    public void The_same_key_may_stand_in_two_languages() =>
        Assert.Equal(2, Read(">en band: muziek\n> band: fietsen").Verwijzingen.Count);

    [Theory]
    [InlineData("schulden: geld", "1:1", "een regel begint met = > ! ~ | @ of #; hier staat \"s\"")]
    [InlineData("> schulden budgetbeheer", "1:3", "dubbele punt")]
    [InlineData(">", "1:2", "dubbele punt")]
    [InlineData("> : schulden", "1:3", "voor \":\" staat niets")]
    [InlineData("> schulden:", "1:3", "achter \":\" staat niets")]
    [InlineData("> schulden: geld: huur", "1:17", "het teken : kan niet")]
    [InlineData("> schulden, , rood: geld", "1:13", "hier mist een woord")]
    [InlineData("> werken: vrijwilligerswerk", "1:3", "\"werken\" zegt alleen te weinig")]
    [InlineData("= buddy, Samen", "1:10", "\"Samen\" zegt alleen te weinig")]
    [InlineData("> geld: geld", "1:3", "verwijst naar zichzelf")]
    [InlineData(">de schulden: geld", "1:2", "\"de\" is geen taal; kies nl, en, tr, ar, pl, uk, es, fr, fa, so, ti")]
    [InlineData("= dementie", "1:3", "ten minste twee woorden")]
    [InlineData("=", "1:2", "hier mist een woord")]
    [InlineData("= taalcafé, taalcafe", "1:13", "\"taalcafe\" staat twee keer op deze regel")]
    [InlineData("! daklozen: https://voorbeeld.example", "1:13", "geen adres op de site")]
    [InlineData("! daklozen: /activiteiten/De Haven", "1:13", "geen adres op de site")]
    [InlineData("! daklozen", "1:3", "dubbele punt")]
    [InlineData("~ ouderen", "1:3", "=-teken")]
    [InlineData("~ ouderen, oudere = ouder", "1:3", "hier hoort één woord")]
    [InlineData("|", "1:2", "hier mist een woord")]
    [InlineData("@ griftpark = noord-oost", "1:15", "geen code van een wijk. Bedoel je \"noordoost\"?")]
    [InlineData("= a, b  # zie boven", "1:11", "zet uitleg op een eigen regel")]
    [InlineData("= a, b  # test: a", "1:17", "een pijl")]
    [InlineData("= a, b\n= A,  b", "2:3", "\"A\" staat ook op regel 1")]
    [InlineData("= a, b\n= a, b  # test: a -> media", "2:1", "deze regel staat ook op regel 1")]
    [InlineData("= a, b\n= c, a", "2:6", "\"a\" staat ook op regel 1")]
    [InlineData("> a: b\n> c, a: d", "2:6", "\"a\" staat op regel 1 met andere woorden rechts")]
    [InlineData("> a: b, d\n> a, c: d, b", "2:3", "\"a\" staat met dezelfde woorden rechts al op regel 1")]
    [InlineData("> a: b\n> b: a", "2:3", "dit gaat in een kring: b > a > b")]
    [InlineData("> a: b\n> b: c\n> c: d, a", "3:3", "dit gaat in een kring: c > a > b > c")]
    public void A_wrong_line_is_reported_where_it_is_wrong_and_left_out(string text, string place, string message)
    {
        var problems = new List<Probleem>();
        var regels = Woordenlijst.Read(text, Woordenlijst.Bestand, Indeling, problems).Regels;

        var first = problems[0];
        Assert.Equal(place, $"{first.Regel}:{first.Kolom}");
        Assert.Contains(message, first.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(regels, r => r.Regel == first.Regel);
        Assert.Equal(text.Split('\n').Length - 1, regels.Count);
    }

    [Fact]
    public void Any_text_gives_a_list_and_problems_inside_the_text() =>
        Prop.ForAll(Texts(), text =>
        {
            var problems = new List<Probleem>();
            var list = Woordenlijst.Read(text, Woordenlijst.Bestand, Indeling, problems);
            string[] lines = text.ReplaceLineEndings("\n").Split('\n');
            return problems.TrueForAll(p => p.Regel >= 1 && p.Regel <= lines.Length)
                && problems.TrueForAll(p => p.Kolom >= 1 && p.Kolom <= lines[p.Regel - 1].Length + 1)
                && list.Regels.Select(r => r.Regel).SequenceEqual(list.Regels.Select(r => r.Regel).Order());
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Texts() =>
        Gen.Elements("=", ">", ">en", "!", "~", "|", "@", "#", " # test:", "->", ":", ",", ";", " ", "\t", "\n", "a", "bé", "/x", "west")
            .ListOf().Select(string.Concat).ToArbitrary();

    private static Woordenlijst Read(string text)
    {
        var problems = new List<Probleem>();
        var list = Woordenlijst.Read(text, Woordenlijst.Bestand, Indeling, problems);
        Assert.Empty(problems);
        return list;
    }
}
