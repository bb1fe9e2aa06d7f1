using Microsoft.Extensions.Configuration;
using SocialeKaart.Web.Setup;

namespace SocialeKaart.Web.Tests.Setup;

public sealed class VerklaringTests
{
    private static readonly Dictionary<string, string?> Goed = new()
    {
        ["Verklaring:Status"] = "b",
        ["Verklaring:Datum"] = "2026-01-31",
        ["Verklaring:Register"] = "https://register.example/1",
        ["Verklaring:Organisatie"] = "Gemeente Voorbeeld",
    };

    [Fact]
    public void Nothing_filled_in_is_no_statement_and_the_operator_hears_so()
    {
        var verklaring = Read([]);
        Assert.False(verklaring.IsIngevuld);
        Assert.Contains("niet ingevuld", verklaring.Waarschuwing(new(2026, 11, 22)), StringComparison.Ordinal);
    }

    [Fact]
    public void Filled_in_it_is_read() => Assert.Equal(
        new Verklaring(Nalevingsstatus.B, new(2026, 1, 31), "https://register.example/1", null, "Gemeente Voorbeeld"), Read(Goed));

    [Theory]
    [InlineData("2026-01-31", false)]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    [InlineData("2028-06-01", true)]
    [InlineData("2026-01-30", true)]
    public void After_eleven_months_it_warns_and_before_its_own_day(string vandaag, bool warned) =>
        Assert.Equal(warned, Read(Goed).Waarschuwing(DateOnly.Parse(vandaag, System.Globalization.CultureInfo.InvariantCulture)) is not null);

    [Theory]
    [InlineData("Status", "F")]
    [InlineData("Status", "AB")]
    [InlineData("Datum", "31-01-2026")]
    [InlineData("Datum", "2026-02-30")]
    [InlineData("Register", "register.example/1")]
    [InlineData("Register", "http://register.example/1")]
    [InlineData("Contact", "de redactie")]
    [InlineData("Organisatie", " ")]
    [InlineData("Status", "")]
    public void A_wrong_or_missing_setting_is_named_in_one_sentence(string name, string value)
    {
        var fault = Assert.Throws<StartException>(() => Read(new(Goed) { [$"Verklaring:{name}"] = value }));
        Assert.Contains($"Verklaring:{name}", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void Status_E_says_that_there_is_no_statement_and_needs_nothing_else() =>
        Assert.False(Read(new() { ["Verklaring:Status"] = "E" }).IsIngevuld);

    private static Verklaring Read(Dictionary<string, string?> settings) =>
        Verklaring.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
