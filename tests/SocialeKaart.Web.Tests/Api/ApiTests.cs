using System.Net;
using System.Text.Json;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Api;

[Collection("site")]
public sealed class ApiTests(TestSite site)
{
    [Fact]
    public async Task A_search_has_the_shape_that_the_formats_promise()
    {
        var root = await Json("/api/v1/activiteiten?q=koken&wijk=overvecht&perPagina=5");
        Assert.Equal(["totaal", "pagina", "perPagina", "activiteiten", "lijktHierop", "facetten", "bedoelde", "meldingen"], Names(root));
        var first = root.GetProperty("activiteiten")[0];
        Assert.Equal(
            ["id", "nummer", "naam", "samenvatting", "wijken", "niveaus", "modules", "toegang", "url", "bron", "waarom", "beschikbaar", "versheid"], Names(first));
        Assert.Equal($"/activiteiten/{first.GetProperty("id").GetString()}", first.GetProperty("url").GetString());
        Assert.Equal(["id"], Names(first.GetProperty("bron")));
        Assert.Equal(["wijk", "niveau", "module", "toegang", "thema", "doelgroep", "dag", "dagdeel"], Names(root.GetProperty("facetten")));
        var overvecht = root.GetProperty("facetten").GetProperty("wijk").EnumerateArray()
            .Single(w => w.GetProperty("code").GetString() == "overvecht");
        Assert.Equal(["code", "naam", "aantal", "gekozen"], Names(overvecht));
        Assert.True(overvecht.GetProperty("gekozen").GetBoolean());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("bedoelde").ValueKind);
    }

    [Theory]
    [InlineData("", 20, 60)]
    [InlineData("?perPagina=100", 60, 60)]
    [InlineData("?perPagina=7&pagina=9", 4, 60)]
    [InlineData("?pagina=99999", 0, 60)]
    [InlineData("?niveau=arbeidmatige-activering", 15, 15)]
    public async Task Pages_are_as_large_as_asked(string parameters, int shown, int totaal)
    {
        var root = await Json($"/api/v1/activiteiten{parameters}");
        Assert.Equal(shown, root.GetProperty("activiteiten").GetArrayLength());
        Assert.Equal(totaal, root.GetProperty("totaal").GetInt32());
    }

    [Theory]
    [InlineData("?wijk=overvegt&niveau=x&pagina=abc", "overvegt", "\"x\"", "abc")]
    [InlineData("?perPagina=0", "perPagina")]
    [InlineData("?perPagina=101", "101")]
    [InlineData("?perPagina=", "perPagina")]
    [InlineData("?pagina=0", "pagina")]
    [InlineData("?pagina=100000", "99999")]
    [InlineData("?toegang=gratis", "gratis")]
    public async Task Wrong_values_answer_400_naming_all_of_them(string parameters, params string[] named)
    {
        var answer = await site.Get($"/api/v1/activiteiten{parameters}");
        await AssertProblem(answer, HttpStatusCode.BadRequest);
        var detail = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString();
        Assert.All(named, name => Assert.Contains(name, detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_parameter_is_mentioned_and_does_not_count()
    {
        var root = await Json("/api/v1/activiteiten?kleur=rood");
        Assert.Contains("kleur", root.GetProperty("meldingen")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(60, root.GetProperty("totaal").GetInt32());
    }

    [Fact]
    public async Task Suggestions_have_the_shape_that_the_formats_promise()
    {
        var root = await Json("/api/v1/suggesties?q=+Taal");
        Assert.Equal(["q", "suggesties"], Names(root));
        Assert.Equal("Taal", root.GetProperty("q").GetString());
        Assert.Equal(
            ["""{"soort":"activiteit","naam":"Taalcafé","aantal":9,"url":"/zoeken?q=taalcaf%C3%A9"}""",
                """{"soort":"thema","naam":"Taal en leren","aantal":3,"url":"/zoeken?thema=taal-en-leren"}"""],
            root.GetProperty("suggesties").EnumerateArray().Select(s => s.GetRawText()));
    }

    [Theory]
    [InlineData("t")]
    [InlineData("")]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task Nothing_to_suggest_is_an_empty_list(string q) =>
        Assert.Equal(0, (await Json($"/api/v1/suggesties?q={q}")).GetProperty("suggesties").GetArrayLength());

    [Fact]
    public async Task A_suggestion_leads_to_a_page_at_its_canonical_address()
    {
        foreach (var q in (string[])["ko", "sch", "over", "sti", "taal"])
            foreach (var url in (await Json($"/api/v1/suggesties?q={q}")).GetProperty("suggesties").EnumerateArray().Select(s => s.GetProperty("url").GetString()!))
                Assert.Equal(HttpStatusCode.OK, (await site.Get(url)).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=a&q=b")]
    [InlineData("?x=koken")]
    public async Task Suggestions_take_just_one_text(string parameters) =>
        await AssertProblem(await site.Get($"/api/v1/suggesties{parameters}"), HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_text_too_long_to_be_typed_gets_no_suggestions() =>
        await AssertProblem(await site.Get($"/api/v1/suggesties?q={new string('a', 201)}"), HttpStatusCode.BadRequest);

    [Fact]
    public async Task One_activity_comes_whole()
    {
        var a = await Json("/api/v1/activiteiten/taalcafe-2");
        Assert.Equal(2, a.GetProperty("nummer").GetInt32());
        Assert.Equal("Stichting Samen", a.GetProperty("aanbieder").GetProperty("naam").GetString());
        Assert.Equal("2026-11-22", a.GetProperty("bron").GetProperty("gezien").GetString());
        Assert.StartsWith("We beginnen", a.GetProperty("tekst").GetString(), StringComparison.Ordinal);
        Assert.Equal("telefoon", a.GetProperty("gecontroleerd").GetProperty("hoe").GetString());
        Assert.False(a.GetProperty("gecontroleerd").TryGetProperty("door", out _));
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/")]
    [InlineData("/api/v1/x")]
    [InlineData("/api/v2/activiteiten")]
    [InlineData("/api/v1/activiteiten/")]
    [InlineData("/api/v1/activiteiten/bestaat-niet")]
    [InlineData("/api/v1/activiteiten/taalcafe-2/")]
    public async Task Unknown_addresses_answer_404_as_problem_json(string address) =>
        await AssertProblem(await site.Get(address), HttpStatusCode.NotFound);

    [Fact]
    public async Task HEAD_answers_like_GET()
    {
        var head = await site.Send(HttpMethod.Head, "/api/v1/activiteiten?q=koken");
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal("application/json", head.Content.Headers.ContentType!.MediaType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    private async Task<JsonElement> Json(string address)
    {
        var answer = await site.Get(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        AssertApi(answer);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    private static async Task AssertProblem(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        AssertApi(answer);
    }

    private static void AssertApi(HttpResponseMessage answer)
    {
        Assert.Equal("1.0.0", SecurityHeaders.One(answer, "API-Version"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        SecurityHeaders.AssertOn(answer);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
