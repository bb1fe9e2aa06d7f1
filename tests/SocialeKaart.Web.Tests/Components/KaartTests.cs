using Bunit;
using SocialeKaart.Content;
using SocialeKaart.Web.Components;

namespace SocialeKaart.Web.Tests.Components;

public sealed class KaartTests : BunitContext
{
    private static readonly Activiteit Koken = Example.Activiteit with
    {
        Naam = "Samen koken",
        Samenvatting = "Je kookt en eet samen.",
        Wijk = ["noord"],
        Tijdentekst = "donderdagochtend",
        Kostentekst = "€ 2,50 per keer",
        Niveau = ["samen"],
    };

    [Fact]
    public void Says_what_you_do_before_where_when_and_what_it_costs() => Kaart(Koken).MarkupMatches("""
        <article class="kaart">
          <h3 class="kaart__naam"><a href="/activiteiten/koken">Samen koken</a></h3>
          <p class="kaart__wat">Je kookt en eet samen.</p>
          <ul class="kaart__feiten"><li>Noord</li><li>donderdagochtend</li><li>€ 2,50 per keer</li></ul>
          <ul class="merken"><li class="merk niveau-2">Samen</li><li class="merk toegang-1">Vrij</li></ul>
        </article>
        """);

    [Fact]
    public void What_nobody_knows_is_said_and_not_left_out()
    {
        var facts = Kaart(Koken with { Wijk = [], Tijdentekst = null, Kostentekst = null, Toegang = Toegang.Onbekend });
        Assert.Equal(["Plek onbekend", "Tijden onbekend. Vraag het even na.", "Kosten onbekend"],
            facts.FindAll(".kaart__feiten li").Select(li => li.TextContent));
        Assert.Contains("Onbekend", facts.Find(".merken").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_activity_for_the_whole_city_carries_a_mark()
    {
        var card = Kaart(Koken with { Wijk = [], Bereik = Bereik.Stedelijk });
        card.Find(".merk--stad").MarkupMatches("""<li class="merk merk--stad">Hele stad</li>""");
    }

    [Fact]
    public void A_full_activity_says_so() =>
        Assert.Equal("Vol", Kaart(Koken with { Status = Status.Vol }).Find(".merk--status").TextContent);

    [Fact]
    public void Text_of_an_editor_stays_text()
    {
        var card = Kaart(Koken with { Naam = "<b>x</b>", Samenvatting = "<script>alert(1)</script>" });
        Assert.Empty(card.FindAll("b, script"));
        Assert.Equal("<b>x</b>", card.Find("h3").TextContent);
    }

    private IRenderedComponent<Kaart> Kaart(Activiteit a) =>
        Render<Kaart>(p => p.Add(k => k.Activiteit, a).Add(k => k.Indeling, Example.Indeling));
}
