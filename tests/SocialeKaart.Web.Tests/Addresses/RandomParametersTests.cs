using System.Net;
using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Search;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Addresses;

/// <summary>2,000 random sets of parameters for every route: never a fault, and what an address says it still says after a round trip.</summary>
public sealed class RandomParametersTests : IDisposable
{
    private readonly TestSite _site = new();

    private static readonly string[] Names =
        ["q", "plaats", "wijk", "niveau", "module", "toegang", "thema", "doelgroep", "dag", "dagdeel", "weergave", "pagina", "perPagina", "WIJK", "wijk[]", "", "utm_source"];

    private static readonly string[] Values =
    [
        "", "oost", "overvegt", "AA", "arbeidmatige-activering", "vrij", "eten-en-koken", "ma", "zondag", "vandaag", "deze-week", "onbekend", "ochtend", "kaal", "2", "-1",
        "99999999999", "3582 AB", "Lunnetten", "Dorpsstraat 12", "samen koken", "((((((((", "/(a{1,99}){9}/", "' OR 1=1 --", "<script>alert(1)</script>", "%00", "%1E", "\u0000",
        "\r\nSet-Cookie: a=b", "\uD800", "\u202E", "café", "👩🏽‍🍳", "../../etc/passwd", "{{7*7}}", "=&?#;",
    ];

    private static readonly Gen<string> Parameters = Gen.ArrayOf(
        from name in Gen.Elements(Names)
        from value in Gen.OneOf(Gen.Elements(Values), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))
        from sign in Gen.Elements("=", "=", "=", "", "==")
        select Encode(name) + sign + Encode(value), 6).Select(all => string.Join('&', all));

    public static TheoryData<string> Routes =>
    [
        "/", "/zoeken", "/api/v1/activiteiten", "/api/v1/suggesties", "/activiteiten/samen-koken-42", "/activiteiten/samen-koken-42.ics", "/a/1", "/aanbieders/stichting-samen",
        "/wijken/oost", "/niveaus", "/niveaus/aa", "/themas/eten-en-koken", "/paginas/over", "/api/v1/activiteiten/samen-koken-42", "/bestaat-niet",
    ];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Never_upset_a_route(string route)
    {
        foreach (var parameters in Gen.Sample(Parameters, 2_000))
        {
            var answer = await _site.Get($"{route}?{parameters}");
            Assert.True((int)answer.StatusCode < 500, $"{route}?{parameters}");
            if (answer.StatusCode != HttpStatusCode.MovedPermanently)
                continue;
            var canonical = answer.Headers.Location!.OriginalString;
            var second = await _site.Get(canonical);
            Assert.True(second.StatusCode is HttpStatusCode.OK, $"{route}?{parameters} leads to {canonical}");
            var query = QueryOf(canonical);
            Assert.Equal(query, QueryOf(query.Address()));
        }
        Assert.DoesNotContain("\nError", _site.Log, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private SearchQuery QueryOf(string address)
    {
        var parameters = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri($"http://localhost{address}").Query);
        return SearchQuery.Parse(parameters.SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v))), _site.Stand.Indeling);
    }

    // Lone surrogates cannot be encoded; half of the others go as they are, when a request line can hold them.
    private static string Encode(string text) => Uri.EscapeDataString(new string([.. text.Where(c => !char.IsSurrogate(c))]));
}
