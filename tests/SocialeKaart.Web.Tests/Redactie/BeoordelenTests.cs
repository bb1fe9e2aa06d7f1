using System.Net;
using SocialeKaart.Content;
using SocialeKaart.Redactie.Texts;
using SocialeKaart.Redactie.Werk;

namespace SocialeKaart.Web.Tests.Redactie;

/// <summary>An answer to the importer: the one thing that the desk writes.</summary>
public sealed class BeoordelenTests : IDisposable
{
    private const string Naam = "bron-7-onzeker-kosten", Bestand = $"beoordelen/{Naam}.md";

    private const string Vraag = """
        ---
        vraag: onzeker
        bron: bron
        id: 7
        pagina: activiteiten/zingen-6.md
        veld: kosten
        situatie: 7d926973
        besluit:
        ---
        # Onzeker: kosten van zingen-6

        De bron schrijft:

        > U-Pas <b>geldig</b>

        Zet achter `besluit:` een van deze woorden:

        - `houd-mijn`: laat de pagina zoals ze is
        - `overslaan`: vraag dit niet meer

        ## Aantekeningen
        Even met Fatima overleggen.

        """;

    private readonly Bureaustand _stand = new();

    public BeoordelenTests() => _stand.Content.WriteText(Bestand, Vraag);

    [Fact]
    public async Task The_list_shows_question_values_and_choices()
    {
        var vraag = (await _stand.Page("/redactie/beoordelen")).QuerySelector("article")!;
        Assert.Equal("Onzeker: kosten van zingen-6", vraag.QuerySelector("h2")!.TextContent);
        Assert.Equal("U-Pas <b>geldig</b>", vraag.QuerySelector("blockquote")!.TextContent.Trim());
        Assert.Equal(["houd-mijn", "overslaan", ""], vraag.QuerySelectorAll("input[type=radio]").Select(i => i.GetAttribute("value")));
        Assert.Contains("laat de pagina zoals ze is", vraag.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_is_written_into_its_file_and_changes_nothing_else()
    {
        var answer = await Choose("overslaan");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(Vraag.Replace("besluit:\n", "besluit: overslaan\n", StringComparison.Ordinal), Written);
        var after = (await _stand.Page(answer.Headers.Location!.OriginalString)).QuerySelector("article")!;
        Assert.Equal(Teksten.Opgeschreven(Bestand), after.QuerySelector(".melding")!.TextContent);
        Assert.Equal("overslaan", after.QuerySelector("input:checked")!.GetAttribute("value"));

        await Choose("");
        Assert.Equal(Vraag, Written);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_stand.Content.Folder, "beoordelen"), ".*"));
    }

    [Fact]
    public async Task What_changed_since_it_was_read_is_not_written_over()
    {
        var form = await Form();
        _stand.Content.WriteText(Bestand, Vraag.Replace("7d926973", "00000000", StringComparison.Ordinal));
        var answer = await Post(form, "overslaan");
        Assert.DoesNotContain("overslaan\n", Written, StringComparison.Ordinal);
        Assert.Equal(Teksten.IntussenVeranderd(Bestand), (await _stand.Page(answer.Headers.Location!.OriginalString)).QuerySelector(".melding")!.TextContent);
    }

    [Theory]
    [InlineData("samenvoegen")]
    [InlineData("neem-bron")]
    [InlineData("rm -rf")]
    public async Task An_answer_that_the_question_does_not_offer_is_not_written(string besluit)
    {
        await Choose(besluit);
        Assert.Equal(Vraag, Written);
    }

    [Fact]
    public async Task Another_site_cannot_answer()
    {
        var form = await Form();
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(form, "overslaan", "https://kwaad.example")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(form, "overslaan", null)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Post([.. form.Where(field => field.Key != "__RequestVerificationToken")], "overslaan")).StatusCode);
        Assert.Equal(Vraag, Written);
    }

    [Fact]
    public void A_name_leads_to_no_other_file() => Assert.False(Vraagblad.Decide(_stand.Content.Folder, $"../beoordelen/{Naam}", Besluit.Overslaan, "x"));

    public void Dispose() => _stand.Dispose();

    private string Written => File.ReadAllText(Path.Combine(_stand.Content.Folder, Bestand));

    private async Task<HttpResponseMessage> Choose(string besluit) => await Post(await Form(), besluit);

    private async Task<List<KeyValuePair<string, string>>> Form() =>
        [.. (await _stand.Page("/redactie/beoordelen")).QuerySelectorAll("form input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))];

    private Task<HttpResponseMessage> Post(List<KeyValuePair<string, string>> form, string besluit) =>
        Post(form, besluit, _stand.Adres.GetLeftPart(UriPartial.Authority));

    private async Task<HttpResponseMessage> Post(List<KeyValuePair<string, string>> form, string besluit, string? origin)
    {
        using var content = new FormUrlEncodedContent(form.Append(new("besluit", besluit)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/redactie/beoordelen", UriKind.Relative)) { Content = content };
        return await _stand.Send(request, origin is null ? [] : [("Origin", origin)]);
    }
}
