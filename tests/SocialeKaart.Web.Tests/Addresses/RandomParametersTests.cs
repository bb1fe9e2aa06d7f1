using System.Net;
using SocialeKaart.Search;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Addresses;

/// <summary>2,000 random sets of parameters for every route: never a fault, and what an address says it still says after a round trip.</summary>
public sealed class RandomParametersTests(TestSite site) : IClassFixture<TestSite>
{
    private const int Seed = 5;

    private static readonly string[] Names =
        ["q", "plaats", "wijk", "niveau", "module", "toegang", "thema", "doelgroep", "dag", "dagdeel", "weergave", "pagina", "a", "perPagina", "WIJK", "wijk[]", "", "utm_source"];

    private static readonly string[] Values =
    [
        "", "oost", "overvegt", "AA", "arbeidmatige-activering", "vrij", "eten-en-koken", "ma", "zondag", "vandaag", "deze-week", "onbekend", "ochtend", "kaal", "2", "-1",
        "99999999999", "3582 AB", "Lunnetten", "Dorpsstraat 12", "samen koken", "((((((((", "/(a{1,99}){9}/", "' OR 1=1 --", "<script>alert(1)</script>", "%00", "%1E", "\u0000",
        "\r\nSet-Cookie: a=b", "\uD800", "\u202E", "café", "👩🏽‍🍳", "../../etc/passwd", "{{7*7}}", "=&?#;",
    ];

    public static TheoryData<string> Routes =>
    [
        "/", "/zoeken", "/api/v1/activiteiten", "/api/v1/suggesties", "/activiteiten/samen-koken-42", "/activiteiten/samen-koken-42.ics", "/a/1", "/aanbieders/stichting-samen",
        "/wijken/oost", "/niveaus", "/niveaus/aa", "/themas/eten-en-koken", "/paginas/over", "/api/v1/activiteiten/samen-koken-42", "/lijst", "/keuzehulp", "/toegankelijkheid", "/qr.svg", "/bestaat-niet",
    ];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Never_upset_a_route(string route)
    {
        var random = new Random(Seed);
        for (var set = 0; set < 2_000; set++)
        {
            var parameters = string.Join('&', Enumerable.Range(0, random.Next(7)).Select(_ => Parameter(random)));
            var answer = await site.Get($"{route}?{parameters}");
            Assert.True((int)answer.StatusCode < 500, $"{route}?{parameters}");
            if (answer.StatusCode != HttpStatusCode.MovedPermanently)
                continue;
            var canonical = answer.Headers.Location!.OriginalString;
            var second = await site.Get(canonical);
            Assert.True(second.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{route}?{parameters} leads to {canonical}");
            var query = QueryOf(canonical);
            Assert.Equal(query, QueryOf(query.Address()));
        }
    }

    private SearchQuery QueryOf(string address)
    {
        var parameters = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri($"http://localhost{address}").Query);
        return SearchQuery.Parse(parameters.SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v))), site.Stand.Indeling);
    }

    private static string Parameter(Random random) => random.Next(4) switch
    {
        0 => $"{Pick(random, Names)}={Encode(Noise(random))}",
        1 => $"{Encode(Noise(random))}{(random.Next(2) == 0 ? "=" : "")}{Encode(Pick(random, Values))}",
        _ => $"{Pick(random, Names)}={Encode(Pick(random, Values))}",
    };

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    private static string Noise(Random random) => new([.. Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(random.Next(2) == 0 ? 0x180 : 0xFFFF))]);

    // A lone surrogate becomes the sign for what cannot be read.
    private static string Encode(string text) => Uri.EscapeDataString(text);
}
