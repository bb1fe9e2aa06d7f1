using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Tests.Content.Files;

/// <summary>One field changes, every other byte stays.</summary>
public sealed class FrontMatterEditTests
{
    private static readonly KeyValuePair<string, string>[] Controle = [new("op", "2026-11-22"), new("door", "Anna"), new("hoe", "telefoon")];

    [Theory]
    [InlineData("status: open\n", "status: vol\n")]
    [InlineData("status: open   # sinds mei\n", "status: vol   # sinds mei\n")]
    [InlineData("status:    'open'\n", "status:    vol\n")]
    [InlineData("\"status\" : open\n", "\"status\" : vol\n")]
    [InlineData("status:\n", "status: vol\n")]
    [InlineData("status: # nog niet bekend\n", "status: vol # nog niet bekend\n")]
    [InlineData("status: |\n  open\n\n", "status: vol\n\n")]
    [InlineData("status:\n  - open\n  - dicht\n# daarna\n", "status: vol\n# daarna\n")]
    [InlineData("status: [open,\n  dicht] # of\n", "status: vol # of\n")]
    public void A_value_is_replaced_however_it_is_written(string veld, string nieuw) => Assert.Equal(File(nieuw), FrontMatterEdit.Set(File(veld), "status", "vol"));

    [Theory]
    [InlineData("gecontroleerd: {op: 2025-01-01, door: \"Bo\", hoe: bezoek} # per ongeluk\n", "gecontroleerd: {op: 2026-11-22, door: Anna, hoe: telefoon} # per ongeluk\n")]
    [InlineData("gecontroleerd: {hoe: bezoek, op: 2025-01-01}\n", "gecontroleerd: {hoe: telefoon, op: 2026-11-22, door: Anna}\n")]
    [InlineData("gecontroleerd:\n    door: Bo  # collega\n    # gebeld\n    op: 2025-01-01\n    hoe: bezoek\n\n", "gecontroleerd:\n    door: Anna  # collega\n    # gebeld\n    op: 2026-11-22\n    hoe: telefoon\n\n")]
    [InlineData("gecontroleerd:\n  op: 2025-01-01 # ja\n", "gecontroleerd:\n  op: 2026-11-22 # ja\n  door: Anna\n  hoe: telefoon\n")]
    [InlineData("gecontroleerd:\n", "gecontroleerd: {op: 2026-11-22, door: Anna, hoe: telefoon}\n")]
    [InlineData("gecontroleerd: {}\n", "gecontroleerd: {op: 2026-11-22, door: Anna, hoe: telefoon}\n")]
    [InlineData("status: open\n# einde\n", "status: open\ngecontroleerd: {op: 2026-11-22, door: Anna, hoe: telefoon}\n# einde\n")]
    [InlineData("", "gecontroleerd: {op: 2026-11-22, door: Anna, hoe: telefoon}\n")]
    public void A_group_keeps_its_way_of_writing_and_its_comments(string veld, string nieuw) =>
        Assert.Equal(File(nieuw), FrontMatterEdit.Set(File(veld), "gecontroleerd", Controle));

    [Theory]
    [InlineData("stop: 2026-12-01 # voorlopig\n", "")]
    [InlineData("stop:\n", "")]
    [InlineData("stop:\n  - dag: 1\n    jaar: 2026\n# daarna\n", "# daarna\n")]
    [InlineData("stop: |\n  nu\n\nstatus: open\n", "\nstatus: open\n")]
    [InlineData("status: open\n", "status: open\n")]
    public void A_field_is_taken_out_with_its_lines(string veld, string rest) => Assert.Equal(File(rest), FrontMatterEdit.Remove(File(veld), "stop"));

    [Theory]
    [InlineData("")]
    [InlineData("geen velden")]
    [InlineData("---\n{naam: a}\n---\n")]
    [InlineData("---\nnaam: [a\n---\n")]
    [InlineData("---\n---\n")]
    public void What_cannot_be_read_is_for_a_person(string text)
    {
        Assert.Null(FrontMatterEdit.Set(text, "status", "vol"));
        Assert.Null(FrontMatterEdit.Set(text, "gecontroleerd", Controle));
        Assert.Null(FrontMatterEdit.Remove(text, "status"));
    }

    [Fact]
    public void The_order_of_new_fields_is_that_of_a_written_file()
    {
        var vol = Voorbeeld.SamenKoken with
        {
            Vroeger = ["a"],
            VroegereNummers = [1],
            Zoekwoorden = ["b"],
            Start = new(2026, 1, 1),
            Stop = new(2027, 1, 1),
            Seizoen = Seizoen.Parse("sep-mei"),
            Mededelingen = [new("Dicht", new(2026, 12, 1))],
            Beheerder = "Anna",
            ControleNa = 90,
            MenselijkGecontroleerd = ["naam"],
        };

        Assert.Equal(ActiviteitFile.Volgorde, ActiviteitFile.Write(vol).Split('\n').Skip(1).TakeWhile(l => l != "---").Select(l => l[..l.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_check_changes_nothing_else_in_any_file_of_the_site()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Voorbeeld.Inhoud, "activiteiten"), "*.md"))
        {
            var text = System.IO.File.ReadAllText(path);
            var read = ActiviteitFile.Read(text, path, Voorbeeld.Indeling, [])!;
            var dos = '\uFEFF' + text.ReplaceLineEndings("\r\n");

            var next = FrontMatterEdit.Set(text, "gecontroleerd", Controle)!;

            Assert.Equal(read with { Gecontroleerd = new(new(2026, 11, 22), "Anna", "telefoon") }, ActiviteitFile.Read(next, path, Voorbeeld.Indeling, []));
            Assert.Equal('\uFEFF' + next.ReplaceLineEndings("\r\n"), FrontMatterEdit.Set(dos, "gecontroleerd", Controle));
            Assert.Equal(text, FrontMatterEdit.Remove(next, "gecontroleerd"));
        }
    }

    [Fact]
    public void Any_text_becomes_a_value_that_reads_back()
    {
        var texts = ArbMap.Default.GeneratorFor<NonWhiteSpaceString>()
            .Select(s => new string([.. s.Get.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uFEFF' or '\uFFFE' or '\uFFFF' or '\u2028' or '\u2029'))]).Trim())
            .Where(s => s.Length > 0);
        Prop.ForAll(texts.ToArbitrary(), Survives).QuickCheckThrowOnFailure();

        static bool Survives(string door)
        {
            var text = ActiviteitFile.Write(Voorbeeld.SamenKoken);
            var next = FrontMatterEdit.Set(text, "gecontroleerd", new KeyValuePair<string, string>("door", FrontMatterEdit.Text(door)));
            return ActiviteitFile.Read(next!, "samen-koken.md", Voorbeeld.Indeling, [])?.Gecontroleerd?.Door == door
                && FrontMatterEdit.Set(next!, "gecontroleerd", new KeyValuePair<string, string>("door", "redactie")) == text;
        }
    }

    private static string File(string veld) => $"---\n# kop\nnaam: \"Koken\"\n{veld}bron: {{naam: x, id: 1}}   # zo\n---\nTekst: hallo\n";
}
