using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content.Keuren;

/// <summary>What is right to read but wrong to publish: each with its exact place.</summary>
public sealed class KeuringTests : IDisposable
{
    private const string Bestand = "activiteiten/samen-koken.md";

    private static readonly Activiteit Koken = Voorbeeld.SamenKoken with { Voorbeeld = false, Tekst = "Kom gerust." };

    private readonly Keuringsmap _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public void A_good_page_has_no_problem()
    {
        _map.Write(Koken);

        Assert.Empty(_map.Keur());
    }

    [Theory]
    [InlineData("[wij](/activiteiten/samen-kokn)", "29:5", "die activiteit is er niet. Bedoel je \"samen-koken\"?")]
    [InlineData("[wij](samen-koken.md)", "29:5", "schrijf \"/activiteiten/samen-koken\"")]
    [InlineData("[wij](../paginas/over)", "29:5", "die pagina is er niet")]
    [InlineData("[wij](/wijken/overvegt)", "29:5", "Bedoel je \"overvecht\"?")]
    [InlineData("[wij](/a/7)", "29:5", "nummer 7 heeft geen activiteit")]
    [InlineData("[wij]()", "29:5", "er staat geen adres tussen de haakjes")]
    [InlineData("![](/foto.png)", "29:5", "dit plaatje heeft geen beschrijving")]
    [InlineData("![pan](https://elders.example/pan.png)", "29:5", "een plaatje van een andere site")]
    [InlineData("Bel 06 - 12 34 56 78.", "29:9", "lijkt het mobiele nummer van een persoon")]
    [InlineData("Bel +31 (0)6 81234567.", "29:9", "lijkt het mobiele nummer van een persoon")]
    [InlineData("Mail jan.jansen@gmail.com.", "29:10", "lijkt het e-mailadres van een persoon")]
    [InlineData("Kan tot en met 31 mei 2025.", "29:9", "\"tot en met 31 mei 2025\" is voorbij")]
    [InlineData("Kan t/m 21-11-2026.", "29:9", "is voorbij")]
    [InlineData("Dit is <b>leuk</b>.", "29:12", "\"<b>\" is HTML")]
    [InlineData("Hier \u0007.", "29:10", "onzichtbaar teken")]
    [InlineData("Caf\uFFFD.", "29:8", "een letter verloren")]
    [InlineData("Einde. ", "29:11", "spaties")]
    public void A_slip_in_the_text_is_found_where_it_stands(string text, string place, string advice)
    {
        _map.Write(Koken with { Tekst = $"Hoi.\n\nZie {text}" });

        Assert.Contains(_map.Keur(), p => p.ToString().StartsWith($"{Bestand}:{Line(place)}  waarschuwing", StringComparison.Ordinal) && p.Tekst.Contains(advice, StringComparison.Ordinal));

        // The text begins where the fields of this page end.
        string Line(string at) => $"{Array.IndexOf(_map.Read(Bestand).Split('\n'), "Hoi.") + 3}{at[at.IndexOf(':', StringComparison.Ordinal)..]}";
    }

    [Theory]
    [InlineData("[wij](/activiteiten/samen-koken)")]
    [InlineData("[wij](/activiteiten/samen-koken.ics)")]
    [InlineData("[wij](/a/42)")]
    [InlineData("[wij](/aanbieders/stichting-samenkracht?x=1#y)")]
    [InlineData("[wij](/zoeken?q=soep)")]
    [InlineData("[wij](https://elders.example/activiteiten/weg)")]
    [InlineData("![Een pan soep](/soep.png)")]
    [InlineData("Bel 030 123 45 67 of 06 00001234.")]
    [InlineData("Sinds 31 mei 2015, tot en met 22 november 2026.")]
    [InlineData("Mail info@gmail-club.example. 3 < 4 en 5 > 4.")]
    [InlineData("Een regel,  \nen nog een.")]
    public void What_is_fine_is_left_alone(string text)
    {
        _map.Write(Koken with { Tekst = text });

        Assert.Empty(_map.Keur());
    }

    [Theory]
    [InlineData("op: 2026-11-01", "op: 2026-11-23", "moet nog komen")]
    [InlineData("op: 2026-11-01", "op: 1926-11-01", "klopt het jaar?")]
    [InlineData("status: open", "status: open\nstop: 2026-11-21", "is voorbij")]
    [InlineData("status: open", "status: open\nmededelingen: [{tekst: Hoi, tot: 2026-11-21}]", "haal haar weg")]
    [InlineData("samenvatting: Je kookt en eet samen.", "samenvatting: Koken kan tot 1 mei 2026.", "is voorbij")]
    [InlineData("\"+31300000042\"", "\"+31612345678\"", "mobiele nummer")]
    public void A_slip_in_a_field_is_found_where_it_stands(string good, string bad, string advice)
    {
        _map.Write(Koken, good, bad);

        var problem = Assert.Single(_map.Keur());

        Assert.Contains(advice, problem.Tekst, StringComparison.Ordinal);
        Assert.Equal(Array.FindIndex(_map.Read(Bestand).Split('\n'), l => l.Contains(bad.Split('\n')[^1], StringComparison.Ordinal)) + 1, problem.Regel);
    }

    [Fact]
    public void What_an_editor_vouches_for_is_not_asked_again()
    {
        _map.Write(Koken with { Telefoon = "+31612345678", MenselijkGecontroleerd = ["telefoon"] });

        Assert.Empty(_map.Keur());
    }

    [Theory]
    [InlineData("Samen Koken", true)]
    [InlineData("Samen kooken!", true)]
    [InlineData("Samen zwemmen", false)]
    public void Two_pages_about_one_activity_are_named(string naam, bool same)
    {
        _map.Write(Koken);
        _map.Write(Koken with { Slug = "ander", Nummer = 43, Naam = naam });

        Assert.Equal(same ? ["activiteiten/ander.md:3:7"] : [], _map.Keur().Select(p => $"{p.Bestand}:{p.Regel}:{p.Kolom}"));
    }

    [Fact]
    public void One_organisation_with_one_name_twice_is_named_without_an_address()
    {
        var bare = Koken with { Adres = null, Telefoon = null, Email = null, Website = null };
        _map.Write(bare);
        _map.Write(bare with { Slug = "ander", Nummer = 43 });
        _map.Write(bare with { Slug = "elders", Nummer = 44, Wijk = ["oost"] });

        Assert.Contains("dezelfde aanbieder", Assert.Single(_map.Keur()).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("activiteiten/Samen-Koken.md", "heet hetzelfde op hoofdletters na")]
    [InlineData("activiteiten/Soep eten.md", "noem dit bestand soep-eten.md")]
    [InlineData("activiteiten/soep.markdown", "een naam die eindigt op .md")]
    [InlineData("activiteiten/map/soep.md", "een naam die eindigt op .md")]
    public void A_file_that_no_address_fits_is_named(string file, string advice)
    {
        _map.Write(Koken);
        _map.Write(file, SocialeKaart.Content.Files.ActiviteitFile.Write(Koken with { Nummer = 43, Naam = "Soep", Wijk = ["oost"] }));

        Assert.Contains(_map.Keur(), p => p.Tekst.Contains(advice, StringComparison.Ordinal));
    }

    [Fact]
    public void Tips_stand_at_their_word_in_fields_and_text()
    {
        _map.Write("schrijfwijzer.txt", "zorgtoewijzing -> toestemming van het buurtteam\n");
        _map.Write(Koken with { Samenvatting = "Kan met een zorgtoewijzing.", Tekst = "# Kop\n\nEen *zin*,\nen met **een zorgtoewijzing** erin." });

        var tips = _map.Keur(Bestand).Where(p => p.Ernst == Ernst.Tip).ToList();

        var lines = _map.Read(Bestand).Split('\n');
        Assert.Equal(2, tips.Count);
        Assert.All(tips, tip => Assert.StartsWith("zorgtoewijzing", lines[tip.Regel - 1][(tip.Kolom - 1)..], StringComparison.Ordinal));
        Assert.All(tips, tip => Assert.Contains("schrijf liever \"toestemming van het buurtteam\"", tip.Tekst, StringComparison.Ordinal));
        Assert.DoesNotContain(_map.Keur(), p => p.Ernst == Ernst.Tip);
    }

    [Fact]
    public void One_file_is_told_about_alone_with_what_others_have_to_do_with_it()
    {
        _map.Write(Koken);
        _map.Write(Koken with { Slug = "ander", Nummer = 43 });
        _map.Write(Koken with { Slug = "derde", Nummer = 44, Naam = "Derde", Tekst = "[x](/a/9)" });

        Assert.Empty(_map.Keur(Bestand));
        Assert.Contains("dezelfde activiteit", Assert.Single(_map.Keur("activiteiten/ander.md")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_content_has_no_dead_link_no_person_and_no_double() => Assert.All(
        SocialeKaart.Content.Keuren.Keuring.Of(AanbodReader.Read(Voorbeeld.Inhoud), Voorbeeld.Inhoud, Keuringsmap.Vandaag),
        p => Assert.Matches("^(bij niveau|kies een wijk)", p.Tekst));
}
