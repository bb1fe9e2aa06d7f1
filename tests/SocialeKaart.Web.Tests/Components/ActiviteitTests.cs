using Bunit;
using SocialeKaart.Content;
using SocialeKaart.Web.Components;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Components;

public sealed class ActiviteitTests : BunitContext
{
    [Fact]
    public void The_ladder_names_the_step_before_and_after()
    {
        var ladder = Render<Ladder>(p => p
            .Add(l => l.Indeling, Example.Indeling).Add(l => l.Hier, ["samen"]).Add(l => l.Wijken, ["noord"]));
        Assert.Equal(["De stap ervoor", "Dit niveau", "De stap erna"], ladder.FindAll(".ladder__stap").Select(s => s.TextContent));
        Assert.Equal("Samen", ladder.Find("[aria-current=step] a").TextContent);
        Assert.Equal("/zoeken?wijk=noord&niveau=werk", ladder.Find("li:last-child a").GetAttribute("href"));
    }

    [Fact]
    public void How_to_start_explains_the_access_and_falls_back_on_the_organisation()
    {
        var aanbieder = new Aanbieder { Slug = "samen", Naam = "Stichting Samen", Telefoon = "+31612345678" };
        var begin = Render<HoeBeginJe>(p => p
            .Add(h => h.Activiteit, Example.Activiteit with { Email = "info@samen.example" })
            .Add(h => h.Indeling, Example.Indeling).Add(h => h.Aanbieder, aanbieder));
        Assert.Contains("Vrij uitgelegd.", begin.Markup, StringComparison.Ordinal);
        Assert.Equal(["tel:+31612345678", "mailto:info@samen.example", "/aanbieders/samen"],
            begin.FindAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Who_decides_is_called_first()
    {
        var toegang = new Toegang { Code = "vrij", Naam = "Vrij", Gewoon = "Toestemming", Uitleg = "Uitleg.", Eerst = "Bel eerst het buurtteam." };
        var indeling = Example.Indeling with { Toegang = new([toegang]) };
        var begin = Render<HoeBeginJe>(p => p.Add(h => h.Activiteit, Example.Activiteit).Add(h => h.Indeling, indeling));
        Assert.Contains("Bel eerst het buurtteam.", begin.Markup, StringComparison.Ordinal);
        var stap = Render<EersteStap>(p => p.Add(s => s.Activiteit, Example.Activiteit with { Telefoon = "+31612345678" }).Add(s => s.Indeling, indeling));
        Assert.Equal("tel:+31300000000", stap.Find("a").GetAttribute("href"));
        Assert.Contains("Bel eerst het buurtteam.", stap.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_week_is_a_table_and_what_the_source_says_more_stands_under_it()
    {
        var a = Example.Activiteit with { Tijden = "ma,wo 09:00-11:00; do avond", Tijdentekst = "ma en wo 9-11, do-avond; niet in de vakantie" };
        var week = Render<Week>(p => p.Add(w => w.Dagen, Tijdtekst.PerDag(a.Tijden)));
        Assert.Equal(["maandag", "woensdag", "donderdag"], week.FindAll("th").Select(th => th.TextContent));
        Assert.Equal(a.Tijdentekst, Teksten.TijdVolgensBron(a));
    }

    [Fact]
    public void Only_what_is_in_the_same_wijk_is_called_so()
    {
        var here = Example.Activiteit with { Wijk = ["noord"] };
        Assert.Equal("Lijkt hierop, in dezelfde wijk", Teksten.LijktErop(here, [here, here with { Wijk = ["noord", "zuid"] }]));
        Assert.Equal("Lijkt hierop", Teksten.LijktErop(here, [here, here with { Wijk = [], Bereik = Bereik.Stedelijk }]));
    }

    [Fact]
    public void Without_any_contact_the_page_says_so()
    {
        var begin = Render<HoeBeginJe>(p => p.Add(h => h.Activiteit, Example.Activiteit).Add(h => h.Indeling, Example.Indeling));
        Assert.Contains(Teksten.GeenContact, begin.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_origin_tells_date_and_source()
    {
        var bron = new Bron("bron", 7, "https://bron.example/7", new(2026, 11, 22));
        var a = Example.Activiteit with { Bron = bron, Voorbeeld = true };
        var origin = Render<Herkomst>(p => p.Add(h => h.Activiteit, a));
        Assert.Contains("daar gezien op 22 november 2026", origin.Markup, StringComparison.Ordinal);
        Assert.Contains(Teksten.VoorbeeldActiviteit, origin.Markup, StringComparison.Ordinal);
        Assert.Contains(Teksten.NooitGecontroleerd, origin.Markup, StringComparison.Ordinal);
        Assert.Equal("https://bron.example/7", origin.Find("a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("+31300000042", "030 000 00 42")]
    [InlineData("+31612345678", "06 12 34 56 78")]
    [InlineData("+31346123456", "0346 123 456")]
    [InlineData("14030", "14030")]
    [InlineData("0800-0113", "0800-0113")]
    public void Numbers_are_written_as_people_write_them(string number, string readable) =>
        Assert.Equal(readable, Telefoonnummer.Leesbaar(number).Replace('\u00A0', ' '));
}
