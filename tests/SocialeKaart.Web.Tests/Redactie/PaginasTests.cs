using System.Net;
using SocialeKaart.Redactie.Inrichting;
using SocialeKaart.Redactie.Texts;
using SocialeKaart.Redactie.Werk;

namespace SocialeKaart.Web.Tests.Redactie;

/// <summary>Every page of the desk as it is without a script: whole, with links and forms.</summary>
public sealed class PaginasTests : IDisposable
{
    private const string Kapot = "activiteiten/wandelen-1.md", Nieuw = "activiteiten/net-begonnen.md";

    private readonly Bureaustand _stand = new(("Script", Instellingen.GeenScript));

    [Theory]
    [InlineData("/redactie")]
    [InlineData("/redactie?toon=fouten&orde=oud&pagina=99")]
    [InlineData("/redactie/bekijk?bestand=activiteiten/wandelen-1.md")]
    [InlineData("/redactie/beoordelen")]
    [InlineData("/redactie/versheid")]
    [InlineData("/redactie/zoeken?q=wandelen")]
    [InlineData("/redactie/woorden")]
    public async Task Is_plain_strict_and_never_kept(string address)
    {
        var answer = await _stand.Get(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain("unsafe", Setup.SecurityHeaders.One(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        var page = await _stand.Page(address);
        Assert.Empty(page.QuerySelectorAll("script, [style], [onclick]"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.EndsWith("– Redactie", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_names_what_is_wrong_also_with_a_file_that_is_not_on_the_site()
    {
        Write(Nieuw, "---\nnaam: Net begonnen\n---\n");
        var rows = (await _stand.Page("/redactie?toon=fouten")).QuerySelectorAll(".bladen tbody tr");
        Assert.Equal(Nieuw, Assert.Single(rows).QuerySelector(".bestand")!.TextContent);
        Assert.Contains("fout", rows[0].QuerySelector(".teller--fout")!.TextContent, StringComparison.Ordinal);
        var bekijk = await _stand.Page(Adressen.Bekijk(Nieuw));
        Assert.Contains(Teksten.Zichtbaar(Zichtbaarheid.NietTeZien), bekijk.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(bekijk.QuerySelector("iframe"));
    }

    [Fact]
    public async Task The_list_is_sorted_filtered_and_turned_over_by_links()
    {
        _stand.Content.Write(_stand.Content.Example(7) with { Beheerder = "Anna", Gecontroleerd = new(new(2024, 1, 1), "Anna", "bezoek"), Bron = null });
        _stand.Refresh();
        Assert.Equal(50, (await _stand.Page("/redactie")).QuerySelectorAll(".bladen tbody tr").Length);
        var rest = (await _stand.Page("/redactie?pagina=2")).QuerySelectorAll(".bladen tbody tr");
        Assert.InRange(rest.Length, 11, 49);
        var hers = (await _stand.Page("/redactie?redacteur=Anna")).QuerySelectorAll(".bladen tbody tr");
        Assert.Contains("34 maanden geleden", Assert.Single(hers).TextContent, StringComparison.Ordinal);
        var named = (await _stand.Page("/redactie?q=Taalcaf%C3%A9&orde=naam")).QuerySelectorAll(".bladen th a").Select(a => a.TextContent).ToList();
        Assert.Equal(named.Order(StringComparer.OrdinalIgnoreCase), named);
        Assert.All(named, name => Assert.StartsWith("Taalcafé", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_stands_beside_its_problems_and_refreshes_until_that_is_turned_off()
    {
        Write(Kapot, (await File.ReadAllTextAsync(Path.Combine(_stand.Content.Folder, Kapot))).Replace("\nwijk: [", "\nwijk: [overvegt, ", StringComparison.Ordinal));
        var answer = await _stand.Get(Adressen.Bekijk(Kapot));
        Assert.Equal("5", Setup.SecurityHeaders.One(answer, "Refresh"));
        var page = await _stand.Page(Adressen.Bekijk(Kapot));
        var problem = page.QuerySelectorAll(".problemen li").Single(li => li.QuerySelector(".teller--fout") is not null);
        Assert.Contains("Bedoel je \"overvecht\"?", problem.TextContent, StringComparison.Ordinal);
        Assert.Contains("overvegt", problem.QuerySelector("code")!.TextContent, StringComparison.Ordinal);

        var quiet = page.QuerySelectorAll(".verversen a")[^1].GetAttribute("href")!;
        Assert.False((await _stand.Get(quiet)).Headers.Contains("Refresh"));
        Assert.Equal(Adressen.Bekijk(Kapot), (await _stand.Page(quiet)).QuerySelectorAll(".verversen a")[^1].GetAttribute("href"));
    }

    [Fact]
    public async Task A_good_page_is_shown_in_a_frame_without_scripts()
    {
        var frame = (await _stand.Page(Adressen.Bekijk("activiteiten/taalcafe-2.md"))).QuerySelector("iframe")!;
        Assert.Equal("/activiteiten/taalcafe-2", frame.GetAttribute("src"));
        Assert.Equal("allow-same-origin", frame.GetAttribute("sandbox"));
    }

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("activiteiten/../../../etc/passwd")]
    [InlineData("activiteiten/bestaat-niet.md")]
    [InlineData("")]
    public async Task No_other_file_can_be_looked_at(string bestand)
    {
        var answer = await _stand.Get(Adressen.Bekijk(bestand));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
        Assert.Contains(Teksten.NaarDeLijst, text, StringComparison.Ordinal);
        Assert.Contains("class=\"melding\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_counts_and_has_a_mail_ready_for_each_editor()
    {
        _stand.Content.Write(_stand.Content.Example(7) with { Beheerder = "Anna", Gecontroleerd = new(new(2024, 1, 1), "Anna", "bezoek"), Bron = null });
        _stand.Refresh();
        var page = await _stand.Page("/redactie/versheid");
        Assert.Equal("Anna (1)", page.QuerySelector("section h2")!.TextContent);
        Assert.Contains("niet nagekeken sinds 1 januari 2024", page.QuerySelector(".bladen tbody td")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Beste Anna,", page.QuerySelector("textarea")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("http://localhost/activiteiten/", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("59 actueel", page.QuerySelector(".tellers li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_says_at_which_place_a_page_comes_and_why_and_which_words_find_it()
    {
        var page = await _stand.Page("/redactie/zoeken?q=tuinieren&bestand=activiteiten/tuinieren-4.md");
        Assert.Contains("Deze pagina staat op plaats ", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("gevonden op “tuinieren”", page.QuerySelector(".uitslag__deze")!.TextContent, StringComparison.Ordinal);
        var word = page.QuerySelectorAll(".bladen tbody tr").First(row => row.QuerySelector("th a")!.TextContent == "tuinieren");
        Assert.Contains("titel", word.TextContent, StringComparison.Ordinal);
        Assert.Contains(Teksten.NietGevondenMet, (await _stand.Page("/redactie/zoeken?q=zzxqy&bestand=activiteiten/tuinieren-4.md")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_is_tried_on_the_judged_questions_and_writes_nothing()
    {
        var before = _stand.Content.Folder + "/woordenlijst.txt";
        var moved = await _stand.Page("/redactie/woorden?regel=" + Uri.EscapeDataString("> groente kweken: tuinieren # test: groente kweken -> tuinieren"));
        Assert.Contains("1 beter, 0 slechter", moved.QuerySelector("#uitkomst ~ p strong")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tuinieren", moved.QuerySelector(".bladen tbody tr")!.TextContent, StringComparison.Ordinal);
        var wrong = await _stand.Page("/redactie/woorden?regel=" + Uri.EscapeDataString("= alleen"));
        Assert.Contains("ten minste twee woorden", wrong.QuerySelector(".problemen")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Teksten.RegelNietGelezen, wrong.Body!.TextContent, StringComparison.Ordinal);
        Assert.False(File.Exists(before));
    }

    public void Dispose() => _stand.Dispose();

    private void Write(string file, string text)
    {
        _stand.Content.WriteText(file, text);
        _stand.Refresh();
    }
}
