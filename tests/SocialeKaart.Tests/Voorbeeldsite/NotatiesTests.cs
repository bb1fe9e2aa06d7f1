using System.Text.RegularExpressions;
using SocialeKaart.Voorbeeldsite;

namespace SocialeKaart.Tests.Voorbeeldsite;

public sealed partial class NotatiesTests
{
    private static readonly Invuller Invuller = Invuller.Of();

    private static readonly List<(Activiteit Activiteit, Gegevens Gegevens)> Alle =
        [.. Bron.Records.Activiteiten.Select(a => (a, Invuller.For(a)))];

    private static readonly Notaties Notaties = Notaties.Load(Records.Folder);

    [Theory]
    [InlineData(Veld.Wijk)]
    [InlineData(Veld.Buurt)]
    [InlineData(Veld.Niveau)]
    [InlineData(Veld.Toegang)]
    [InlineData(Veld.Tijden)]
    [InlineData(Veld.Kosten)]
    [InlineData(Veld.Telefoon)]
    [InlineData(Veld.Postcode)]
    [InlineData(Veld.Adres)]
    [InlineData(Veld.Website)]
    [InlineData(Veld.Email)]
    [InlineData(Veld.Doelgroep)]
    [InlineData(Veld.Categorie)]
    public void A_field_with_one_meaning_is_written_in_at_least_five_notations(Veld veld)
    {
        var vormen = from paar in Alle
                     where paar.Gegevens.Gevuld.Contains(veld)
                     from vermelding in paar.Gegevens.Vermeldingen
                     where vermelding.Veld == veld
                     group Vorm(paar.Activiteit, vermelding.Tekst) by Betekenis(veld, paar.Activiteit) into zelfde
                     select zelfde.Distinct(StringComparer.Ordinal).Count();
        Assert.InRange(vormen.Max(), 5, 100);
    }

    [Theory]
    [InlineData("Meedoen")]
    [InlineData("Meewerken")]
    [InlineData("Bijzondere vrijwilliger")]
    [InlineData("AA 1")]
    [InlineData("AA 2")]
    [InlineData("AA 3")]
    [InlineData("Op Maat")]
    public void Each_level_has_five_notations_and_a_place_in_a_sentence(string trede)
    {
        Assert.True(Notaties.Niveau[trede].Distinct(StringComparer.Ordinal).Count() >= 5);
        Assert.Contains(trede, Notaties.NiveauInZin.Keys);
    }

    [Fact]
    public void What_searches_rest_on_is_on_every_page_of_the_first_600()
    {
        Veld[] altijd = [Veld.Wijk, Veld.Buurt, Veld.Categorie, Veld.Doelgroep, Veld.Organisatie, Veld.Postcode];
        foreach (var (activiteit, gegevens) in Alle.Take(600))
        {
            Assert.Superset(altijd.ToHashSet(), gegevens.Gevuld.ToHashSet());
            Assert.True(gegevens.Gevuld.Contains(Veld.Niveau)
                || gegevens.Zinnen.Any(z => z.Contains(Notaties.NiveauInZin[activiteit.Trede!], StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Fifteen_percent_or_more_of_the_pages_lack_contact_costs_times_or_address()
    {
        Veld[] velden = [Veld.Kosten, Veld.Tijden, Veld.Adres];
        var zonder = Alle.Where(p => !p.Gegevens.HeeftContact || !velden.All(p.Gegevens.Gevuld.Contains));
        Assert.InRange(zonder.Count() / (double)Alle.Count, 0.15, 0.35);
        Assert.Contains(Alle, p => !p.Gegevens.HeeftContact);
        foreach (var veld in velden)
            Assert.Contains(Alle.Take(600), p => !p.Gegevens.Gevuld.Contains(veld));
    }

    [Fact]
    public void Level_and_access_are_sometimes_said_in_a_sentence() =>
        Assert.InRange(Alle.Count(p => p.Gegevens.Zinnen.Count > 0), 60, 250);

    [Fact]
    public void Days_in_the_times_are_the_days_of_the_record()
    {
        string[] week = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
        foreach (var (activiteit, gegevens) in Alle.Where(p => p.Activiteit.Letterlijk.Count == 0))
        {
            var tekst = gegevens.Vermeldingen.FirstOrDefault(v => v.Veld == Veld.Tijden && gegevens.Gevuld.Contains(Veld.Tijden))?.Tekst;
            if (tekst?.Contains("t/m", StringComparison.Ordinal) != false) continue;
            var genoemd = week.Where(d => Regex.IsMatch(tekst, $@"(?i)\b({d}|{d[..2]}\b)"));
            Assert.Equal(week.Where(d => activiteit.Dagdelen.Any(x => x.StartsWith(d, StringComparison.Ordinal))), genoemd);
        }
    }

    [Fact]
    public void The_records_beyond_600_bring_what_the_others_lack()
    {
        var extra = Bron.Records.Activiteiten.Skip(600).ToList();
        Assert.Superset(
            new HashSet<string>(["stedelijk", "online", "aan-huis", "buiten-utrecht", "wijk"]), extra.Select(a => a.Bereik).ToHashSet());
        Assert.Superset(new HashSet<string>(["vrij", "toewijzing", "beide", "onbekend"]), extra.Select(a => a.Toegang).ToHashSet());
        Assert.Superset(new HashSet<string>(["open", "vol", "tijdelijk-gesloten", "gestopt"]), extra.Select(a => a.Status).ToHashSet());
        Assert.Contains(extra, a => a.Wijken.Count > 1);
        Assert.Contains(extra, a => a.Niveaus.Count > 1);
        Assert.Contains(extra, a => a is { Niveau: "Meedoen", Toegang: "toewijzing" });
        Assert.Contains(extra, a => a.Niveaus.Contains("AA 1") && a.Toegang == "vrij");
    }

    /// <summary>Fields with few values are compared among records that mean the same; the others by their shape.</summary>
    private static string? Betekenis(Veld veld, Activiteit activiteit) => veld switch
    {
        Veld.Niveau => activiteit.Trede,
        Veld.Toegang => activiteit.Toegang,
        Veld.Tijden => string.Join(' ', activiteit.Dagdelen),
        Veld.Kosten => activiteit.Kosten,
        Veld.Doelgroep => string.Join(' ', activiteit.Doelgroep),
        Veld.Categorie => activiteit.Categorie,
        _ => "",
    };

    private static string Vorm(Activiteit activiteit, string tekst)
    {
        var organisatie = Bron.Records.Organisaties[activiteit.Organisatie];
        var contact = Contact.Of(activiteit, organisatie);
        var host = new Uri(contact.Website).Host;
        string?[] waarden = [activiteit.Adres, activiteit.Wijk, activiteit.Buurt, contact.Plaats, host, host[4..]];
        var vorm = waarden.OfType<string>().Aggregate(tekst, (t, waarde) => t.Replace(waarde, "@", StringComparison.OrdinalIgnoreCase));
        return LettersAndDigits().Replace(vorm, "9");
    }

    [GeneratedRegex("\\b[A-Z]{2}\\b|[0-9]")]
    private static partial Regex LettersAndDigits();
}
