using System.Globalization;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>Writes one field of an activity in one of the notations of its data file, or as the record has it word for word.</summary>
public sealed class Veldnotatie(Records records, Notaties notaties)
{
    private const int ZonderToegang = 3, KostenOnzeker = 8;

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private readonly Contactnotatie contact = new(notaties);

    public static string Datum(DateOnly dag, Lot lot) =>
        dag.ToString(lot.Voor("datum").Uit(["d MMMM yyyy", "dd-MM-yyyy", "d-M-yyyy"]), Nederlands);

    /// <summary>Null when the record has nothing to say here.</summary>
    public string? Tekst(Veld veld, Activiteit activiteit, Lot lot) =>
        activiteit.Letterlijk.TryGetValue(veld, out var letterlijk) ? letterlijk
        : veld < Veld.Adres || veld == Veld.Organisatie ? Kenmerk(veld, activiteit, lot)
        : contact.Write(veld, Contact.Of(activiteit, records.Organisaties[activiteit.Organisatie]), lot);

    /// <summary>Level or access as a sentence of the text.</summary>
    public string Zin(Veld veld, Activiteit activiteit, Lot lot) => veld == Veld.Niveau
        ? lot.Voor("niveauzin").Uit(notaties.NiveauZin).Fill("{niveau}", notaties.NiveauInZin[activiteit.Trede!])
        : lot.Voor("toegangzin").Uit(notaties.ToegangZin[activiteit.Toegang]);

    private string? Kenmerk(Veld veld, Activiteit activiteit, Lot lot) => veld switch
    {
        Veld.Categorie => Categorie(activiteit.Categorie, lot),
        Veld.Doelgroep => Doelgroep(activiteit.Doelgroep, lot),
        Veld.Wijk => activiteit.Wijk is null ? null : Plek(notaties.Wijk, activiteit, lot),
        Veld.Buurt => activiteit.Buurt is null ? null : Plek(notaties.Buurt, activiteit, lot),
        Veld.Niveau => activiteit.Trede is null ? null : lot.Uit(notaties.Niveau[activiteit.Trede]),
        Veld.Toegang => lot.Voor("weg").Kans(ZonderToegang) ? null : lot.Uit(notaties.Toegang[activiteit.Toegang]),
        Veld.Tijden => activiteit.Dagdelen.Count == 0 ? null : Tijdnotatie.Write(activiteit.Dagdelen, lot),
        Veld.Kosten => activiteit.Kosten is null ? null : Kosten(activiteit.Kosten, lot),
        _ => activiteit.Organisatie,
    };

    private string Doelgroep(IReadOnlyList<string> doelgroepen, Lot lot) =>
        string.Join(lot.Uit(notaties.Scheiding), doelgroepen.Select(d => lot.Voor(d).Uit(notaties.Doelgroep[d])));

    private string Kosten(string kosten, Lot lot) => kosten.StartsWith('€') && lot.Voor("onzeker").Kans(KostenOnzeker)
        ? lot.Uit(notaties.KostenOnzeker)
        : lot.Uit(notaties.Kosten[kosten]);

    private string Categorie(string naam, Lot lot) => lot.Uit(notaties.Categorie)
        .Fill("{naam}", naam)
        .Fill("{klein}", naam.ToLowerInvariant())
        .Fill("{GROOT}", naam.ToUpperInvariant())
        .Fill("{metteken}", naam.Fill(" en ", " & "));

    private string Plek(IReadOnlyList<string> patronen, Activiteit activiteit, Lot lot)
    {
        var wijk = records.Wijken[activiteit.Wijk!];
        return lot.Uit(patronen)
            .Fill("{wijk}", wijk.Naam)
            .Fill("{nummer}", wijk.Nummer)
            .Fill("{alias}", lot.Voor("alias").Uit(wijk.Alias))
            .Fill("{buurt}", activiteit.Buurt);
    }
}
