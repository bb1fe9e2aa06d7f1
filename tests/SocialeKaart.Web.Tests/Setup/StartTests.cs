using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SocialeKaart.Web.Tests.Setup;

/// <summary>The program itself: what is wrong at the start is told in a sentence, and nothing starts.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("--Zoeken:Engine=elastic", "elastic")]
    [InlineData("--Inhoud:Map=/bestaat/niet", "/bestaat/niet")]
    [InlineData("--Inhoud:Map=src", "indeling")]
    [InlineData("--Site:Huisstijl=onbekend", "wwwroot/huisstijl/onbekend.css")]
    [InlineData("--Site:Route=https://kaart.example/", "Site:Route")]
    [InlineData("--Site:Adres=kaart.example", "Site:Adres")]
    [InlineData("--Site:Adres=https://kaart.example/zoeken", "Site:Adres")]
    [InlineData("--Site:InsluitenDoor=http://partner.example", "http://partner.example")]
    [InlineData("--Site:InsluitenDoor=https://partner.example/pad", "https://partner.example/pad")]
    [InlineData("--Site:InsluitenDoor=https://een.example;script-src, https://twee.example", "script-src")]
    [InlineData("--Site:InsluitenDoor=https://*", "https://*")]
    [InlineData("--Proxy:Adressen=thuis", "thuis")]
    [InlineData("--Verklaring:Status=F", "Verklaring:Status is \"F\"")]
    [InlineData("--Redactie:Adres=http://0.0.0.0:0", "zonder inlog")]
    [InlineData("--urls=thuis", "thuis")]
    public async Task A_wrong_setting_stops_the_start_with_a_sentence(string setting, string named) =>
        await AssertRefused([setting], named);

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_a_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";
        await AssertRefused([$"--urls={address}"], address);
    }

    [Theory]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1", "nl-NL")]
    [InlineData("TZDIR", "/bestaat/niet", "Europe/Amsterdam")]
    public async Task A_machine_that_lacks_something_is_refused_with_a_sentence(string variable, string value, string named) =>
        await AssertRefused(["--urls=http://127.0.0.1:0"], named, (variable, value));

    private static async Task AssertRefused(string[] arguments, string named, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.WorkingDirectory = Path.GetTempPath();
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "SocialeKaart.Web.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = await process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            Assert.Equal(1, process.ExitCode);
            Assert.Contains(named, errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", errors + await output, StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
        }
    }
}
