using System.Text.RegularExpressions;
using SocialeKaart.Content;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Import.Normalise;

/// <summary>The words of the folder Woorden that recognition needs besides the classification.</summary>
internal sealed record Woordenschat(
    PlekWoorden Plek, AdresWoorden Adres, NiveauWoorden Niveau, ToegangWoorden Toegang, Dictionary<string, ValueList<string>> Doelgroepen, HashSet<string> Tijdvulling,
    ValueList<StatusWoorden> Status)
{
    public static Woordenschat Standaard { get; } = new(
        Databestand.Read("plek.yaml", f => new PlekWoorden(
            [.. Databestand.Rows("bereik.yaml", BereikRij).SelectMany(r => r)], f.ListsByName("wijken").ToDictionary(r => r.Name, r => r.Values, StringComparer.Ordinal),
            f.Texts("richting"), f.Texts("vaag"), f.Texts("stad"), f.Texts("ontkenning"))),
        Databestand.Read("adres.yaml", f => new AdresWoorden(f.Texts("plaatsen"), f.Texts("postbusPc4"), f.Texts("straten"))),
        Databestand.Read("niveau.yaml", f => new NiveauWoorden(
            f.Texts("inZin"), f.Texts("ontkenning"), Voorstellen(f, "zwak"), Voorstellen(f, "zwakZonderModule"))
        {
            Namen = f.ListsByName("veld").ToDictionary(r => r.Name, r => r.Values, StringComparer.Ordinal),
        }),
        Databestand.Read("toegang.yaml", ToegangWoorden),
        Databestand.Read("doelgroep.yaml", f => f.ListsByName("schrijfwijzen").ToDictionary(r => r.Name, r => r.Values, StringComparer.Ordinal)),
        Databestand.Read("tijden.yaml", f => f.Texts("vulling").ToHashSet(StringComparer.Ordinal)),
        Databestand.Rows("status.yaml", f => new StatusWoorden(f.OneOf<Status>("status"), f.Texts("kern"), Any(f, "melding")!, Any(f, "zin")!)));

    private static IEnumerable<(string, BereikWoord)> BereikRij(FieldReader f)
    {
        var waarde = new BereikWoord(f.OneOf<Bereik>("bereik"), f.Text("zeker") != "nee");
        return [.. f.Texts("schrijfwijzen").Select(s => (s, waarde))];
    }

    private static Herkenner<string> Voorstellen(FieldReader f, string name) =>
        new(f.ListsByName(name).Select(r => (r.Name, string.Join('|', r.Values))));

    private static ToegangWoorden ToegangWoorden(FieldReader f)
    {
        var delen = f.ListsByName("delen").ToDictionary(r => $"<{r.Name}>", r => r.Values[0], StringComparer.Ordinal);
        Regex? Veld(FieldReader g, string name) => Pattern([.. g.Texts(name).Select(p => Expand(p, delen))]);
        return new(
            [.. f.Groups("regels").Select(r => new ToegangRegel(r.Required("regel"), r.Required("toegang"), r.Text("vlag"), Veld(r, "veld"), Any(r, "zin")))],
            Any(f, "eis")!,
            f.Texts("kern"),
            Aanmeldwoorden(f.Group("aanmelden")!))
        {
            EisVeld = Veld(f, "eisVeld")!,
            Weigering = Veld(f, "weigering")!,
            GeenAanmelding = new($@"\b(?:{delen["<geenaanmelding>"]})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Bound),
            Vlaggen = [.. f.ListsByName("vlaggen").Select(r => (r.Name, Pattern([.. r.Values.Select(p => Expand(p, delen))])!))],
        };
    }

    private static string Expand(string patroon, Dictionary<string, string> delen) =>
        delen.Aggregate(patroon, (p, deel) => p.Replace(deel.Key, deel.Value, StringComparison.Ordinal));

    private static AanmeldWoorden Aanmeldwoorden(FieldReader f) => new(f.Texts("kern"), Any(f, "ja")!, Any(f, "nee")!);

    // A second is far more than these patterns need; it bounds what a hostile page can cost.
    private static TimeSpan Bound => TimeSpan.FromSeconds(1);

    private static Regex? Any(FieldReader f, string name) => Pattern(f.Texts(name));

    private static Regex? Pattern(ValueList<string> patronen) => patronen.Count == 0
        ? null
        : new(string.Join('|', patronen), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Bound);
}

/// <summary>Places besides the classification: <paramref name="Richting"/> are names that another municipality has too, <paramref name="Vaag"/>
/// those that no wijk has.</summary>
internal sealed record PlekWoorden(
    ValueList<(string Naam, BereikWoord Woord)> Bereik, Dictionary<string, ValueList<string>> Extra, ValueList<string> Richting, ValueList<string> Vaag, ValueList<string> Stad,
    ValueList<string> Ontkenning)
{
    public ValueList<string> Wijken(string code) => Extra.TryGetValue(code, out var namen) ? namen : [];
}

/// <summary>A place that is no wijk; not certain means: report, do not set.</summary>
internal sealed record BereikWoord(Bereik Bereik, bool Zeker);

internal sealed record AdresWoorden(ValueList<string> Plaatsen, ValueList<string> PostbusPc4, ValueList<string> Straten);

internal sealed record NiveauWoorden(ValueList<string> InZin, ValueList<string> Ontkenning, Herkenner<string> Zwak, Herkenner<string> ZwakZonderModule)
{
    public required Dictionary<string, ValueList<string>> Namen { get; init; }

    /// <summary>Spellings that only mean this level in the field of that name.</summary>
    public ValueList<string> Veld(string code) => Namen.TryGetValue(code, out var namen) ? namen : [];
}

/// <summary>A rule of toegang.yaml: patterns over the words of the field, and over a sentence, that point to an access.</summary>
internal sealed record ToegangRegel(string Regel, string Toegang, string? Vlag, Regex? Veld, Regex? Zin);

/// <summary>The rules in their order; <paramref name="Eis"/> finds a demand that stays behind when a denied one is taken away. A sentence
/// without a <paramref name="Kern"/> is not worth the rules.</summary>
internal sealed record ToegangWoorden(ValueList<ToegangRegel> Regels, Regex Eis, ValueList<string> Kern, AanmeldWoorden Aanmelden)
{
    /// <summary>The same in a field, where less is said around it.</summary>
    public required Regex EisVeld { get; init; }

    /// <summary>Words that may turn a denied demand around: "zonder indicatie kunt u niet terecht".</summary>
    public required Regex Weigering { get; init; }

    /// <summary>That nobody has to sign up: left out before the flags are read.</summary>
    public required Regex GeenAanmelding { get; init; }

    public required ValueList<(string Vlag, Regex Patroon)> Vlaggen { get; init; }
}

internal sealed record AanmeldWoorden(ValueList<string> Kern, Regex Wel, Regex Niet);

internal sealed record StatusWoorden(Status Status, ValueList<string> Kern, Regex Melding, Regex Zin);
