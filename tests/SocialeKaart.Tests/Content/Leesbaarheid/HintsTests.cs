using SocialeKaart.Content;
using SocialeKaart.Content.Leesbaarheid;

namespace SocialeKaart.Tests.Content.Leesbaarheid;

public sealed class HintsTests
{
    private static readonly Schrijfwijzer Lijst = Schrijfwijzer.Read("zorgtoewijzing, indicatie -> toestemming\ndient te -> moet\nbijv. -> bijvoorbeeld\nTV bekend", "x", []);

    [Theory]
    [InlineData("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien", "")]
    [InlineData("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien", "0 Tip deze zin heeft 16 woorden; maak er twee van")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t v", "0 Sterk deze zin heeft 21 woorden; maak er twee van")]
    [InlineData("Het werk wordt aangepast.", "0 Tip \"wordt aangepast\" is de lijdende vorm; zeg wie het doet")]
    [InlineData("Je wordt blij, de koffie is gezet.", "")]
    [InlineData("Je kunt hier vrijwilliger worden.", "")]
    [InlineData("Dat is niet zonder kosten.", "0 Sterk twee keer \"niet\" of \"geen\" in één zin; zeg wat er wel is")]
    [InlineData("Heb je geen tijd, kom dan niet.", "")]
    [InlineData("Vraag een indicatie.", "10 Tip \"indicatie\" is moeilijk; schrijf liever \"toestemming\"")]
    [InlineData("Dat heet een indicatie. Een indicatie is gratis.", "")]
    [InlineData("Iedereen dient te bellen.", "9 Tip \"dient te\" is moeilijk; schrijf liever \"moet\"")]
    [InlineData("Neem iets mee, bijv. soep.", "15 Tip \"bijv\" is moeilijk; schrijf liever \"bijvoorbeeld\"")]
    [InlineData("Bel het CIZ of kijk TV.", "8 Sterk \"CIZ\" is een afkorting; schrijf haar de eerste keer voluit")]
    [InlineData("Hulp bij hersenletsel (NAH). Heb je NAH?", "")]
    [InlineData("De regels heten WCAG.", "")]
    [InlineData("Je bent welkom. Neem uw kind mee.", "21 Sterk hier staat \"uw\" en elders \"je\"; kies \"je\"")]
    [InlineData("U bent welkom.", "")]
    public void Name_the_place_and_what_to_do(string tekst, string hints) =>
        Assert.Equal(hints, string.Join('|', Hints.Of(tekst, Lijst).Select(hint => $"{hint.Start} {hint.Kracht} {hint.Tekst}")));

    [Fact]
    public void The_list_names_its_own_mistakes()
    {
        var problems = new List<Probleem>();
        var lijst = Schrijfwijzer.Read("# uitleg\n\nals dan\nthans -> nu\nheden, Thans -> nu\nx ->", "schrijfwijzer.txt", problems);
        Assert.Equal(["schrijfwijzer.txt:3:1 Fout", "schrijfwijzer.txt:5:8 Waarschuwing", "schrijfwijzer.txt:6:1 Fout"],
            problems.Select(p => $"{p.Bestand}:{p.Regel}:{p.Kolom} {p.Ernst}"));
        Assert.Equal("nu", lijst.Beter("HEDEN"));
    }

    [Fact]
    public void The_shipped_list_has_no_mistakes()
    {
        var problems = new List<Probleem>();
        Schrijfwijzer.Read(File.ReadAllText(Path.Combine(Voorbeeld.Inhoud, Schrijfwijzer.Bestand)), Schrijfwijzer.Bestand, problems);
        Assert.Empty(problems);
    }
}
