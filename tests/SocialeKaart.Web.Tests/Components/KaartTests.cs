using Bunit;
using SocialeKaart.Content;
using SocialeKaart.Search;
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
          <p class="lijstknop"><a href="/lijst?a=1" rel="nofollow">Zet op mijn lijst<span class="alleen-voorlezen">: Samen koken</span></a></p>
        </article>
        """);

    [Fact]
    public void What_nobody_knows_is_said_and_not_left_out()
    {
        var facts = Kaart(Koken with { Wijk = [], Tijdentekst = null, Kostentekst = null, Toegang = Toegang.Onbekend });
        Assert.Equal(["Plek onbekend", "Tijden onbekend", "Kosten onbekend"],
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

    [Fact]
    public void Words_that_were_found_are_marked_and_the_card_says_why_it_is_there()
    {
        var card = Kaart(new Treffer(Koken, ["gevonden op “eten”, past bij “koken”", "in Noord"]) { InNaam = [new(6, 5)], InSamenvatting = [new(3, 5), new(12, 3)] });
        card.Find("h3").MarkupMatches("""<h3 class="kaart__naam"><a href="/activiteiten/koken">Samen <mark>koken</mark></a></h3>""");
        Assert.Equal("Je <mark>kookt</mark> en <mark>eet</mark> samen.", card.Find(".kaart__wat").InnerHtml);
        Assert.Equal("Gevonden op “eten”, past bij “koken”", card.Find(".kaart__waarom").TextContent);
    }

    [Theory]
    [InlineData("gevonden op “koken”")]
    [InlineData("gevonden op “koken”, “soep” en “brood”")]
    [InlineData("in Noord")]
    public void What_the_reader_can_see_needs_no_reason(string reden) => Assert.Empty(Kaart(new Treffer(Koken, [reden])).FindAll(".kaart__waarom"));

    [Fact]
    public void Times_and_costs_that_are_certain_are_said_in_our_words() => Assert.Equal(
        ["Noord", "donderdag 10.30 tot 12.30 uur", "Gratis"],
        Kaart(Koken with { Tijden = "do 10:30-12:30", Tijdentekst = "do: 10.30-12.30", Kosten = "gratis", Kostentekst = "GRATIS!" })
            .FindAll(".kaart__feiten li").Select(li => li.TextContent.Replace('\u00A0', ' ')));

    [Fact]
    public void Cards_tell_activities_of_one_name_apart_by_their_organisation()
    {
        var names = new Dictionary<string, Aanbieder> { ["x"] = new() { Slug = "x", Naam = "Stichting X" } };
        var cards = Render<Kaarten>(p => p.Add(k => k.Treffers, [new Treffer(Koken, [])]).Add(k => k.Indeling, Example.Indeling).Add(k => k.Aanbieders, names));
        Assert.Equal("Stichting X", cards.Find(".kaart__feiten li:last-child").TextContent);
    }

    [Fact]
    public void A_marked_word_stays_text()
    {
        var card = Kaart(new Treffer(Koken with { Naam = "x <b>koken</b> &amp; \"eten\"" }, []) { InNaam = [new(2, 12)] });
        Assert.Equal("x <b>koken</b> &amp; \"eten\"", card.Find("h3").TextContent);
        Assert.Equal("<b>koken</b>", card.Find("mark").TextContent);
        Assert.Empty(card.FindAll("b"));
    }

    private IRenderedComponent<Kaart> Kaart(Activiteit a) => Kaart(new Treffer(a, []));

    private IRenderedComponent<Kaart> Kaart(Treffer treffer) =>
        Render<Kaart>(p => p.Add(k => k.Treffer, treffer).Add(k => k.Indeling, Example.Indeling));
}
