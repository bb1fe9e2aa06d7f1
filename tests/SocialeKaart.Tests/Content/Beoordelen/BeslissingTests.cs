using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Tests.Content.Beoordelen;

/// <summary>An answer is written into the file of its question.</summary>
public sealed class BeslissingTests
{
    private const string Vraag = "---\nvraag: conflict\nbron: bron\nid: 7\npagina: activiteiten/koken.md\nveld: kosten\nsituatie: x\nbesluit:\n---\n# Jullie en de bron\n\nbesluit: staat ook in de tekst\n\n## Aantekeningen\n";

    [Theory]
    [InlineData(Besluit.HoudMijn)]
    [InlineData(Besluit.NeemBron)]
    [InlineData(Besluit.NooitMeerImporteren)]
    public void What_is_written_is_read_back_and_taken_back(Besluit besluit)
    {
        var written = BeoordelingFile.Decide(Vraag, besluit);
        Assert.Equal(besluit, Read(written).Besluit);
        Assert.Equal(Vraag, BeoordelingFile.Decide(written, null));
    }

    [Fact]
    public void No_other_sign_of_the_file_changes_whatever_its_line_ends()
    {
        var windows = Vraag.ReplaceLineEndings("\r\n");
        Assert.Equal(windows.Replace("besluit:\r\n---", "besluit: overslaan\r\n---", StringComparison.Ordinal), BeoordelingFile.Decide(windows, Besluit.Overslaan));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_file_without_the_line_gets_one_among_its_fields(string lineEnd)
    {
        var without = Vraag.Replace("besluit:\n---", "---", StringComparison.Ordinal).ReplaceLineEndings(lineEnd);
        Assert.Equal(Vraag.Replace("besluit:\n---", "besluit: overslaan\n---", StringComparison.Ordinal).ReplaceLineEndings(lineEnd),
            BeoordelingFile.Decide(without, Besluit.Overslaan));
    }

    private static Beoordeling Read(string text) => BeoordelingFile.Read(text, "beoordelen/bron-7-conflict-kosten.md", [])!;
}
