using Bunit;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Content;
using SocialeKaart.Redactie.Components;
using SocialeKaart.Redactie.Inrichting;
using SocialeKaart.Redactie.Texts;
using SocialeKaart.Redactie.Werk;
using SocialeKaart.Search;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Redactie;

/// <summary>The parts of the desk that follow the content by themselves.</summary>
public sealed class LevendTests : BunitContext
{
    private readonly TestContent _content = new();
    private Inzage _nu;

    public LevendTests()
    {
        _nu = Read();
        var etalage = new Etalage
        {
            Naam = "Sociale kaart",
            Huisstijl = "voorbeeld",
            Map = _content.Folder,
            Nu = () => _nu,
            Vandaag = () => new(2026, 11, 26),
            Adres = () => "",
            Site = _ => Task.CompletedTask,
        };
        Services.AddSingleton(etalage).AddSingleton<Keurstand>().AddSingleton(TimeProvider.System);
    }

    [Fact]
    public void A_preview_follows_its_file()
    {
        var voorbeeld = Render<Voorbeeld>(p => p.Add(v => v.Bestand, "activiteiten/taalcafe-2.md"));
        Assert.Equal("Taalcafé 2", voorbeeld.Find("h1").TextContent);
        Assert.Empty(voorbeeld.Find("[role=status]").TextContent);
        var keer = voorbeeld.Find("iframe").GetAttribute("data-keer");

        Save(_content.Example(2) with { Naam = "Praatcafé" });
        voorbeeld.WaitForAssertion(() => Assert.Equal("Praatcafé", voorbeeld.Find("h1").TextContent), TimeSpan.FromSeconds(10));
        Assert.StartsWith(". Bijgewerkt om ", voorbeeld.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.NotEqual(keer, voorbeeld.Find("iframe").GetAttribute("data-keer"));
    }

    [Fact]
    public void Of_a_broken_file_it_says_what_visitors_see_and_what_to_do()
    {
        var voorbeeld = Render<Voorbeeld>(p => p.Add(v => v.Bestand, "activiteiten/taalcafe-2.md"));
        _content.WriteText("activiteiten/taalcafe-2.md", "---\nnummer: 2\nnaam: \"Taal\n---\n");
        var good = _nu;
        _nu = Read();
        voorbeeld.WaitForAssertion(() => Assert.Contains(Teksten.Zichtbaar(Zichtbaarheid.NietTeZien), voorbeeld.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(10));
        Assert.Equal("naam: \"Taal", voorbeeld.Find(".problemen code").TextContent);

        var kept = AanbodReader.Read(_content.Folder, good.Aanbod);
        _nu = new(kept, good.Index);
        voorbeeld.WaitForAssertion(() => Assert.Contains(Teksten.Zichtbaar(Zichtbaarheid.LaatsteGoede), voorbeeld.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(10));
        Assert.NotEmpty(voorbeeld.FindAll("iframe"));
    }

    [Fact]
    public void A_list_follows_the_content()
    {
        var lijst = Render<Paginalijst>(p => p.Add(l => l.Keuze, new("", "", "", "zingen")));
        Assert.Equal(8, lijst.FindAll("tbody tr").Count);
        Save(_content.Example(6) with { Slug = "zingen-99", Nummer = 99, Naam = "Zingen 99" });
        lijst.WaitForAssertion(() => Assert.Equal(9, lijst.FindAll("tbody tr").Count), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_search_answers_while_you_type()
    {
        var proef = Render<Proefzoeken>(p => p.Add(z => z.Bestand, "activiteiten/tuinieren-4.md"));
        Assert.Empty(proef.FindAll(".uitslag"));
        proef.Find("#q").Input("tuinier");
        Assert.Contains("op plaats", proef.Find("strong").TextContent, StringComparison.Ordinal);
        Assert.Single(proef.FindAll(".uitslag__deze"));
        proef.Find("#q").Input("zzxqy");
        Assert.Equal(Teksten.NietGevondenMet, proef.Find("strong").TextContent);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _content.Dispose();
    }

    private void Save(Activiteit activiteit)
    {
        _content.Write(activiteit);
        _nu = Read();
    }

    private Inzage Read()
    {
        var aanbod = AanbodReader.Read(_content.Folder);
        return new(aanbod, MemoryEngine.Build(aanbod));
    }
}
