using SocialeKaart.Cli;
using SocialeKaart.Tests.Content;
using SocialeKaart.Tests.Content.Keuren;

namespace SocialeKaart.Tests.Cli;

public sealed class WijzigTests : IDisposable
{
    private readonly Keuringsmap _map = new();
    private readonly StringWriter _output = new();

    public WijzigTests() => _map.Write(Voorbeeld.SamenKoken, "status: open", "status: open # nu nog wel");

    public void Dispose()
    {
        _output.Dispose();
        _map.Dispose();
    }

    [Theory]
    [InlineData("status", "gestopt", "status: gestopt # nu nog wel", 0)]
    [InlineData("wijk", "[oost, west]", "wijk: [oost, west]", 0)]
    [InlineData("telefoon", "+31300000043", "telefoon: \"+31300000043\"", 0)]
    [InlineData("wijk", "Oost", "wijk: Oost", 1)]
    public void One_field_changes_and_the_check_speaks_at_once(string veld, string waarde, string line, int code)
    {
        var before = _map.Read("activiteiten/samen-koken.md").Split('\n');

        Assert.Equal(code, Wijzig.Run(_map.Pad, ("samen-koken", veld, waarde), _output));

        Assert.Equal([line], _map.Read("activiteiten/samen-koken.md").Split('\n').Except(before));
        Assert.Contains(code == 0 ? "0 fouten" : "Bedoel je \"oost\"?", _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samen-kookn", "status")]
    [InlineData("samen-koken", "statis")]
    [InlineData("../aanbieders/stichting-samenkracht", "nummer")]
    public void What_is_not_there_is_wrong_usage(string slug, string veld) =>
        Assert.Equal(Gebruik.Verkeerd, Wijzig.Run(_map.Pad, (slug, veld, "open"), _output));
}
