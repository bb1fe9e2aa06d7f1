using Bunit;
using Microsoft.AspNetCore.WebUtilities;
using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Web.Addresses;
using SocialeKaart.Web.Components;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Components;

public sealed class KloptErIetsNietTests : BunitContext
{
    private const string Adres = "https://kaart.example/activiteiten/koken";

    private static readonly Activiteit Koken = Example.Activiteit with
    {
        Naam = "Koken & eten",
        Nummer = 1042,
        Wijk = ["noord"],
        Niveau = ["samen"],
        Doelgroep = ["iedereen"],
        Thema = ["eten"],
        Tijdentekst = "di 10 + 11 uur?",
        Kostentekst = "€ 2,50 = vol tarief",
        Adres = new("Dorpsstraat", "1", "3571AB", "Utrecht"),
        Email = "info@koken.example",
    };

    public static TheoryData<string, string> Feiten => new()
    {
        { "Naam en uitleg", "Koken & eten: Koken." },
        { "Gaat het door?", "Ja, gewoon open" },
        { "Waar", "Noord, Dorpsstraat, 1, 3571AB, Utrecht" },
        { "Wanneer", "di 10 + 11 uur?" },
        { "Kosten", "€ 2,50 = vol tarief" },
        { "Mag ik zomaar komen?", "Vrij" },
        { "Aanmelden", Teksten.Aanmelden(JaNee.Onbekend) },
        { "Voor wie", "Iedereen" },
        { "Begeleiding", "Samen" },
        { "Rolstoel", Teksten.RolstoelTekst(JaNee.Onbekend) },
        { "Thema", "Eten" },
        { "Contact", "Stichting Samen, +31612345678, info@koken.example" },
    };

    [Theory]
    [MemberData(nameof(Feiten))]
    public void The_mail_about_a_fact_says_which_page_what_stands_there_and_asks_what_should(string veld, string waarde)
    {
        var mail = Mail(veld);
        Assert.Equal($"Klopt niet: {veld} – Koken & eten (1042)", mail["subject"].Single());
        Assert.Equal(
            $"Beste redactie,\r\n\r\nOp deze pagina klopt iets niet:\r\n{Adres}\r\n\r\nActiviteit: Koken & eten (1042)\r\nHet gaat om: {veld}\r\nEr staat nu: {waarde}\r\n\r\nWat moet er staan?\r\n",
            mail["body"].Single());
    }

    [Fact]
    public void There_is_a_mail_for_every_fact_and_one_for_the_rest()
    {
        var names = Rendered().FindAll("details a").Select(a => a.TextContent).ToList();
        Assert.Equal([.. Feiten.Select(row => (string)((object[])row)[0]), "Iets anders"], names);
        Assert.DoesNotContain("Er staat nu", Mail("Iets anders")["body"].Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_summary_is_cut_and_never_inside_a_character()
    {
        var a = Koken with { Samenvatting = string.Concat(Enumerable.Repeat("😀", 1000)) };
        foreach (var naam in new[] { "K", "Ko" })
            Assert.InRange(Correctie.Van(a with { Naam = naam }, null, Example.Indeling, new(Beschikbaar.Nu))[0].Mail(a with { Naam = naam }, Adres, Example.Indeling.Hulp).Length, 400, 4000);
    }

    [Fact]
    public void What_is_missing_names_words_and_known_filters_and_nothing_personal()
    {
        var query = SearchQuery.Parse(
            [new("q", "koken mail jan@kaart.example of 06 12345678"), new("wijk", "noord"), new("wijk", "jan-jansen"), new("thema", "iets")], Example.Indeling);
        var tekst = Teksten.DitMistBericht(query, Example.Indeling);
        Assert.Contains("Ik zocht: koken mail of\r\nWijk: Noord\r\n", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("jan", tekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Thema", tekst, StringComparison.Ordinal);
    }

    private IRenderedComponent<KloptErIetsNiet> Rendered() => Render<KloptErIetsNiet>(p => p
        .Add(k => k.Activiteit, Koken).Add(k => k.Indeling, Example.Indeling).Add(k => k.Adres, Adres)
        .Add(k => k.Aanbieder, new Aanbieder { Slug = "samen", Naam = "Stichting Samen", Telefoon = "+31612345678" }));

    private Dictionary<string, Microsoft.Extensions.Primitives.StringValues> Mail(string veld)
    {
        var parts = Rendered().FindAll("details a").Single(a => a.TextContent == veld).GetAttribute("href")!.Split('?', 2);
        Assert.Equal("mailto:redactie@kaart.example", parts[0]);
        // A mail program reads a plus as a plus.
        Assert.DoesNotContain('+', parts[1]);
        return QueryHelpers.ParseQuery(parts[1]);
    }
}
