using System.Collections.Frozen;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>Decides what each page says and leaves out: a pure function of record and seed.</summary>
public sealed class Invuller(Records records, Notaties notaties, Lot zaad)
{
    /// <summary>How often, in percent, an editor left a field out.</summary>
    private static readonly FrozenDictionary<Veld, int> Weggelaten = new Dictionary<Veld, int>
    {
        [Veld.Adres] = 7,
        [Veld.Kosten] = 8,
        [Veld.Tijden] = 7,
        [Veld.Telefoon] = 6,
        [Veld.Email] = 9,
        [Veld.Website] = 10,
    }.ToFrozenDictionary();

    private const int ZonderContact = 6, NiveauInZin = 12, ToegangInZin = 15, LegePlek = 40;

    private readonly Veldnotatie notatie = new(records, notaties);
    private readonly Dictionary<Veld, string[]> labels = Records.Read<Dictionary<Veld, string[]>>(Records.Folder, "labels.json");

    /// <summary>What the pages of one seed say; for tests that compare it with what a reader made of them.</summary>
    public static Invuller Of(string zaad = Bronsite.Zaad) => new(Records.Load(Records.Folder), Notaties.Load(Records.Folder), new(zaad));

    public Gegevens For(Activiteit activiteit)
    {
        var lot = zaad.Voor(activiteit.Nummer);
        Veld[] inZin = [.. new[] { Veld.Niveau, Veld.Toegang }.Where(v => InZin(v, activiteit, lot))];
        var vermeldingen = Enum.GetValues<Veld>().Except(inZin).Select(v => Vermeld(v, activiteit, lot)).OfType<Vermelding>().ToList();
        return new(
            [.. vermeldingen.Select(v => v.Tekst.Length > 0 ? v : v with { Tekst = lot.Voor($"plek {v.Veld}").Uit(notaties.Leeg) })],
            [.. inZin.Select(v => notatie.Zin(v, activiteit, lot))],
            Gewijzigd(lot))
        {
            Gevuld = vermeldingen.Where(v => v.Tekst.Length > 0).Select(v => v.Veld).ToFrozenSet(),
        };
    }

    private static bool InZin(Veld veld, Activiteit activiteit, Lot lot)
    {
        if (activiteit.Letterlijk.ContainsKey(veld)) return false;
        return veld == Veld.Niveau
            ? activiteit.Trede is not null && lot.Voor("niveau in zin").Kans(NiveauInZin)
            : activiteit.Toegang is "vrij" or "toewijzing" && lot.Voor("toegang in zin").Kans(ToegangInZin);
    }

    /// <summary>An editor without an answer leaves the label out (null), or the place behind it open (an empty text).</summary>
    private Vermelding? Vermeld(Veld veld, Activiteit activiteit, Lot lot)
    {
        var label = lot.Voor($"label {veld}").Uit(labels[veld]);
        if (Weg(veld, lot)) return lot.Voor($"leeg {veld}").Kans(LegePlek) ? new(veld, label, "") : null;
        if (veld == Veld.Gewijzigd) return new(veld, label, Veldnotatie.Datum(Gewijzigd(lot), lot));
        return notatie.Tekst(veld, activiteit, lot.Voor(veld.ToString())) is { } tekst ? new(veld, label, tekst) : null;
    }

    private static bool Weg(Veld veld, Lot lot) =>
        (veld is Veld.Telefoon or Veld.Email && lot.Voor("zonder contact").Kans(ZonderContact))
        || lot.Voor($"weg {veld}").Kans(Weggelaten.GetValueOrDefault(veld));

    private static DateOnly Gewijzigd(Lot lot) =>
        new DateOnly(2026, 11, 14).AddDays(-lot.Voor("gewijzigd").Onder(lot.Voor("oud").Kans(10) ? 900 : 300));
}
