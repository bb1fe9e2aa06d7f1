using System.Net;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Http;

public sealed class HostileAddressTests : IDisposable
{
    private readonly TestSite _site = new();

    public static TheoryData<string> Parameters =>
    [
        $"q={new string('(', 7_900)}", $"q={new string('*', 3_000)}", "q=/((a{1,99}){1,99}){1,99}/", "q=a~2+AND+OR+NOT+%22",
        "q=%ED%A0%80%ED%B0%80", "q=%FF%FE%80", "q=%", "q=%zz", "q=%EF%BB%BF%E2%80%AE", "q=%F0%9F%92%A9",
        "wijk=%3Cscript%3E&niveau=%27--&toegang=..%2F..", "pagina=99999", "pagina=-5&pagina=1e9",
        string.Join('&', Enumerable.Repeat("wijk=oost", 50)), string.Join('&', Enumerable.Range(0, 50).Select(i => $"thema=x{i}")),
        "=&&&==&q", "wijk[]=oost", "q=a&q=b&q=c", $"{new string('x', 2_000)}=1", "q=%3Cscript%3Ealert(1)%3C/script%3E",
    ];

    public static TheoryData<string> ControlCharacters =>
        ["q=%00", "q=a%1Eb", "q=%1F", "q=%0D%0ASet-Cookie:%20x=1", "wijk=%7F", "q=%C2%85", "%0A=1"];

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task Never_upset_the_site(string parameters)
    {
        foreach (var path in new[] { "/zoeken", "/api/v1/activiteiten", "/", "/wijken/overvecht", "/keuzehulp" })
        {
            var answer = await Follow($"{path}?{parameters}");
            Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest });
        }
        Assert.DoesNotContain("Exception", _site.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("\nError", _site.Log, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ControlCharacters))]
    public async Task With_control_characters_answer_400(string parameters)
    {
        foreach (var path in new[] { "/zoeken", "/api/v1/activiteiten", "/", "/keuzehulp" })
        {
            var answer = await _site.Get($"{path}?{parameters}");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            SecurityHeaders.AssertOn(answer);
        }
    }

    [Theory]
    [InlineData("/wijken/%0A")]
    [InlineData("/activiteiten/%1E")]
    public async Task In_the_path_too(string path) => Assert.Equal(HttpStatusCode.BadRequest, (await _site.Get(path)).StatusCode);

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_answer_405(string method)
    {
        foreach (var path in new[] { "/", "/zoeken", "/api/v1/activiteiten", "/css/site.css" })
        {
            var answer = await _site.Send(new(method), path);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
            SecurityHeaders.AssertOn(answer);
        }
    }

    public void Dispose() => _site.Dispose();

    private async Task<HttpResponseMessage> Follow(string address)
    {
        var answer = await _site.Get(address);
        if (answer.StatusCode != HttpStatusCode.MovedPermanently)
            return answer;
        var canonical = await _site.Get(answer.Headers.Location!.OriginalString);
        Assert.NotEqual(HttpStatusCode.MovedPermanently, canonical.StatusCode);
        return canonical;
    }
}
