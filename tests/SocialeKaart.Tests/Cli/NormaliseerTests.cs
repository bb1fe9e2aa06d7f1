using SocialeKaart.Cli;
using SocialeKaart.Content;
using SocialeKaart.Import.Normalise;
using SocialeKaart.Tests.Import;

namespace SocialeKaart.Tests.Cli;

public sealed class NormaliseerTests
{
    private static readonly Veldlezer Lezer = new(IndelingReader.Read(Path.Combine(Proefmap.Repository, "content"), []), new(2026, 11, 22));

    [Fact]
    public void Every_line_comes_back_with_its_value_rule_and_certainty() => Assert.Equal(
        "Tuindorp-Oost\tnoordoost\tnaam\tzeker\nOvevecht\tovervecht?\ttikfout\tonzeker\n\t\tleeg\tleeg\n", Run("wijk", "Tuindorp-Oost\nOvevecht\n\n"));

    [Fact]
    public void An_entity_a_tab_and_a_break_stay_on_one_line() => Assert.Equal(
        "ma&nbsp;10-12 uur<br>di gesloten\tma 10:00-12:00; !di\tdagen-en-tijden\tzeker\n", Run("tijden", "ma&nbsp;10-12\tuur<br>di gesloten\n"));

    [Fact]
    public void An_unknown_field_is_refused() =>
        Assert.Equal(Gebruik.Verkeerd, Normaliseer.Run(Lezer, "kleur", new StringReader("rood"), new StringWriter()));

    private static string Run(string veld, string invoer)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(Gebruik.Goed, Normaliseer.Run(Lezer, veld, new StringReader(invoer), output));
        return output.ToString();
    }
}
