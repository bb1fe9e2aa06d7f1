using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using SocialeKaart.Content;
using SocialeKaart.Web.Addresses;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Addresses;

/// <summary>The answers are in the address: one spelling, in the order of the questions, nothing beside them.</summary>
[Collection("site")]
public sealed class KeuzepadTests(TestSite site)
{
    private static readonly string[] Junk = ["", "x", "WEET NIET", "weet-niet ", "é", "💩", "<b>", "%00", "a&b=c", "../..", "ja;", new('z', 300)];

    private Keuzehulp Keuzehulp => site.Stand.Aanbod.Keuzehulp!;

    [Theory]
    [InlineData("/keuzehulp/", "/keuzehulp")]
    [InlineData("/Keuzehulp?utm_source=brief", "/keuzehulp")]
    [InlineData("/keuzehulp?leeftijd=&leeftijd=ja", "/keuzehulp?leeftijd=ja")]
    [InlineData("/keuzehulp?LEEFTIJD=Ja", "/keuzehulp?leeftijd=ja")]
    [InlineData("/keuzehulp?zoekt=doen&leeftijd=ja", "/keuzehulp?leeftijd=ja&zoekt=doen")]
    [InlineData("/keuzehulp?leeftijd=nee&zoekt=doen&school=nee", "/keuzehulp?leeftijd=nee&school=nee")]
    [InlineData("/keuzehulp?zoekt=doen", "/keuzehulp")]
    [InlineData("/keuzehulp?leeftijd=Weet+Niet!", "/keuzehulp?leeftijd=weet-niet")]
    [InlineData("/keuzehulp?leeftijd=ja&verander=doel", "/keuzehulp?leeftijd=ja")]
    [InlineData("/keuzehulp?verander=leeftijd&leeftijd=ja&zoekt=doen", "/keuzehulp?leeftijd=ja&zoekt=doen&verander=leeftijd")]
    [InlineData("/keuzehulp?leeftijd=ja&zoekt=&verander=leeftijd", "/keuzehulp?leeftijd=ja&zoekt=")]
    public async Task Another_spelling_answers_301_to_the_canonical_one(string asked, string canonical)
    {
        var answer = await site.AssertMoved(asked, canonical);
        Assert.True(answer.Headers.CacheControl!.NoCache);
    }

    [Fact]
    public async Task Two_thousand_random_sets_of_answers_each_have_one_address_with_a_page()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 2_000; round++)
        {
            var parameters = Parameters(random);
            var pad = Keuzepad.Parse(parameters, Keuzehulp);
            var again = Read(pad.Adres);
            Assert.Equal(pad, again);
            Assert.Equal(pad.Adres, again.Adres);
            Assert.Equal(pad, Keuzepad.Parse(parameters.OrderByDescending(p => p.Key, StringComparer.Ordinal), Keuzehulp));

            var asked = QueryHelpers.AddQueryString(Keuzepad.Pad, parameters);
            var answer = await site.Get(asked);
            if (answer.StatusCode == HttpStatusCode.MovedPermanently)
            {
                Assert.Equal(pad.Adres, answer.Headers.Location!.OriginalString);
                answer = await site.Get(pad.Adres);
            }
            else
                Assert.Equal(pad.Adres, asked);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{asked}: {answer.StatusCode}");
        }
    }

    [Fact]
    public void Every_address_is_short_enough_to_keep_its_page()
    {
        foreach (var pad in Paden.All(Keuzehulp))
            Assert.All(pad.Keuzes, k => Assert.InRange(pad.Veranderadres(k.Vraag).Length, 1, PageCache.MaxAddress));
    }

    [Fact]
    public void Changing_an_answer_keeps_those_after_it_that_still_fit()
    {
        var pad = Read("/keuzehulp?leeftijd=ja&zoekt=doen&doel=werken&werkplek=veel&dagdelen=4&verander=doel");
        Assert.Equal(("doel", "werken", 3), (pad.Vraag!.Code, pad.Gegeven!.Code, pad.Nummer));
        Assert.Null(pad.Uitkomst);
        var changed = pad.Andere.Select(k => KeyValuePair.Create(k.Vraag.Code, (string?)k.Antwoord.Code)).Append(new("doel", "")).Append(new("doel", "ontmoeten"));
        Assert.Equal("/keuzehulp?leeftijd=ja&zoekt=doen&doel=ontmoeten", Keuzepad.Parse(changed, Keuzehulp).Adres);
    }

    [Fact]
    public void Back_leads_to_the_question_before_with_its_answer()
    {
        var pad = Read("/keuzehulp?leeftijd=ja&zoekt=doen");
        Assert.Equal("/keuzehulp?leeftijd=ja&zoekt=doen&verander=zoekt", pad.Terug);
        Assert.Equal("/keuzehulp?leeftijd=ja&zoekt=doen&verander=leeftijd", Read(pad.Terug!).Terug);
        Assert.Null(Read(Read(pad.Terug!).Terug!).Terug);
    }

    private Keuzepad Read(string address) => Keuzepad.Parse(
        QueryHelpers.ParseQuery(new Uri($"http://x{address}").Query).SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v))), Keuzehulp);

    // Part of a real way, with what does not belong in it.
    private List<KeyValuePair<string, string?>> Parameters(Random random)
    {
        var parameters = new List<KeyValuePair<string, string?>>();
        foreach (var vraag in Keuzehulp.Vragen)
            if (random.Next(5) > 0)
                parameters.Add(new(vraag.Code, random.Next(12) == 0 ? Junk[random.Next(Junk.Length)] : vraag.Antwoorden[random.Next(vraag.Antwoorden.Count)].Code));
        if (random.Next(3) == 0)
            parameters.Add(new("verander", random.Next(4) == 0 ? "x" : Keuzehulp.Vragen[random.Next(Keuzehulp.Vragen.Count)].Code));
        if (random.Next(6) == 0)
            parameters.Add(new(random.Next(2) == 0 ? "leeftijd" : "q", Junk[random.Next(Junk.Length)]));
        var shuffled = parameters.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
