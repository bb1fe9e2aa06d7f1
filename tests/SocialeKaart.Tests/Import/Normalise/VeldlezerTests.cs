using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Content;
using SocialeKaart.Import.Normalise;

namespace SocialeKaart.Tests.Import.Normalise;

public sealed class VeldlezerTests
{
    private static readonly Veldlezer Lezer = new(IndelingReader.Read(Path.Combine(Proefmap.Repository, "content"), []), new(2026, 11, 22));
    private static readonly string[] Dagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    private static readonly string[] Tijdstukken =
    [
        "", "ma t/m vr 9.00-17.00 uur", "dagelijks", "elke dag van 10 tot 12 uur", "di en do 13-16 uur", "inloop", "op afspraak", "weekend", "maandag", "vrijdag",
        "alle dagen geopend", "zo 12.00-17.00 uur", "behalve dinsdag", "in de schoolvakanties", "1e woensdag van de maand", "even weken", "'s ochtends", "vanaf 19.00 uur",
        "t/m", "tot", "en", "niet", "geen", "ook", "telefonisch bereikbaar", "10.00-12.00 uur", "zie website", "ma-za 8.30-18.00", "gesloten op maandag", "tussen 9 en 12 uur",
        "feestdagen", "schoolvakanties gesloten", "en feestdagen gesloten", "halve dagen", "m.u.v. vrijdag", "open", "alleen", "10 uur", "ochtend", "eerste",
    ];

    private static readonly string[] Vriendelijk =
        ["", "iedereen is welkom", "inloop", "kom gerust langs", "gratis koffie", "laagdrempelig", "open voor alle bewoners", "aanmelden niet nodig", "wel", "altijd", "graag", "ook", "je bent welkom", "zonder afspraak", "bel ons"];

    private static readonly string[] Eisen =
        ["indicatie nodig", "zorgtoewijzing nodig", "alleen met toewijzing", "beschikking van de gemeente nodig", "niet zonder indicatie", "Wlz-indicatie", "via het buurtteam", "verwijzing van het buurtteam nodig", "pgb", "alleen met een Wmo-indicatie"];

    [Fact]
    public void A_day_that_is_closed_is_open_in_no_text()
    {
        var gevallen = from dag in Gen.Elements(Dagen)
                       from voor in Gen.Elements(Tijdstukken)
                       from na in Gen.Elements(Tijdstukken)
                       from komma in Gen.Elements(", ", "; ", " ", ". ", " (", "\n")
                       from slot in Gen.Elements(" gesloten", ": gesloten", " dicht", " zijn wij gesloten", " en feestdagen gesloten", " (gesloten)")
                       select (dag, tekst: $"{voor}{komma}{dag}{slot}{komma}{na}");
        Check(gevallen, g => !Open(Lezer.Read("tijden", g.tekst).Waarde).Contains((Dag)Array.IndexOf(Dagen, g.dag)), 4000);
    }

    [Fact]
    public void A_demand_is_never_read_as_free()
    {
        var gevallen = from voor in Gen.Elements(Vriendelijk)
                       from eis in Gen.Elements(Eisen)
                       from na in Gen.Elements(Vriendelijk)
                       from komma in Gen.Elements(", ", ". ", " ", "; ", " - ")
                       select $"{voor}{komma}{eis}{komma}{na}";
        Check(gevallen, tekst => Lezer.Read("toegang", tekst).Waarde[0] != 'V', 2000);
    }

    [Fact]
    public void A_phone_number_comes_back_from_every_way_to_write_it()
    {
        var gevallen = from net in Gen.Elements("30", "6", "20", "346", "88", "85")
                       from los in Gen.Choose(0, 99_999_999)
                       from vorm in Gen.Elements("0{0}-{1}", "(0{0}) {1}", "+31 {0} {1}", "0031{0}{1}", "+31(0){0}{1}", "tel: 0{0} {1}", "0{0} − {1}", "0{0}{1} (ma t/m vr)")
                       let abonnee = los.ToString("00000000", System.Globalization.CultureInfo.InvariantCulture)[^(9 - net.Length)..]
                       select (ruw: string.Format(System.Globalization.CultureInfo.InvariantCulture, vorm, net, abonnee), nummer: $"+31{net}{abonnee}");
        Check(gevallen, g => Lezer.Read("telefoon", g.ruw).Waarde == g.nummer && Lezer.Read("telefoon", g.nummer).Waarde == g.nummer, 1000);
    }

    [Fact]
    public void Any_text_is_read_in_every_field()
    {
        var gevallen = from tekst in ArbMap.Default.GeneratorFor<string>()
                       from stuk in Gen.Elements(Tijdstukken.Concat(Eisen))
                       select tekst + stuk + tekst;
        Check(gevallen, tekst => Lezer.Velden.All(veld => Lezer.Read(veld, tekst ?? "").Ruw == (tekst ?? "")), 500);
    }

    public static TheoryData<string> Vijandig() =>
    [
        new string('9', 10_000), new string('(', 10_000), new string('a', 10_000), new string('@', 10_000), new string('-', 10_000), new string('&', 10_000),
        Herhaald("ma "), Herhaald("ma t/m vr 9-17 "), Herhaald("gesloten "), Herhaald("geen indicatie "), Herhaald("a@"), Herhaald("a@b."), Herhaald("06 "), Herhaald("3561 "), Herhaald("zuid oost "),
        Herhaald("€ 1 "), Herhaald("1,"), Herhaald("www."), Herhaald("http:"), Herhaald("kinderen "), Herhaald("u-pas "), Herhaald("met of zonder "), Herhaald("aa 1, "), Herhaald("65+ "), Herhaald("a. "), Herhaald("inloop vrij "),
    ];

    /// <summary>What is too long for its field is not read.</summary>
    [Theory]
    [MemberData(nameof(Vijandig))]
    public void A_hostile_text_ends(string tekst)
    {
        Assert.All(Lezer.Velden, veld => Assert.Equal(tekst, Lezer.Read(veld, tekst).Ruw));
        foreach (var veld in new[] { "wijk", "tijden", "toegang", "kosten", "telefoon", "website", "email", "adres" })
            Assert.NotEqual(Zekerheid.Zeker, Lezer.Read(veld, tekst).Zekerheid);
    }

    private static string Herhaald(string stuk) => string.Concat(Enumerable.Repeat(stuk, 10_000 / stuk.Length));

    private static void Check<T>(Gen<T> values, Func<T, bool> holds, int times) =>
        Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    private static IEnumerable<Dag> Open(string tijden) =>
        tijden.Length == 0 ? [] : Tijdschema.Parse(tijden)?.Sessies.Select(s => s.Dag) ?? Enum.GetValues<Dag>();
}
