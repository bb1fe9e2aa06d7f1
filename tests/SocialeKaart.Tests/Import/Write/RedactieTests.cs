using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Content;
using SocialeKaart.Import.Write;

namespace SocialeKaart.Tests.Import.Write;

/// <summary>What editors write between imports.</summary>
public sealed class RedactieTests : IDisposable
{
    private const string Pagina = "activiteiten/nummer-2.md", Blad = ".import/voorbeeldsite/2.yaml";

    private readonly Proefbron _bron = new(5);

    [Fact]
    public async Task The_source_and_the_editor_each_change_a_field_and_both_are_there()
    {
        await _bron.Import();
        _bron.Wijzig(Pagina, "wijk: [oost]", "wijk: [west] # verhuisd");
        _bron.Vervang(2, "€ 2,00", "€ 3,00");
        var verslag = await _bron.Import();
        Assert.Contains("wijk: [west] # verhuisd", _bron.Lees(Pagina), StringComparison.Ordinal);
        Assert.Contains("kosten: 3.00/keer", _bron.Lees(Pagina), StringComparison.Ordinal);
        Assert.Contains("redactie: [wijk]", _bron.Lees(Blad), StringComparison.Ordinal);
        Assert.Equal(["kosten", "kostentekst", "bron"], verslag.Paginas.Single(p => p.Pagina == Pagina).Gewijzigd);
        await _bron.ImportZonderNieuws();
    }

    [Fact]
    public async Task A_field_stays_the_editors_when_the_source_says_the_same_for_a_while()
    {
        await _bron.Import();
        _bron.Wijzig(Pagina, "kosten: 2.00/keer", "kosten: 3.00/keer");
        await _bron.Import();
        _bron.Vervang(2, "€ 2,00", "€ 3,00");
        await _bron.Import();
        Assert.Null(_bron.Vraag("2-conflict-kosten"));
        _bron.Vervang(2, "€ 3,00", "€ 2,00");
        await _bron.Import();
        Assert.Contains("kosten: 3.00/keer", _bron.Lees(Pagina), StringComparison.Ordinal);
        await _bron.ImportZonderNieuws();
    }

    [Fact]
    public async Task A_conflict_is_asked_with_both_values_and_the_editors_stays()
    {
        await Conflict();
        Assert.Contains("kosten: 9.00/keer", _bron.Lees(Pagina), StringComparison.Ordinal);
        var vraag = _bron.Lees(_bron.Vraag("2-conflict-kosten")!);
        Assert.Contains("De redactie schreef:\n\n> 9.00/keer", vraag, StringComparison.Ordinal);
        Assert.Contains("De bron zegt nu:\n\n> 3.00/keer", vraag, StringComparison.Ordinal);
        Assert.DoesNotContain(_bron.Aanbod.Problemen, p => p.Bestand.StartsWith("beoordelen/", StringComparison.Ordinal));
        Assert.Single((await _bron.ImportZonderNieuws()).Vragen);
    }

    [Theory]
    [InlineData("houd-mijn")]
    [InlineData("overslaan")]
    public async Task Who_keeps_his_own_is_asked_again_only_when_the_source_changes_again(string besluit)
    {
        await Conflict();
        var bestand = _bron.Besluit("2-conflict-kosten", besluit);
        Assert.Empty((await _bron.ImportZonderNieuws()).Vragen);
        _bron.Vervang(2, "€ 3,00", "€ 4,00");
        Assert.Equal(bestand, Assert.Single((await _bron.Import()).Vragen).Bestand);
        Assert.Contains($"eerder: {besluit}\nbesluit:\n", _bron.Lees(bestand), StringComparison.Ordinal);
        Assert.Contains("kosten: 9.00/keer", _bron.Lees(Pagina), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_the_source_gives_the_field_back_to_it_once()
    {
        await Conflict();
        var bestand = _bron.Besluit("2-conflict-kosten", "neem-bron # gebeld");
        await _bron.Import();
        Assert.Contains("kosten: 3.00/keer", _bron.Lees(Pagina), StringComparison.Ordinal);
        await _bron.ImportZonderNieuws();
        _bron.Vervang(2, "€ 3,00", "€ 4,00");
        await _bron.Import();
        Assert.Contains("kosten: 4.00/keer", _bron.Lees(Pagina), StringComparison.Ordinal);
        Assert.Contains("besluit: neem-bron # gebeld\nuitgevoerd: ", _bron.Lees(bestand), StringComparison.Ordinal);

        // The same two values once more are a new question: the answer was about another edit.
        _bron.Wijzig(Pagina, "kosten: 4.00/keer", "kosten: 9.00/keer");
        await _bron.Import();
        _bron.Vervang(2, "€ 4,00", "€ 3,00");
        await _bron.Import();
        Assert.Contains("kosten: 9.00/keer", _bron.Lees(Pagina), StringComparison.Ordinal);
        Assert.Contains("eerder: neem-bron\nbesluit:\n", _bron.Lees(bestand), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_again_leaves_the_page_alone_for_good()
    {
        await Conflict();
        _bron.Besluit("2-conflict-kosten", "nooit-meer-importeren");
        _bron.Vervang(2, "Wat je doet", "Iets heel anders");
        Assert.Equal(Paginastand.Overgeslagen, Proefbron.Stand(await _bron.ImportZonderNieuws(), 2));
        File.Delete(_bron.Pad(Pagina));
        Assert.Equal(Paginastand.Overgeslagen, Proefbron.Stand(await _bron.ImportZonderNieuws(), 2));
    }

    [Fact]
    public async Task What_a_person_checked_is_never_overwritten()
    {
        await _bron.Import();
        _bron.Wijzig(Pagina, "status: open", "status: open\nmenselijk-gecontroleerd: [kosten]");
        _bron.Vervang(2, "€ 2,00", "€ 3,00");
        await _bron.Import();
        Assert.Contains("kosten: 2.00/keer", _bron.Lees(Pagina), StringComparison.Ordinal);
        Assert.NotNull(_bron.Vraag("2-conflict-kosten"));
        Assert.Equal(["kosten"], _bron.Aanbod.Activiteit(2)!.MenselijkGecontroleerd);
    }

    [Fact]
    public async Task A_text_of_an_editor_is_one_field()
    {
        await _bron.Import();
        _bron.Wijzig(Pagina, "---\nWat je doet.", "---\nWat je **echt** doet.\n\nEn meer.");
        _bron.Vervang(2, "beschrijving>Wat je doet.", "beschrijving>Iets nieuws.");
        await _bron.Import();
        Assert.Equal("Wat je **echt** doet.\n\nEn meer.", _bron.Aanbod.Activiteit(2)!.Tekst);
        Assert.Contains("> Iets nieuws.", _bron.Lees(_bron.Vraag("2-conflict-tekst")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_left_alone_and_told()
    {
        await _bron.Import();
        _bron.Wijzig(Pagina, "naam: Nummer 2", "naam: \"Nummer 2");
        _bron.Vervang(2, "€ 2,00", "€ 3,00");
        Assert.Equal(Paginastand.Onleesbaar, Proefbron.Stand(await _bron.ImportZonderNieuws(), 2));
    }

    [Fact]
    public async Task A_file_with_line_ends_of_another_system_keeps_them()
    {
        await _bron.Import();
        File.WriteAllText(_bron.Pad(Pagina), _bron.Lees(Pagina).ReplaceLineEndings("\r\n"));
        await _bron.Import();
        _bron.Vervang(2, "€ 2,00", "€ 3,00");
        await _bron.Import();
        Assert.DoesNotContain('\n', _bron.Lees(Pagina).Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Equal("3.00/keer", _bron.Aanbod.Activiteit(2)!.Kosten);
    }

    [Theory]
    [InlineData("houdmijn", "Bedoel je \"houd-mijn\"?")]
    [InlineData("samenvoegen", "kies uit: houd-mijn, neem-bron, overslaan, nooit-meer-importeren")]
    public async Task An_answer_that_nobody_understands_is_named_and_left_alone(string besluit, string melding)
    {
        await Conflict();
        var bestand = _bron.Besluit("2-conflict-kosten", besluit);
        var verslag = await _bron.ImportZonderNieuws();
        var probleem = Assert.Single(verslag.Problemen);
        Assert.Equal((bestand, _bron.Lees(bestand).Split('\n').ToList().FindIndex(l => l.StartsWith("besluit", StringComparison.Ordinal)) + 1), (probleem.Bestand, probleem.Regel));
        Assert.Contains(melding, probleem.Tekst, StringComparison.Ordinal);
        Assert.Contains(_bron.Aanbod.Problemen, p => p.Bestand == bestand && p.Ernst == Ernst.Fout);
    }

    [Fact]
    public async Task Notes_under_a_question_survive_a_new_situation()
    {
        await Conflict();
        var bestand = _bron.Vraag("2-conflict-kosten")!;
        File.AppendAllText(_bron.Pad(bestand), "\nPiet belt maandag.\n");
        _bron.Vervang(2, "€ 3,00", "€ 4,00");
        await _bron.Import();
        Assert.Contains("> 4.00/keer", _bron.Lees(bestand), StringComparison.Ordinal);
        Assert.EndsWith("\nPiet belt maandag.\n", _bron.Lees(bestand), StringComparison.Ordinal);
        _bron.Vervang(2, "€ 4,00", "€ 2,00");
        await _bron.Import();
        Assert.EndsWith("\nPiet belt maandag.\n", _bron.Lees(bestand), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_that_is_lost_costs_no_word_of_an_editor()
    {
        await _bron.Import();
        _bron.Wijzig(Pagina, "kosten: 2.00/keer", "kosten: 9.00/keer");
        await _bron.Import();
        File.Delete(_bron.Pad(Blad));
        await _bron.Import();
        Assert.Contains("kosten: 9.00/keer", _bron.Lees(Pagina), StringComparison.Ordinal);
        Assert.NotNull(_bron.Vraag("2-conflict-kosten"));
    }

    /// <summary>A kill between the two writes of a page leaves the new file beside the old sheet.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_import_that_is_cut_short_is_finished_by_the_next(bool gewijzigd)
    {
        await _bron.Import();
        if (gewijzigd)
            _bron.Wijzig(Pagina, "wijk: [oost]", "wijk: [west]");
        await _bron.Import();
        var oud = _bron.Lees(Blad);
        _bron.Vervang(2, "€ 2,00", "€ 3,00");
        await _bron.Import();
        var heel = _bron.Map.Digest();
        File.WriteAllText(_bron.Pad(Blad), oud);
        await _bron.ImportOpDezelfdeDag();
        Assert.Equal(heel, _bron.Map.Digest());
    }

    [Fact]
    public async Task The_report_of_the_same_import_is_the_same()
    {
        await Conflict();
        var eerst = Verslagbestand.Write(await _bron.ImportZonderNieuws(), "voorbeeldsite", _bron.Vandaag);
        var daarna = Verslagbestand.Write(await _bron.ImportOpDezelfdeDag(), "voorbeeldsite", _bron.Vandaag);
        Assert.Equal(eerst, daarna);
        Assert.Contains("\"aanRedactie\": [\n        \"kosten\"", daarna, StringComparison.Ordinal);
    }

    /// <summary>Editors and the source change fields at random over four imports; every word of an editor is still there.</summary>
    [Fact]
    public void No_import_ever_loses_a_word_of_an_editor()
    {
        var stappen = (from veld in Gen.Choose(0, Bewerkingen.Length - 1)
                       from pagina in Gen.Choose(1, 3)
                       from redactie in Gen.Elements(true, false)
                       from waarde in Gen.Choose(1, 99)
                       select (veld, pagina, redactie, waarde)).ArrayOf(4).ArrayOf(4);
        Prop.ForAll(stappen.ToArbitrary(), Survives).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    private static readonly (string Veld, Func<int, string> Waarde)[] Bewerkingen =
    [
        ("buurt", n => $"Buurt {n}"), ("kosten", n => $"{n}.00/keer"), ("samenvatting", n => $"Samen {n}."), ("zoekwoorden", n => $"[woord{n}]"), ("tekst", n => $"Tekst {n}."),
    ];

    private static bool Survives((int Veld, int Pagina, bool Redactie, int Waarde)[][] rondes)
    {
        using var bron = new Proefbron(3);
        var onze = new Dictionary<(int, string), string>();
        Run(bron);
        foreach (var ronde in rondes)
        {
            foreach (var (veld, pagina, redactie, waarde) in ronde)
            {
                var (naam, tekst) = (Bewerkingen[veld].Veld, Bewerkingen[veld].Waarde(waarde));
                if (!redactie)
                    bron.Zet(pagina, $"Nummer {pagina}", $"<dt>Wijk</dt><dd>Oost</dd><dt>Buurt</dt><dd>Streek {waarde}</dd><dt>Kosten</dt><dd>€ {waarde},00 per keer</dd>", $"Bron {waarde}.");
                else if (Said(bron.Lees($"activiteiten/nummer-{pagina}.md"), naam) != tekst)
                {
                    Edit(bron.Pad($"activiteiten/nummer-{pagina}.md"), naam, tekst);
                    onze[(pagina, naam)] = tekst;
                }
            }
            Run(bron);
            bron.ImportZonderNieuws().GetAwaiter().GetResult();
        }
        return onze.All(o => Said(bron.Lees($"activiteiten/nummer-{o.Key.Item1}.md"), o.Key.Item2) == o.Value);
    }

    private static void Run(Proefbron bron) => Assert.Null(bron.Import().GetAwaiter().GetResult().Afgebroken);

    private static void Edit(string path, string veld, string waarde)
    {
        var delen = File.ReadAllText(path).Split("---\n", 3);
        if (veld == "tekst")
            delen[2] = waarde + "\n";
        else
            delen[1] = string.Concat(delen[1].Split('\n').Where(l => l.Length > 0 && !l.StartsWith(veld + ":", StringComparison.Ordinal)).Select(l => l + "\n")) + $"{veld}: {waarde}\n";
        File.WriteAllText(path, string.Join("---\n", delen));
    }

    private static string? Said(string bestand, string veld)
    {
        var delen = bestand.Split("---\n", 3);
        return veld == "tekst" ? delen[2].Trim() : delen[1].Split('\n').SingleOrDefault(l => l.StartsWith(veld + ": ", StringComparison.Ordinal))?[(veld.Length + 2)..];
    }

    /// <summary>The editor says 9 where the source said 2 and now says 3.</summary>
    private async Task Conflict()
    {
        await _bron.Import();
        _bron.Wijzig(Pagina, "kosten: 2.00/keer", "kosten: 9.00/keer");
        await _bron.Import();
        _bron.Vervang(2, "€ 2,00", "€ 3,00");
        await _bron.Import();
        // The words beside the amount are a field too, and the editor left those alone.
        Assert.Contains("kostentekst: € 3,00 per keer", _bron.Lees(Pagina), StringComparison.Ordinal);
    }

    public void Dispose() => _bron.Dispose();
}
