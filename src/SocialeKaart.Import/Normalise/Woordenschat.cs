using System.Text.RegularExpressions;
using SocialeKaart.Content;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Import.Normalise;

/// <summary>The words of the folder Woorden that recognition needs besides the classification.</summary>
internal sealed record Woordenschat(
    Herkenner<BereikWoord> Bereik, AdresWoorden Adres, NiveauWoorden Niveau, ToegangWoorden Toegang, ValueList<StatusWoorden> Status)
{
    public static Woordenschat Standaard { get; } = new(
        new(Databestand.Rows("bereik.yaml", BereikRij).SelectMany(r => r)),
        Databestand.Read("adres.yaml", f => new AdresWoorden(f.Texts("plaatsen"), f.Texts("postbusPc4"))),
        Databestand.Read("niveau.yaml", f => new NiveauWoorden(
            f.Texts("inZin"), f.Texts("ontkenning"), Voorstellen(f, "zwak"), Voorstellen(f, "zwakZonderModule"))),
        Databestand.Read("toegang.yaml", ToegangWoorden),
        Databestand.Rows("status.yaml", f => new StatusWoorden(f.OneOf<Status>("status"), f.Texts("kern"), Any(f, "melding")!, Any(f, "zin")!)));

    private static IEnumerable<(string, BereikWoord)> BereikRij(FieldReader f)
    {
        var waarde = new BereikWoord(f.OneOf<Bereik>("bereik"), f.Text("zeker") != "nee");
        return [.. f.Texts("schrijfwijzen").Select(s => (s, waarde))];
    }

    private static Herkenner<string> Voorstellen(FieldReader f, string name) =>
        new(f.ListsByName(name).Select(r => (r.Name, string.Join('|', r.Values))));

    private static ToegangWoorden ToegangWoorden(FieldReader f) => new(
        [.. f.Groups("regels").Select(r => new ToegangRegel(r.Required("regel"), r.Required("toegang"), r.Text("vlag"), Any(r, "veld"), Any(r, "zin")))],
        Any(f, "eis")!,
        f.Texts("kern"),
        Aanmeldwoorden(f.Group("aanmelden")!));

    private static AanmeldWoorden Aanmeldwoorden(FieldReader f) => new(f.Texts("kern"), Any(f, "ja")!, Any(f, "nee")!);

    // A second is far more than these patterns need; it bounds what a hostile page can cost.
    private static Regex? Any(FieldReader f, string name) => f.Texts(name) is { Count: > 0 } patronen
        ? new(string.Join('|', patronen), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
        : null;
}

/// <summary>A place that is no wijk; not certain means: report, do not set.</summary>
internal sealed record BereikWoord(Bereik Bereik, bool Zeker);

internal sealed record AdresWoorden(ValueList<string> Plaatsen, ValueList<string> PostbusPc4);

internal sealed record NiveauWoorden(ValueList<string> InZin, ValueList<string> Ontkenning, Herkenner<string> Zwak, Herkenner<string> ZwakZonderModule);

/// <summary>A rule of toegang.yaml: patterns over the words of the field, and over a sentence, that point to an access.</summary>
internal sealed record ToegangRegel(string Regel, string Toegang, string? Vlag, Regex? Veld, Regex? Zin);

/// <summary>The rules in their order; <paramref name="Eis"/> finds a demand that stays behind when a denied one is taken away. A sentence
/// without a <paramref name="Kern"/> is not worth the rules.</summary>
internal sealed record ToegangWoorden(ValueList<ToegangRegel> Regels, Regex Eis, ValueList<string> Kern, AanmeldWoorden Aanmelden);

internal sealed record AanmeldWoorden(ValueList<string> Kern, Regex Wel, Regex Niet);

internal sealed record StatusWoorden(Status Status, ValueList<string> Kern, Regex Melding, Regex Zin);
