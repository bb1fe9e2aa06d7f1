using Microsoft.AspNetCore.WebUtilities;
using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Web.Addresses;
using SocialeKaart.Web.Inhoud;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Addresses;

/// <summary>Whatever a value was called before: one 301 from any address with that name ends at the present one.</summary>
[Collection("site")]
public sealed class AliasTests(TestSite site)
{
    private readonly Stand _stand = Renamed(site.Stand);

    [Fact]
    public void The_page_of_a_former_code_is_the_page_of_the_present_one()
    {
        var indeling = _stand.Indeling;
        (string Kind, IEnumerable<Waarde> Values)[] kinds = [("wijken", indeling.Wijken), ("niveaus", indeling.Niveaus), ("themas", indeling.Themas)];
        foreach (var (kind, values) in kinds)
            Assert.All(values, value => AssertEndsAt($"/{kind}/{value.Code}", $"/{kind}/Oud-{value.Code}/"));
    }

    [Fact]
    public void Every_filter_of_a_search_takes_former_codes_alone_and_together()
    {
        var facets = new[] { Facet.Wijk, Facet.Niveau, Facet.Thema };
        foreach (var facet in facets)
            Assert.All(_stand.Indeling.Of(facet), value => AssertEndsAt(
                SearchQuery.Empty.With(facet, value.Code).Address(), $"/zoeken?{facet}=oud-{value.Code}&{facet}={value.Code}"));
        var last = facets.Aggregate(SearchQuery.Empty, (query, facet) => query.With(facet, _stand.Indeling.Of(facet)[^1].Code));
        AssertEndsAt(last.Address(), "/zoeken?" + string.Join('&', facets.Reverse().Select(facet => $"{facet}=oud-{_stand.Indeling.Of(facet)[^1].Code}")));
    }

    [Theory]
    [InlineData("/lijst?a=3&a=1", "/lijst?wijk=oud-oost&a=3&a=1")]
    [InlineData("/overzicht", "/overzicht?wijk=oud-oost&niveau=oud-aa")]
    [InlineData("/keuzehulp", "/keuzehulp?niveau=oud-aa")]
    public void A_page_without_filters_drops_them_in_former_codes_too(string present, string asked) => AssertEndsAt(present, asked);

    private void AssertEndsAt(string present, string asked)
    {
        Assert.Equal(present, Canonical(asked));
        Assert.Equal(present, Canonical(present));
    }

    private string Canonical(string address)
    {
        var parts = address.Split('?');
        return CanonicalAddress.Of(parts[0], QueryHelpers.ParseQuery(parts.ElementAtOrDefault(1)).Decoded(), _stand);
    }

    // The same content, with a former code for every value.
    private static Stand Renamed(Stand stand)
    {
        var (aanbod, indeling) = (stand.Aanbod, stand.Indeling);
        var renamed = new Indeling
        {
            Niveaus = new(indeling.Niveaus.Select(n => n with { Aliassen = [.. n.Aliassen, $"oud-{n.Code}"] })),
            Toegang = indeling.Toegang,
            Wijken = new(indeling.Wijken.Select(w => w with { Aliassen = [.. w.Aliassen, $"oud-{w.Code}"] })),
            Themas = new(indeling.Themas.Select(t => t with { Aliassen = [.. t.Aliassen, $"oud-{t.Code}"] })),
            Doelgroepen = indeling.Doelgroepen,
            Hulp = indeling.Hulp,
        };
        return new(new(renamed, aanbod.Activiteiten, aanbod.Aanbieders.Values, aanbod.Paginas, [], "x") { Keuzehulp = aanbod.Keuzehulp }, stand.Index);
    }
}
