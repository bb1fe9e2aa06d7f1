using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Import.Samenvoegen;

namespace SocialeKaart.Tests.Import.Samenvoegen;

/// <summary>The laws of the merge: of a field, and of a whole file.</summary>
public sealed class SamenvoegingTests
{
    private static readonly string[] Namen = ["naam", "kosten", "thema", "adres", "buurt", Veldbestand.Tekstveld];

    private static readonly Gen<string> Waarden = Gen.Elements("", "a", "b", "c");

    private static readonly Gen<(string Basis, string Mijn, string Bron, Veldstaat Staat)> Velden =
        from basis in Waarden
        from mijn in Waarden
        from bron in Waarden
        from staat in Staten
        select (basis, mijn, bron, staat);

    private static Gen<Veldstaat> Staten =>
        from gemerkt in Gen.Elements(true, false)
        from gecontroleerd in Gen.Elements(true, false)
        from zelf in Gen.Elements(true, false)
        select new Veldstaat(gemerkt, gecontroleerd, zelf);

    [Fact]
    public void A_field_that_one_side_left_alone_has_the_word_of_the_other() => Check(Velden, v =>
    {
        var (redactie, botst) = Samenvoeging.Rule(v.Basis, v.Mijn, v.Bron, v.Staat with { Gecontroleerd = false, Gemerkt = false });
        return (v.Mijn != v.Basis || !redactie && !botst) && (v.Bron != v.Basis || !botst);
    });

    [Fact]
    public void An_editors_change_is_never_overwritten() => Check(Velden, v =>
    {
        var (redactie, _) = Samenvoeging.Rule(v.Basis, v.Mijn, v.Bron, v.Staat);
        return redactie || v.Mijn == v.Basis || v.Mijn == v.Bron;
    });

    [Fact]
    public void What_a_person_checked_is_never_overwritten() => Check(Velden, v =>
        Samenvoeging.Rule(v.Basis, v.Mijn, v.Bron, v.Staat with { Gecontroleerd = true }).Redactie);

    [Fact]
    public void The_same_change_on_both_sides_is_no_conflict() => Check(Velden, v =>
        !Samenvoeging.Rule(v.Basis, v.Mijn, v.Mijn, v.Staat).Botst);

    [Fact]
    public void Only_two_different_changes_are_a_conflict() => Check(Velden, v =>
        !Samenvoeging.Rule(v.Basis, v.Mijn, v.Bron, v.Staat).Botst || v.Bron != v.Basis && v.Bron != v.Mijn);

    /// <summary>Whatever three files say: each field of the result is one of the two, a second merge changes nothing, and it asks the same.</summary>
    [Fact]
    public void A_second_merge_changes_nothing() => Check(Drie, drie =>
    {
        var (basis, mijn, bron) = drie;
        var eerst = Merge(basis, mijn, bron);
        var opnieuw = Merge(eerst.Basis, Read(eerst.Bestand.Write()), bron);
        return opnieuw.Gewijzigd.Count == 0 && opnieuw.Botsingen.Equals(eerst.Botsingen) && opnieuw.Redactie.Equals(eerst.Redactie)
            && opnieuw.Basis.OrderBy(b => b.Key).SequenceEqual(eerst.Basis.OrderBy(b => b.Key));
    });

    [Fact]
    public void Every_field_of_a_merged_file_is_whole() => Check(Drie, drie =>
    {
        var (basis, mijn, bron) = drie;
        var samen = Merge(basis, mijn, bron);
        var terug = Read(samen.Bestand.Write());
        return Namen.All(n => terug.Waarde(n) == (samen.Redactie.Contains(n) ? mijn.Waarde(n) : bron.Waarde(n)))
            && Namen.All(n => basis[n] == mijn.Waarde(n) || samen.Redactie.Contains(n));
    });

    [Fact]
    public void A_file_in_which_nothing_changes_is_the_same_to_the_letter() => Check(Bestanden, bestand =>
    {
        var waarden = Namen.ToDictionary(n => n, bestand.Waarde);
        return Merge(waarden, bestand, bestand).Bestand.Write() == bestand.Write();
    });

    [Fact]
    public void Order_comments_and_unknown_fields_of_the_editor_survive()
    {
        var basis = Read("---\nnaam: Koken\nkosten: gratis\nthema: [koken]\n---\nTekst.\n");
        var mijn = Read("---\n# eerst de prijs\nkosten: gratis # gevraagd\n\nnaam: Koken\n# wat het is\nthema:\n  - koken\nmijnveld: {a: 1}\n---\n\nTekst.\n\n\n");
        var bron = Read("---\nnaam: Samen koken\nkosten: 2.00/keer\nthema: [koken]\nbuurt: Lunetten\n---\nTekst.\n");
        var samen = Merge(basis.Namen.ToDictionary(n => n, basis.Waarde), mijn, bron);
        Assert.Equal("---\n# eerst de prijs\nkosten: 2.00/keer # gevraagd\n\nnaam: Samen koken\n# wat het is\nthema:\n  - koken\nbuurt: Lunetten\nmijnveld: {a: 1}\n---\n\nTekst.\n\n\n",
            samen.Bestand.Write());
    }

    [Theory]
    [InlineData("geen velden")]
    [InlineData("---\nnaam: \"open\n---\n")]
    [InlineData("---\n{naam: a, kosten: b}\n---\n")]
    [InlineData("---\nnaam: a\nnaam: b\n---\n")]
    public void A_file_that_cannot_be_taken_apart_is_no_file(string tekst) => Assert.Null(Veldbestand.Read(tekst));

    private static Samenvoeging Merge(IReadOnlyDictionary<string, string> basis, Veldbestand mijn, Veldbestand bron) =>
        Samenvoeging.Of(basis, mijn, bron, _ => default, new HashSet<string>());

    private static Veldbestand Read(string tekst) => Veldbestand.Read(tekst) ?? throw new InvalidOperationException(tekst);

    /// <summary>Files with any of the fields, in any order, with comments.</summary>
    private static Gen<Veldbestand> Bestanden =>
        from naam in Gen.Elements("Koken", "\"Koken: samen\"", "Samen koken # ja", "|\n  Koken\n  en meer")
        from kosten in Gen.Elements("", "kosten: gratis\n", "kosten: \"2.00/keer\"\n# prijs\n", "kosten:\n")
        from thema in Gen.Elements("", "thema: [a, b]\n", "thema:\n- a\n- b\n\n", "thema: [c]\n", "thema: []\n")
        from adres in Gen.Elements("", "adres: {straat: Dreef, plaats: Utrecht}\n", "adres:\n  straat: Dreef\n  plaats: Utrecht\n", "adres: {straat: Laan}\n")
        from buurt in Gen.Elements("", "buurt: Lunetten\n")
        from tekst in Gen.Elements("", "Eén.\n", "\nEén.\n\nTwee.\n\n", "# Kop\n---\nx\n")
        from regels in Gen.Shuffle(new[] { $"naam: {naam}\n", kosten, thema, adres, buurt })
        select Read($"---\n{string.Concat(regels)}---\n{tekst}");

    private static Gen<(Dictionary<string, string> Basis, Veldbestand Mijn, Veldbestand Bron)> Drie =>
        from basis in Bestanden
        from mijn in Gen.OneOf(Bestanden, Gen.Constant(basis))
        from bron in Gen.OneOf(Bestanden, Gen.Constant(basis))
        select (Namen.ToDictionary(n => n, basis.Waarde), mijn, bron);

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) => Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
