using System.Text.Json;
using SocialeKaart.Content;

namespace SocialeKaart.Tests.Search;

/// <summary>The 600 sample activities as an aanbod, straight from their records.</summary>
internal static class Voorbeeldaanbod
{
    public static readonly Indeling Indeling = IndelingReader.Read(Path.Combine(RepositoryRoot.Path, "content"), []);

    public static readonly Aanbod Aanbod = Read();

    private sealed record Record(
        string Id, string Titel, string Samenvatting, string Beschrijving, string Organisatie, string Categorie, string[] Doelgroep, string Wijk,
        string Buurt, string Niveau, string? AaModule, string Toegang, string[] Dagdelen, string Kosten, string Adres, string Postcode4);

    private static Aanbod Read()
    {
        var file = Path.Combine(RepositoryRoot.Path, "tools", "SocialeKaart.Voorbeeldsite", "gegevens", "activiteiten.jsonl");
        var records = File.ReadLines(file).Select(line => JsonSerializer.Deserialize<Record>(line, JsonSerializerOptions.Web)!).ToArray();
        var aanbieders = records.Select(r => r.Organisatie).Distinct().Select(naam => new Aanbieder { Slug = Folding.Slug(naam), Naam = naam });
        return new(Indeling, records.Select(Activiteit), aanbieders, [], [], "voorbeeld") { Woordenlijst = Words() };
    }

    private static Woordenlijst Words() => Woordenlijst.Read(
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "content", Woordenlijst.Bestand)), Woordenlijst.Bestand, Indeling, []);

    private static Activiteit Activiteit(Record r) => new()
    {
        Slug = r.Id,
        Nummer = int.Parse(r.Id.AsSpan(4), provider: null),
        Naam = r.Titel,
        Samenvatting = r.Samenvatting,
        Tekst = r.Beschrijving,
        Aanbieder = Folding.Slug(r.Organisatie),
        Thema = [Code(Indeling.Themas, r.Categorie)],
        Doelgroep = r.Doelgroep.Select(d => Code(Indeling.Doelgroepen, d)).ToValueList(),
        Wijk = [Code(Indeling.Wijken, r.Wijk)],
        Buurt = r.Buurt,
        Niveau = [r.Niveau is "AA" or "Op Maat" ? "aa" : Code(Indeling.Niveaus, r.Niveau)],
        Module = r.AaModule is { } module ? [module] : r.Niveau == "Op Maat" ? ["op-maat"] : [],
        Toegang = r.Toegang,
        Tijden = r.Dagdelen.Length == 0 ? null : string.Join("; ", r.Dagdelen.Select(Tijden)),
        Tijdentekst = string.Join(", ", r.Dagdelen),
        Kostentekst = r.Kosten,
        Adres = new(r.Adres, null, r.Postcode4, "Utrecht"),
    };

    /// <summary>donderdagochtend is "do ochtend" in the syntax of docs/formats.md.</summary>
    private static string Tijden(string dagdeel) => $"{dagdeel[..2]} {dagdeel[(dagdeel.IndexOf("dag", StringComparison.Ordinal) + 3)..]}";

    private static string Code<T>(Waardelijst<T> list, string naam) where T : Waarde => list.Single(w => w.Naam == naam).Code;
}
