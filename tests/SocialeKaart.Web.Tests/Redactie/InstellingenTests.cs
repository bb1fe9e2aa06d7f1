using Microsoft.Extensions.Configuration;
using SocialeKaart.Redactie.Inrichting;

namespace SocialeKaart.Web.Tests.Redactie;

public sealed class InstellingenTests
{
    private const string Geheim = "0123456789abcdef0123456789abcdef";

    [Fact]
    public void Without_an_address_the_desk_is_off() => Assert.Null(Read(("Geheim", Geheim)));

    [Theory]
    [InlineData("http://127.0.0.1:5081")]
    [InlineData("http://localhost:5081")]
    [InlineData("http://[::1]:5081")]
    public void On_this_machine_it_needs_no_more(string adres) => Assert.Equal(5081, Read(("Adres", adres))!.Adres.Port);

    [Theory]
    [InlineData("http://0.0.0.0:5081")]
    [InlineData("http://[::]:5081")]
    [InlineData("http://192.168.1.20:5081")]
    public void Reachable_from_outside_it_needs_the_operators_login(string adres)
    {
        Assert.Contains("zonder inlog", Refused(("Adres", adres)), StringComparison.Ordinal);
        Assert.NotNull(Read(("Adres", adres), ("Geheim", Geheim), ("Buiten", "https://redactie.example")));
    }

    [Theory]
    [InlineData("https://127.0.0.1:5081")]
    [InlineData("127.0.0.1:5081")]
    [InlineData("http://127.0.0.1:5081/redactie")]
    [InlineData("http://redactie.example:5081")]
    [InlineData("http://+:5081")]
    public void What_is_no_address_to_listen_on_is_refused(string adres) =>
        Assert.Contains($"Redactie:Adres is \"{adres}\"", Refused(("Adres", adres)), StringComparison.Ordinal);

    [Fact]
    public void A_secret_and_the_address_outside_belong_together_and_the_secret_is_long()
    {
        var adres = ("Adres", "http://127.0.0.1:5081");
        Assert.Contains("horen bij elkaar", Refused(adres, ("Geheim", Geheim)), StringComparison.Ordinal);
        Assert.Contains("horen bij elkaar", Refused(adres, ("Buiten", "https://redactie.example")), StringComparison.Ordinal);
        Assert.Contains("korter dan 32", Refused(adres, ("Geheim", "kort"), ("Buiten", "https://redactie.example")), StringComparison.Ordinal);
        Assert.Contains("Redactie:Buiten", Refused(adres, ("Geheim", Geheim), ("Buiten", "http://redactie.example")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Script", "/bestaat/niet.js")]
    [InlineData("Vragen", "/bestaat/niet")]
    public void What_is_named_must_be_there(string name, string value) =>
        Assert.Contains($"Redactie:{name} is \"{value}\"", Refused(("Adres", "http://127.0.0.1:5081"), (name, value)), StringComparison.Ordinal);

    private static string Refused(params (string, string)[] settings) => Assert.Throws<ArgumentException>(() => Read(settings)).Message;

    private static Instellingen? Read(params (string Name, string Value)[] settings) => Instellingen.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"Redactie:{s.Name}", (string?)s.Value))).Build());
}
