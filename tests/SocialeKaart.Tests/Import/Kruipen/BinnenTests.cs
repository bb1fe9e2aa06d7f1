using System.Diagnostics;
using System.Globalization;
using SocialeKaart.Content;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Tests.Import.Kruipen;

/// <summary>Nothing that a source or a name server says brings a crawl to an inner address. Needs util-linux and iproute2, and a kernel that gives a user a network of its own.</summary>
public sealed class BinnenTests : IClassFixture<Netwerkproef>
{
    private readonly Netwerkproef _proef;

    public BinnenTests(Netwerkproef proef)
    {
        _proef = proef;
        Assert.True(proef.Gelukt, $"Deze machine kan geen eigen netwerk maken (unshare -rn, ip): {proef.Uitvoer}");
    }

    [Fact]
    public void No_inner_address_is_reached() => Assert.Equal(0, _proef.Aantal("bezoek"));

    [Theory]
    [InlineData("begin ")]
    [InlineData("omgeleid ")]
    public void More_than_thirty_spellings_are_refused(string soort)
    {
        var regels = _proef.Regels.Where(r => r[0].StartsWith(soort, StringComparison.Ordinal)).ToList();
        Assert.InRange(regels.Count, 31, 100);
        Assert.All(regels, r => Assert.Equal((r[0], Code.Of(Oordeel.Geweigerd)), (r[0], r[1])));
    }

    [Fact]
    public void A_name_that_moves_inside_between_two_requests_is_refused() =>
        Assert.Equal(["gelezen", "geweigerd"], _proef.Regels.Where(r => r[0].StartsWith("wisselt", StringComparison.Ordinal)).Select(r => r[1]));

    [Fact]
    public void Loopback_is_open_to_who_asks_for_it_plainly() => Assert.Equal("gelezen", _proef.Regels.Single(r => r[0] == "gevraagd")[1]);

    /// <summary>Without the guard the same requests do arrive.</summary>
    [Fact]
    public void The_counters_see_a_crawl_without_a_guard()
    {
        Assert.All(_proef.Regels.Where(r => r[0] == "onbewaakt"), r => Assert.Equal("gelezen", r[1]));
        Assert.Equal(3, _proef.Aantal("proef"));
    }
}

/// <summary>One run of <see cref="Afgesloten"/> in a network of its own.</summary>
public sealed class Netwerkproef : IAsyncLifetime
{
    public bool Gelukt { get; private set; }

    public string Uitvoer { get; private set; } = "";

    public IReadOnlyList<string[]> Regels { get; private set; } = [];

    public int Aantal(string naam) => int.Parse(Regels.Single(r => r[0] == naam)[1], CultureInfo.InvariantCulture);

    public async Task InitializeAsync()
    {
        var adressen = string.Concat(Afgesloten.Binnen.Append(Afgesloten.Openbaar).Except(["127.0.0.1", "::1"])
            .Select(a => $"ip addr add {a}/{(a.Contains(':', StringComparison.Ordinal) ? 128 : 32)} dev lo && "));
        var start = new ProcessStartInfo("unshare") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-rn", "sh", "-c", $"ip link set lo up && {adressen}exec dotnet \"$0\" afgesloten", Path.Combine(AppContext.BaseDirectory, "SocialeKaart.Tests.dll")])
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var (code, tekst) = await Opdrachtregel.End(process, TimeSpan.FromMinutes(1));
            (Gelukt, Uitvoer) = (code == 0, tekst);
            Regels = [.. tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split('\t'))];
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            Uitvoer = e.Message;
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
