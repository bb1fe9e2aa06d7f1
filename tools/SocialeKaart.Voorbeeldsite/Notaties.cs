using Keuzes = System.Collections.Generic.IReadOnlyList<string>;
using KeuzesPerWaarde = System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>>;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>notaties.json: the ways in which editors of such a site write each field; names in braces are filled in.</summary>
public sealed record Notaties(
    Keuzes Wijk,
    Keuzes Buurt,
    KeuzesPerWaarde Niveau,
    IReadOnlyDictionary<string, string> NiveauInZin,
    Keuzes NiveauZin,
    KeuzesPerWaarde Toegang,
    KeuzesPerWaarde ToegangZin,
    KeuzesPerWaarde Kosten,
    Keuzes KostenOnzeker,
    Keuzes Vast,
    Keuzes Mobiel,
    Keuzes Samen,
    Keuzes Postcode,
    Keuzes Adres,
    Keuzes Website,
    Keuzes Email,
    KeuzesPerWaarde Doelgroep,
    Keuzes Scheiding,
    Keuzes Categorie,
    Keuzes Leeg)
{
    public static Notaties Load(string folder) => Records.Read<Notaties>(folder, "notaties.json");
}
