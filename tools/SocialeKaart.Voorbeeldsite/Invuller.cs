using System.Collections.Frozen;
using System.Globalization;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>Decides what each page says, and how: a pure function of record and seed.</summary>
public sealed class Invuller(Records records, Notaties notaties, Lot zaad)
{
    /// <summary>How often, in percent, an editor left a field out.</summary>
    private static readonly Dictionary<Veld, int> Weggelaten = new()
    {
        [Veld.Adres] = 7, [Veld.Kosten] = 8, [Veld.Tijden] = 7, [Veld.Telefoon] = 6, [Veld.Email] = 9, [Veld.Website] = 10,
    };

    private const int ZonderContact = 6, NiveauInZin = 12, ToegangInZin = 15, ZonderToegang = 3, KostenOnzeker = 3;

    private static readonly DateOnly LaatsteDag = new(2026, 11, 14);

    private readonly Contactnotatie contact = new(notaties);
    private readonly Dictionary<string, string[]> labels = Records.Read<Dictionary<string, string[]>>(Records.Folder, "labels.json");

    public Gegevens For(Activiteit activiteit)
    {
        var lot = zaad.Voor(activiteit.Nummer);
        var inZin = InZin(activiteit, lot);
        var velden = (from veld in Enum.GetValues<Veld>()
                      where !inZin.Contains(veld)
                      let tekst = Weg(veld, lot) ? "" : Tekst(veld, activiteit, lot.Voor(veld.ToString()))
                      where tekst is not null
                      select new Vermelding(veld, Label(veld, lot), tekst)).ToList();
        var gevuld = velden.Where(v => v.Tekst.Length > 0).Select(v => v.Veld).ToFrozenSet();
        return new([.. velden.Select(v => Leeg(v, lot)).OfType<Vermelding>()], [.. inZin.Select(v => Zin(v, activiteit, lot))], Gewijzigd(lot)) { Gevuld = gevuld };
    }

    private static Veld[] InZin(Activiteit activiteit, Lot lot) =>
    [
        .. activiteit.Trede is not null && !activiteit.Letterlijk.ContainsKey(Veld.Niveau) && lot.Voor("niveau in zin").Kans(NiveauInZin) ? [Veld.Niveau] : Array.Empty<Veld>(),
        .. activiteit.Toegang is "vrij" or "toewijzing" && !activiteit.Letterlijk.ContainsKey(Veld.Toegang) && lot.Voor("toegang in zin").Kans(ToegangInZin) ? [Veld.Toegang] : Array.Empty<Veld>(),
    ];

    private static bool Weg(Veld veld, Lot lot) =>
        (veld is Veld.Telefoon or Veld.Email && lot.Voor("zonder contact").Kans(ZonderContact))
        || lot.Voor($"weg {veld}").Kans(Weggelaten.GetValueOrDefault(veld));

    /// <summary>An editor without an answer leaves the label out, or types a dash behind it.</summary>
    private Vermelding? Leeg(Vermelding vermelding, Lot lot)
    {
        var eigen = lot.Voor($"leeg {vermelding.Veld}");
        if (vermelding.Tekst.Length > 0) return vermelding;
        return eigen.Kans(40) ? vermelding with { Tekst = eigen.Uit(notaties.Leeg) } : null;
    }

    private string Label(Veld veld, Lot lot) => lot.Voor($"label {veld}").Uit(labels[veld.ToString()]);

    private string? Tekst(Veld veld, Activiteit activiteit, Lot lot)
    {
        if (activiteit.Letterlijk.TryGetValue(veld, out var letterlijk)) return letterlijk;
        var gegevens = Contact.Of(activiteit, records.Organisaties[activiteit.Organisatie]);
        return veld switch
        {
            Veld.Categorie => Categorie(activiteit.Categorie, lot),
            Veld.Doelgroep => Doelgroep(activiteit.Doelgroep, lot),
            Veld.Wijk => activiteit.Wijk is null ? null : Plek(notaties.Wijk, activiteit, lot),
            Veld.Buurt => activiteit.Buurt is null ? null : Plek(notaties.Buurt, activiteit, lot),
            Veld.Niveau => activiteit.Trede is null ? null : lot.Uit(notaties.Niveau[activiteit.Trede]),
            Veld.Toegang => lot.Voor("weg").Kans(ZonderToegang) ? null : lot.Uit(notaties.Toegang[activiteit.Toegang]),
            Veld.Tijden => activiteit.Dagdelen.Count == 0 ? null : Tijdnotatie.Write(activiteit.Dagdelen, lot),
            Veld.Kosten => Kosten(activiteit.Kosten, lot),
            Veld.Adres => gegevens.Adres is null ? null : contact.Adres(gegevens.Adres, (gegevens.Postcode, gegevens.Plaats), lot),
            Veld.Postcode => gegevens.Postcode is null ? null : contact.Postcode(gegevens.Postcode, gegevens.Plaats, lot),
            Veld.Telefoon => contact.Telefoon(gegevens, lot),
            Veld.Email => contact.Email(gegevens.Email, lot),
            Veld.Website => contact.Website(gegevens.Website, lot),
            Veld.Organisatie => activiteit.Organisatie,
            _ => Gewijzigd(zaad.Voor(activiteit.Nummer)).ToString(lot.Uit(["d MMMM yyyy", "dd-MM-yyyy", "d-M-yyyy"]), Nederlands),
        };
    }

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private static DateOnly Gewijzigd(Lot lot) => LaatsteDag.AddDays(-lot.Voor("gewijzigd").Onder(lot.Voor("oud").Kans(10) ? 900 : 300));

    private string? Kosten(string? kosten, Lot lot)
    {
        if (kosten is null) return null;
        var betaald = kosten.Contains('€', StringComparison.Ordinal);
        return betaald && lot.Voor("onzeker").Kans(KostenOnzeker * 3) ? lot.Uit(notaties.KostenOnzeker) : lot.Uit(notaties.Kosten[kosten]);
    }

    private string Categorie(string naam, Lot lot) => lot.Uit(notaties.Categorie)
        .Replace("{naam}", naam, StringComparison.Ordinal)
        .Replace("{klein}", naam.ToLowerInvariant(), StringComparison.Ordinal)
        .Replace("{GROOT}", naam.ToUpperInvariant(), StringComparison.Ordinal)
        .Replace("{metteken}", naam.Replace(" en ", " & ", StringComparison.Ordinal), StringComparison.Ordinal);

    private string Doelgroep(IReadOnlyList<string> doelgroepen, Lot lot) =>
        string.Join(lot.Uit(notaties.Scheiding), doelgroepen.Select(d => lot.Voor(d).Uit(notaties.Doelgroep[d])));

    private string Plek(IReadOnlyList<string> patronen, Activiteit activiteit, Lot lot)
    {
        var wijk = records.Wijken[activiteit.Wijk!];
        return lot.Uit(patronen)
            .Replace("{wijk}", wijk.Naam, StringComparison.Ordinal)
            .Replace("{nummer}", wijk.Nummer, StringComparison.Ordinal)
            .Replace("{alias}", lot.Voor("alias").Uit(wijk.Alias), StringComparison.Ordinal)
            .Replace("{buurt}", activiteit.Buurt, StringComparison.Ordinal);
    }

    private string Zin(Veld veld, Activiteit activiteit, Lot lot) => veld == Veld.Niveau
        ? lot.Voor("niveauzin").Uit(notaties.NiveauZin).Replace("{niveau}", notaties.NiveauInZin[activiteit.Trede!], StringComparison.Ordinal)
        : lot.Voor("toegangzin").Uit(notaties.ToegangZin[activiteit.Toegang]);
}
