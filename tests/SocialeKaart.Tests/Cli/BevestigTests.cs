using System.Text;
using SocialeKaart.Cli;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Tests.Content;
using SocialeKaart.Tests.Import;

namespace SocialeKaart.Tests.Cli;

/// <summary><c>bevestig</c> and <c>werklijst</c>: a page was checked, and which need it.</summary>
public sealed class BevestigTests : IDisposable
{
    private static readonly Activiteit Koken = Voorbeeld.SamenKoken with { Voorbeeld = false, Bron = null, Beheerder = "Anna", Gecontroleerd = new(new(2026, 1, 5), "Bo", "bezoek") };
    private readonly Proefmap _map = new();

    public BevestigTests()
    {
        Write("samen-koken", ActiviteitFile.Write(Koken));
        Write("samen-eten", ActiviteitFile.Write(Koken with { Nummer = 43, Naam = "Samen eten", Gecontroleerd = null, Beheerder = null, Telefoon = null }));
        Write("samen-wandelen", ActiviteitFile.Write(Koken with { Nummer = 44, Naam = "Samen wandelen", Gecontroleerd = new(new(2025, 6, 1), "Anna", "mail"), Status = Status.Vol }));
        AtomicFile.Write(Path.Combine(_map.Pad, "aanbieders", "stichting-samenkracht.md"), "---\nnaam: Samenkracht\ntelefoon: \"+31300000099\"\n---\n");
    }

    public void Dispose() => _map.Dispose();

    [Fact]
    public void A_check_changes_its_own_line_and_no_other_byte()
    {
        var text = "\uFEFF" + ActiviteitFile.Write(Koken).Replace("telefoon:", "# het nieuwe nummer\ntelefoon:", StringComparison.Ordinal).ReplaceLineEndings("\r\n");
        Write("samen-koken", text);

        var (exit, output) = Run(["samen-koken"], hoe: "telefoon");

        Assert.Equal(0, exit);
        Assert.Equal(text.Replace("{op: 2026-01-05, door: Bo, hoe: bezoek}", "{op: 2026-11-22, door: Anna, hoe: telefoon}", StringComparison.Ordinal), Read("samen-koken"));
        Assert.StartsWith("samen-koken: gecontroleerd op 2026-11-22 door Anna (telefoon). De volgende keer is op 2027-05-21.\n", output, StringComparison.Ordinal);
        Assert.EndsWith("Nog 2 op de werklijst. De oudste is samen-eten, nog nooit nagekeken. Typ: sociale-kaart werklijst\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_pages_at_once_on_a_day_that_is_told_by_whom_it_is_told()
    {
        var (exit, output) = Run(["samen-eten", "content/activiteiten/samen-wandelen.md"], hoe: "bezoek", door: "Bo: de buurvrouw", op: "2026-11-20");

        Assert.Equal(0, exit);
        Assert.Contains("\ngecontroleerd: {op: 2026-11-20, door: \"Bo: de buurvrouw\", hoe: bezoek}\n", Read("samen-eten"), StringComparison.Ordinal);
        Assert.Contains("\ngecontroleerd: {op: 2026-11-20, door: \"Bo: de buurvrouw\", hoe: bezoek}\n", Read("samen-wandelen"), StringComparison.Ordinal);
        Assert.Contains("Let op: er staat dat je nu niet terecht kunt (vol). Klopt dat nog?", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_check_again_writes_nothing()
    {
        Run(["samen-koken"]);

        Assert.StartsWith("Stond er al: samen-koken: gecontroleerd", Run(["samen-koken"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_there_is_told_with_the_one_that_was_meant_and_nothing_is_written()
    {
        var before = _map.Digest();

        var (exit, output) = Run(["samen-eten", "samen-kooken"]);

        Assert.Equal(1, exit);
        Assert.Equal($"Er is geen activiteit \"samen-kooken\" in {Path.Combine(_map.Pad, "activiteiten")}. Bedoel je samen-koken?\n", output);
        Assert.Equal(before, _map.Digest());
    }

    [Theory]
    [InlineData("---\nnummer: 45\nnaam: [Half\n---\n")]
    [InlineData("---\nnummer: 45\nnaam: Half\n---\n")]
    [InlineData("")]
    public void A_page_with_a_fault_is_mended_first(string text)
    {
        Write("half", text);
        var before = _map.Digest();

        var (exit, output) = Run(["samen-koken", "half"]);

        Assert.Equal(1, exit);
        Assert.Contains("half.md heeft een fout; verbeter die eerst.", output, StringComparison.Ordinal);
        Assert.Equal(before, _map.Digest());
    }

    [Fact]
    public void A_file_that_is_no_UTF8_keeps_its_bytes()
    {
        File.WriteAllBytes(Path.Combine(_map.Pad, "activiteiten", "samen-eten.md"), Encoding.Latin1.GetBytes(Read("samen-eten").Replace("Samen eten", "Café", StringComparison.Ordinal)));
        var before = _map.Digest();

        Assert.Equal(1, Run(["samen-eten"]).Exit);
        Assert.Equal(before, _map.Digest());
    }

    [Theory]
    [InlineData("rooksein", null, null, "--hoe \"rooksein\" ken ik niet; kies uit: telefoon, bezoek, mail, website.")]
    [InlineData("mail", " ", null, "--door is een naam.")]
    [InlineData("mail", null, "22-11-2026", "--op is een datum als 2026-11-22.")]
    [InlineData("mail", null, "2026-11-23", "--op ligt in de toekomst; noem de dag waarop je de pagina nakeek.")]
    public void What_is_typed_wrong_is_said(string hoe, string? door, string? op, string melding)
    {
        var (exit, output) = Run(["samen-koken"], hoe, door, op);

        Assert.Equal((2, melding + "\n"), (exit, output));
    }

    [Fact]
    public void The_work_list_is_by_editor_and_the_oldest_comes_first()
    {
        Assert.Equal(
            """
            Anna (2)
              samen-wandelen  verouderd: niet nagekeken sinds 1 juni 2025  +31300000042
              samen-koken  controle-nodig: niet nagekeken sinds 5 januari 2026  +31300000042

            zonder beheerder (1)
              samen-eten  controle-nodig: nog nooit nagekeken  +31300000099

            """.ReplaceLineEndings("\n"), List(null, Werklijsten.Text));
        Assert.StartsWith("Anna (2)", List("Anna", Werklijsten.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_is_ready_to_be_sent() => Assert.Equal(
        """
        Onderwerp: Sociale kaart: 2 pagina's om na te kijken

        Beste Anna,

        2 pagina's van de sociale kaart zijn lang niet nagekeken. De oudste staat bovenaan. Wil je de organisatie bellen of mailen, en vragen of alles nog klopt?

        1. Samen wandelen (niet nagekeken sinds 1 juni 2025)
           Telefoon: +31300000042
           E-mail: info@stichting-samenkracht.example
           Pagina: https://kaart.example/activiteiten/samen-wandelen
           Vraag: Is het nog vol, en is er een wachtlijst? Zijn de tijden nog: donderdagochtend? Zijn de kosten nog: € 2,50 per keer? Is het nog op Zilverberk 84?
           Klopt alles? Typ: sociale-kaart bevestig samen-wandelen --hoe telefoon
           Klopt iets niet? Verander dan eerst activiteiten/samen-wandelen.md

        2. Samen koken (niet nagekeken sinds 5 januari 2026)
           Telefoon: +31300000042
           E-mail: info@stichting-samenkracht.example
           Pagina: https://kaart.example/activiteiten/samen-koken
           Vraag: Gaat het nog door? Zijn de tijden nog: donderdagochtend? Zijn de kosten nog: € 2,50 per keer? Is het nog op Zilverberk 84?
           Klopt alles? Typ: sociale-kaart bevestig samen-koken --hoe telefoon
           Klopt iets niet? Verander dan eerst activiteiten/samen-koken.md

        """.ReplaceLineEndings("\n"), List("Anna", lijst => Werklijsten.Mail(lijst, "https://kaart.example")));

    [Fact]
    public void What_was_checked_or_stopped_is_off_the_list()
    {
        Run(["samen-koken", "samen-wandelen"]);
        Write("samen-eten", Read("samen-eten").Replace("status: open", "status: open\nstop: 2026-11-21", StringComparison.Ordinal));

        Assert.Equal("Niets om na te kijken.\n", List(null, Werklijsten.Text));
    }

    [Fact]
    public void An_editor_that_no_page_has_is_told_with_the_one_that_was_meant() =>
        Assert.Equal("Geen pagina heeft beheerder \"Ana\". Bedoel je Anna?\n", List("Ana", Werklijsten.Text));

    private (int Exit, string Output) Run(string[] slugs, string hoe = "telefoon", string? door = null, string? op = null)
    {
        using var output = new StringWriter();
        return (Bevestig.Run(new(_map.Pad, slugs, hoe) { Door = door, Op = op }, new(new Dagklok(), output, output)), output.ToString());
    }

    private string List(string? beheerder, Func<Werklijst, string> vorm)
    {
        using var output = new StringWriter();
        Werklijsten.Run(_map.Pad, beheerder, vorm, new(new Dagklok(), output, output));
        return output.ToString();
    }

    private void Write(string slug, string text) => AtomicFile.Write(Path.Combine(_map.Pad, "activiteiten", $"{slug}.md"), text);

    private string Read(string slug) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_map.Pad, "activiteiten", $"{slug}.md")));

    private sealed class Dagklok : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    }
}
