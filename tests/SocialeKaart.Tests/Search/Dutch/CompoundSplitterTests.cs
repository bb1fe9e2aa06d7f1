using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Tests.Search.Dutch;

public sealed class CompoundSplitterTests
{
    [Theory]
    [InlineData("naai+atelier")]
    [InlineData("moes+tuin")]
    [InlineData("fietsen+werkplaats")]
    [InlineData("huur+achterstand")]
    [InlineData("teken+les")]
    [InlineData("kinder+boerderij")]
    [InlineData("taal+cafe")]
    [InlineData("stoel+gymnastiek")]
    [InlineData("schuld+hulpverlening")]
    [InlineData("hulp+verlening")]
    [InlineData("vrijwilligers+werk")]
    [InlineData("boodschappen+dienst")]
    [InlineData("buurt+huis")]
    [InlineData("wandel+groep")]
    [InlineData("ouderen+adviseur")]
    [InlineData("computer+les")]
    [InlineData("rollator+loop")]
    [InlineData("geheugen+problemen")]
    [InlineData("koffie+ochtend")]
    [InlineData("hout+bewerking")]
    [InlineData("sleutel+hulp")]
    [InlineData("paard+rijden")]
    [InlineData("zwem+bad")]
    [InlineData("zwem+les")]
    [InlineData("inloop+huis")]
    [InlineData("inloop+spreekuur")]
    [InlineData("dag+besteding")]
    [InlineData("eet+cafe")]
    [InlineData("kook+groep")]
    [InlineData("bingo+avond")]
    [InlineData("lotgenoten+contact")]
    [InlineData("vrouwen+groep")]
    [InlineData("huiswerk+begeleiding")]
    [InlineData("sollicitatie+training")]
    [InlineData("administratie+hulp")]
    [InlineData("formulieren+hulp")]
    [InlineData("voedsel+bank")]
    [InlineData("weggeef+winkel")]
    [InlineData("metaal+bewerking")]
    [InlineData("tuin+onderhoud")]
    [InlineData("rolstoel+basketbal")]
    [InlineData("val+preventie")]
    [InlineData("parachute+springen")]
    public void A_compound_falls_into_its_parts(string parts) =>
        Assert.Equal(parts.Split('+'), Split(parts.Replace("+", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("verslavingszorg", "verslaving+zorg")]
    [InlineData("ontmoetingsplek", "ontmoeting+plek")]
    [InlineData("naai-atelier", "naai+atelier")]
    [InlineData("arbeidsmarkt", "arbeid+markt")]
    public void The_letter_between_the_parts_belongs_to_neither(string word, string parts) => Assert.Equal(parts.Split('+'), Split(word));

    [Theory]
    [InlineData("bloementuinfeest", "bloemen+tuinfeest")]
    [InlineData("hondenuitlaatservice", "honden+uitlaatservice")]
    [InlineData("fietswerkplaatsbeheerder", "fiets+werkplaats+beheerder")]
    public void Of_more_than_two_parts_those_that_are_words_stay_together(string word, string parts) =>
        Assert.Equal(parts.Split('+'), Split(word));

    [Theory]
    [InlineData("eenzaamheid")]
    [InlineData("arbeidsmatig")]
    [InlineData("arbeidsmatige")]
    [InlineData("participatie")]
    [InlineData("overvecht")]
    [InlineData("bibliotheek")]
    [InlineData("gezelligheid")]
    [InlineData("vergadering")]
    [InlineData("gemeente")]
    [InlineData("maandag")]
    [InlineData("computer")]
    [InlineData("bakker")]
    [InlineData("theater")]
    [InlineData("begeleiding")]
    [InlineData("vrijwilliger")]
    [InlineData("activiteiten")]
    [InlineData("aanmelden")]
    [InlineData("gesprekken")]
    [InlineData("knippen")]
    [InlineData("luisteren")]
    [InlineData("verstellen")]
    [InlineData("vergeten")]
    [InlineData("lombok")]
    [InlineData("qwertyuiop")]
    [InlineData("")]
    public void What_is_no_compound_stays_whole(string word) => Assert.Empty(Split(word));

    [Fact]
    public void Any_text_is_split_within_the_text_or_not_at_all() =>
        Prop.ForAll<string?>(text => Split(text ?? "").All(part => text!.Contains(part, StringComparison.Ordinal)))
            .QuickCheckThrowOnFailure();

    private static IReadOnlyList<string> Split(string word) => CompoundSplitter.Dutch.Split(word);
}
