using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content;

/// <summary>What an editor reads when the questions are wrong: the line, the column and what to do.</summary>
public sealed class KeuzehulpReaderTests
{
    private const string Good = """
        vragen:
          - code: doel
            vraag: Wat wil je?
            antwoorden:
              - {code: eten, tekst: Eten, omdat: Je wilt eten., uitkomst: samen}
              - code: werken
                tekst: Werken
                omdat: Je wilt werken.
                naar: hoeveel
          - code: hoeveel
            vraag: Hoeveel?
            antwoorden:
              - {code: weinig, tekst: Weinig, omdat: Weinig is genoeg., uitkomst: samen}
              - {code: veel, tekst: Veel, omdat: Je wilt veel., uitkomst: elders}
        uitkomsten:
          - code: samen
            titel: Samen
            uitleg: Je doet mee.
            niveau: aa
            module: op-maat
          - code: elders
            titel: Elders
            uitleg: Dat kan elders.
            deur: het loket
            stappen: [Bel het loket.]
            ondertussen: meedoen
        beginnen:
          - toegang: toewijzing
            stappen: [Bel het buurtteam.]

        """;

    [Fact]
    public void Good_questions_are_read_without_a_problem()
    {
        var (keuzehulp, problems) = Read(Good);

        Assert.Empty(problems);
        Assert.Equal(2, keuzehulp!.Hoogstens(keuzehulp.Vragen[0]));
        Assert.Equal("op-maat", Assert.IsType<PassendNiveau>(keuzehulp.Uitkomsten[0]).Module!.Code);
        Assert.Equal("meedoen", Assert.IsType<AndereDeur>(keuzehulp.Uitkomsten[1]).Ondertussen!.Code);
    }

    [Theory]
    [InlineData("        naar: hoeveel\n", "", "6:15", "antwoord \"werken\" loopt dood: vul \"naar\" in (de volgende vraag) of \"uitkomst\"")]
    [InlineData("naar: hoeveel", "naar: hoevel", "9:15", "naar \"hoevel\" bestaat niet. Bedoel je \"hoeveel\"?")]
    [InlineData("naar: hoeveel", "naar: doel", "9:15", "zo kom je nooit bij een uitkomst: doel → doel")]
    [InlineData("omdat: Weinig is genoeg., uitkomst: samen", "omdat: Weinig is genoeg., naar: doel", "13:71", "doel → hoeveel → doel")]
    [InlineData("uitkomst: elders", "uitkomst: eldrs", "14:67", "uitkomst \"eldrs\" bestaat niet. Bedoel je \"elders\"?")]
    [InlineData("        naar: hoeveel\n", "        naar: hoeveel\n        uitkomst: samen\n", "10:19", "gaat naar een vraag én naar een uitkomst")]
    [InlineData("niveau: aa", "niveau: ab", "19:13", "niveau \"ab\" bestaat niet. Bedoel je \"aa\"?")]
    [InlineData("niveau: aa", "niveau: meedoen", "20:13", "module \"op-maat\" bestaat niet")]
    [InlineData("module: op-maat", "module: opmaat", "20:13", "Bedoel je \"op-maat\"?")]
    [InlineData("ondertussen: meedoen", "ondertussen: medoen", "26:18", "Bedoel je \"meedoen\"?")]
    [InlineData("    deur: het loket\n", "", "21:11", "uitkomst \"elders\" heeft een niveau of een deur")]
    [InlineData("toegang: toewijzing", "toegang: vrij", "19:13", "bij \"beginnen\" staat niet wat je doet bij toegang \"toewijzing\"")]
    [InlineData("toegang: toewijzing", "toegang: toewijzin", "28:14", "Bedoel je \"toewijzing\"?")]
    [InlineData("code: hoeveel", "code: doel", "10:11", "de code \"doel\" staat er twee keer")]
    [InlineData("code: hoeveel", "code: verander", "10:11", "gebruikt de site zelf")]
    [InlineData("code: werken", "code: Hard werken", "6:15", "kan niet in een adres staan; schrijf \"hard-werken\"")]
    [InlineData("      - {code: weinig, tekst: Weinig, omdat: Weinig is genoeg., uitkomst: samen}\n", "", "13:7", "ten minste twee antwoorden")]
    [InlineData("omdat: Je wilt werken.", "omdatt: Je wilt werken.", "8:9", "het veld \"omdatt\" bestaat niet. Bedoel je \"omdat\"?")]
    [InlineData("stappen: [Bel het loket.]", "stappen: []", "25:14", "schrijf wat je eerst doet")]
    [InlineData("vragen:", "vraagen:", "1:1", "onder \"vragen\" moet een lijst staan")]
    [InlineData("titel: Samen", "titel: Samen: eten", "17:", "zet tekst met een dubbele punt tussen aanhalingstekens")]
    public void A_fault_is_named_with_its_place_and_advice(string good, string bad, string place, string advice)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);

        var (keuzehulp, problems) = Read(Good.Replace(good, bad, StringComparison.Ordinal));

        Assert.Null(keuzehulp);
        Assert.Contains(problems, p => p.Ernst == Ernst.Fout && p.Tekst.Contains(advice, StringComparison.Ordinal)
            && p.ToString().StartsWith($"{KeuzehulpReader.Bestand}:{place}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("        naar: hoeveel", "        uitkomst: samen", "10:11", "geen antwoord gaat naar vraag \"hoeveel\"")]
    [InlineData("uitkomst: elders", "uitkomst: samen", "21:11", "geen antwoord leidt naar uitkomst \"elders\"")]
    public void What_no_answer_leads_to_is_a_warning_and_the_questions_stay(string good, string bad, string place, string advice)
    {
        var (keuzehulp, problems) = Read(Good.Replace(good, bad, StringComparison.Ordinal));

        Assert.NotNull(keuzehulp);
        Assert.Contains(problems, p => p.Ernst == Ernst.Waarschuwing && p.Tekst.Contains(advice, StringComparison.Ordinal)
            && p.ToString().StartsWith($"{KeuzehulpReader.Bestand}:{place}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("vragen")]
    [InlineData("vragen: []\nuitkomsten: []\nbeginnen: []")]
    [InlineData("vragen: [1, 2]\nuitkomsten: [x]\nbeginnen: [{}]")]
    [InlineData("vragen: [{antwoorden: [[], {}]}]\nuitkomsten: {a: b}\nbeginnen: 1")]
    public void What_is_no_list_of_questions_is_a_problem_and_no_crash(string text)
    {
        var (keuzehulp, problems) = Read(text);

        Assert.Null(keuzehulp);
        Assert.NotEmpty(problems);
    }

    [Fact]
    public void Two_faults_are_told_at_once()
    {
        var (_, problems) = Read(Good.Replace("niveau: aa", "niveau: x", StringComparison.Ordinal).Replace("vraag: Hoeveel?", "vraag: ''", StringComparison.Ordinal));

        Assert.Equal([11, 19], problems.Select(p => p.Regel).Order());
    }

    private static (SocialeKaart.Content.Keuzehulp? Keuzehulp, List<Probleem> Problems) Read(string text)
    {
        var problems = new List<Probleem>();
        return (KeuzehulpReader.Read(text, Voorbeeld.Indeling, problems), problems);
    }
}
