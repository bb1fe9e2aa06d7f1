using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Web.Addresses;
using SocialeKaart.Web.Inhoud;
using SocialeKaart.Web.Tests.Addresses;
using SocialeKaart.Web.Tests.Setup;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Pages;

[Collection("site")]
public sealed class KeuzehulpPageTests(TestSite site)
{
    private const string Meedoen = "/keuzehulp?leeftijd=ja&zoekt=doen&doel=ontmoeten&hulp=beetje";

    private Keuzehulp Keuzehulp => site.Stand.Aanbod.Keuzehulp!;

    [Fact]
    public async Task A_question_is_a_form_with_its_answers_its_number_and_the_phone()
    {
        var page = await site.Page("/keuzehulp?leeftijd=ja");
        var vraag = Keuzehulp.Vragen.First(v => v.Code == "zoekt");
        var form = page.QuerySelector("form.vraag")!;
        Assert.Equal(("get", "/keuzehulp"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(vraag.Vraag, form.QuerySelector("fieldset > legend > h1")!.TextContent);
        Assert.Equal(vraag.Antwoorden.Select(a => a.Code), form.QuerySelectorAll("label > input[type=radio]").Select(i => i.GetAttribute("value")!));
        Assert.Empty(form.QuerySelectorAll(":checked"));
        Assert.Equal("ja", form.QuerySelector("input[type=hidden][name=leeftijd]")!.GetAttribute("value"));
        Assert.Equal("Vraag 2 van hoogstens 7", page.QuerySelector(".vraag__stand")!.TextContent);
        Assert.NotNull(page.QuerySelector($"main a[href='tel:{site.Stand.Indeling.Hulp.Telefoon}']"));
        Assert.Equal("/keuzehulp?leeftijd=ja&verander=leeftijd", page.QuerySelector(".terug a")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector(".foutoverzicht"));
    }

    [Fact]
    public async Task Every_page_reaches_every_answer_by_its_own_form()
    {
        var seen = new HashSet<string>();
        await Walk(Keuzepad.Pad, seen);
        Assert.Equal(Paden.All(Keuzehulp).Count(), seen.Count(address => address.Contains('!', StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/keuzehulp?leeftijd=ja&zoekt=", Teksten.KiesEenAntwoord)]
    [InlineData("/keuzehulp?leeftijd=ja&zoekt=rijk-worden", "Het antwoord “rijk-worden” kennen we niet. Kies hieronder een antwoord.")]
    public async Task Without_a_known_answer_the_question_comes_again_and_says_what_is_wrong(string address, string message)
    {
        var page = await site.Page(address);
        Assert.StartsWith("Fout: Wat zoek je nu het meest?", page.Title, StringComparison.Ordinal);
        var link = Assert.Single(page.QuerySelectorAll(".foutoverzicht[role=alert] a"));
        Assert.Equal(message, link.TextContent);
        var field = page.QuerySelector(link.GetAttribute("href")!)!;
        Assert.Equal(("radio", "zoekt"), (field.GetAttribute("type"), field.GetAttribute("name")));
        Assert.Contains(message, page.GetElementById(page.QuerySelector("fieldset")!.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_be_changed_from_every_page()
    {
        var page = await site.Page(Meedoen);
        var links = page.QuerySelectorAll(".antwoorden__rij a").ToList();
        Assert.Equal(4, links.Count);
        foreach (var link in links)
        {
            var question = await site.Page(link.GetAttribute("href")!);
            Assert.Contains(question.QuerySelector("h1")!.TextContent, link.TextContent, StringComparison.Ordinal);
            Assert.Single(question.QuerySelectorAll("input:checked"));
            Assert.Equal(Meedoen, Sent(question, question.QuerySelector("input:checked")!.GetAttribute("value")!));
        }
    }

    [Fact]
    public async Task Every_outcome_says_why_who_decides_what_to_do_and_where()
    {
        foreach (var pad in Paden.All(Keuzehulp))
        {
            var page = await site.Page(pad.Adres);
            var main = page.QuerySelector("main")!.TextContent;
            Assert.StartsWith($"{pad.Uitkomst!.Titel} – ", page.Title, StringComparison.Ordinal);
            Assert.Equal(pad.Keuzes.Select(k => k.Antwoord.Omdat), page.QuerySelectorAll("[aria-labelledby=waarom] li").Select(li => li.TextContent));
            Assert.NotNull(page.QuerySelector($".begin a[href='tel:{site.Stand.Indeling.Hulp.Telefoon}']"));
            Assert.Equal(pad.Terug, page.QuerySelector(".terug a")!.GetAttribute("href"));
            if (pad.Uitkomst is PassendNiveau passend)
                AssertNiveau(page, main, passend);
            else
                AssertDeur(page, main, (AndereDeur)pad.Uitkomst);
        }
    }

    [Fact]
    public async Task Toewijzing_is_for_the_buurtteam_to_decide_after_a_trial_of_three_months()
    {
        var text = (await site.Page("/keuzehulp?leeftijd=nee&school=ja&dagdelen=2")).QuerySelector("main")!.TextContent;
        foreach (var part in new[] { "16 of 17", "zorgtoewijzing", "buurtteam", "3 maanden", "Module 1" })
            Assert.Contains(part, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_every_wijk_an_outcome_leads_to_results_or_says_that_there_are_none()
    {
        var outcomes = Paden.All(Keuzehulp).Where(p => p.Uitkomst is PassendNiveau).DistinctBy(p => p.Uitkomst!.Code).ToList();
        var (some, none) = (0, 0);
        foreach (var pad in outcomes)
        {
            var page = await site.Page(pad.Adres);
            if (site.Stand.Index.Search(Query((PassendNiveau)pad.Uitkomst!), 1).Totaal == 0)
            {
                Assert.Contains(Teksten.NuNietsBijNiveau, page.QuerySelector("[aria-labelledby=waar]")!.TextContent, StringComparison.Ordinal);
                Assert.NotEmpty(page.QuerySelectorAll("[aria-labelledby=zonder] a"));
                none += site.Stand.Indeling.Wijken.Count;
                continue;
            }
            foreach (var wijk in site.Stand.Indeling.Wijken)
            {
                var address = Query((PassendNiveau)pad.Uitkomst!).With(Facet.Wijk, wijk.Code).Address();
                var link = Assert.Single(page.QuerySelectorAll($".tellijst a[href='{address}']"));
                var found = await site.Page(address);
                var count = site.Stand.Index.Search(Query((PassendNiveau)pad.Uitkomst!).With(Facet.Wijk, wijk.Code), 1).Totaal;
                Assert.Equal($"({count})", link.QuerySelector(".tellijst__aantal")!.TextContent);
                Assert.Equal(Teksten.Gevonden(count), found.QuerySelector("#resultaten")!.TextContent);
                Assert.Equal(count == 0, page.QuerySelector(".wijken-leeg")?.TextContent.Contains(wijk.Naam, StringComparison.Ordinal) ?? false);
                (some, none) = count > 0 ? (some + 1, none) : (some, none + 1);
            }
        }
        Assert.Equal(outcomes.Count * site.Stand.Indeling.Wijken.Count, some + none);
        Assert.True(some > 0 && none > 0, "the sample has wijken with and without results");
    }

    [Fact]
    public async Task Only_the_first_question_is_for_search_engines()
    {
        Assert.Null((await site.Page(Keuzepad.Pad)).QuerySelector("meta[name=robots]"));
        Assert.NotNull((await site.Page(Meedoen)).QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/niveaus")]
    public async Task Help_mij_kiezen_leads_here(string address) =>
        Assert.Equal(Keuzepad.Pad, (await site.Page(address)).QuerySelectorAll("main a").Single(a => a.TextContent == Teksten.HelpMijKiezen).GetAttribute("href"));

    private void AssertNiveau(IParentNode page, string main, PassendNiveau passend)
    {
        Assert.Contains(site.Stand.Indeling.Toegang.Find(passend.Niveau.Toegang)!.Uitleg, main, StringComparison.Ordinal);
        Assert.Contains(passend.Niveau.Naam, main, StringComparison.Ordinal);
        Assert.Equal($"/niveaus/{passend.Niveau.Code}", page.QuerySelector(".ladder [aria-current=step] a")!.GetAttribute("href"));
        var result = site.Stand.Index.Search(Query(passend), 1);
        if (result.Totaal == 0)
            Assert.Contains(Teksten.NuNietsBijNiveau, main, StringComparison.Ordinal);
        else
            Assert.Equal(Teksten.AllesBekijken(result.Totaal), page.QuerySelector($".alles a[href='{result.Query.Address()}']")!.TextContent);
    }

    private static void AssertDeur(IParentNode page, string main, AndereDeur deur)
    {
        Assert.Contains(Teksten.BuitenDezeSite, main, StringComparison.Ordinal);
        Assert.Contains(deur.Deur, main, StringComparison.Ordinal);
        Assert.Equal(deur.Stappen, page.QuerySelectorAll(".begin li").Select(li => li.TextContent));
        Assert.Equal(deur.Ondertussen is not null, page.QuerySelector(".alles a[href^='/zoeken?niveau=']") is not null);
    }

    private static SearchQuery Query(PassendNiveau passend)
    {
        var query = SearchQuery.Empty.With(Facet.Niveau, passend.Niveau.Code);
        return passend.Module is { } module ? query.With(Facet.Module, module.Code) : query;
    }

    // Sends each answer of each form as a browser would; an outcome is noted with "!".
    private async Task Walk(string address, HashSet<string> seen)
    {
        var page = await site.Page(address);
        if (page.QuerySelector("form.vraag") is null)
        {
            Assert.True(seen.Add($"{address}!"), address);
            return;
        }
        foreach (var answer in page.QuerySelectorAll("input[type=radio]").Select(i => i.GetAttribute("value")!).ToList())
            await Walk(Sent(page, answer), seen);
    }

    /// <summary>Where the form of a question leads with this answer: the canonical address.</summary>
    private string Sent(IParentNode page, string answer)
    {
        var fields = page.QuerySelectorAll("form.vraag input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")));
        var radio = page.QuerySelector("form.vraag input[type=radio]")!.GetAttribute("name")!;
        return Keuzepad.Parse(fields.Append(new(radio, answer)), Keuzehulp).Adres;
    }
}

/// <summary>A fault in the file with the questions keeps only these off the site.</summary>
public sealed class BrokenKeuzehulpTests : IDisposable
{
    private readonly TestSite _site = new();

    [Fact]
    public async Task The_page_says_so_and_shows_the_levels_and_comes_back_when_the_file_is_good_again()
    {
        var file = Path.Combine(_site.Content.Folder, KeuzehulpReader.Bestand);
        var good = await File.ReadAllTextAsync(file);
        var broken = good.Replace("uitkomst: wlz}", "uitkomst: wlzz}", StringComparison.Ordinal);
        // Without an earlier version: a file that was not there.
        File.Delete(file);
        Refresh();
        _site.Content.WriteText(KeuzehulpReader.Bestand, broken);
        Refresh();

        var page = await _site.Page(Keuzepad.Pad);
        Assert.Equal(Teksten.KeuzehulpWeg, page.QuerySelector("h1")!.TextContent);
        Assert.All(_site.Stand.Indeling.Niveaus, n => Assert.NotNull(page.QuerySelector($"main a[href='/niveaus/{n.Code}']")));
        Assert.Equal(HttpStatusCode.MovedPermanently, (await _site.Get("/keuzehulp?leeftijd=ja")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _site.Get("/zoeken")).StatusCode);
        Assert.Contains("uitkomst \"wlzz\" bestaat niet. Bedoel je \"wlz\"?", _site.Log, StringComparison.Ordinal);

        _site.Content.WriteText(KeuzehulpReader.Bestand, good);
        Refresh();
        Assert.NotNull((await _site.Page("/keuzehulp?leeftijd=ja")).QuerySelector("form.vraag"));

        _site.Content.WriteText(KeuzehulpReader.Bestand, broken);
        Refresh();
        Assert.NotNull((await _site.Page("/keuzehulp?leeftijd=ja")).QuerySelector("form.vraag"));
    }

    private void Refresh() => _site.Services.GetRequiredService<ActueleStand>().Refresh();

    public void Dispose() => _site.Dispose();
}
