using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using SocialeKaart.Import.Extract;
using SocialeKaart.Import.Normalise;

namespace SocialeKaart.Import.Bronnen;

/// <summary>
/// A table of activities: a row each, columns named like labels. A row without a name is skipped and reported; of columns with the same meaning
/// the first that is filled counts.
/// </summary>
internal static partial class Csvtabel
{
    // The library finds the separator itself and forgives stray quotes; the header row is read as any other.
    private static readonly CsvReaderOptions Los = new() { HasHeader = false };

    public static Bronstukken Read(string tekst, Uri start, Profiel profiel)
    {
        var rijen = Rows(tekst);
        if (rijen.Count == 0)
            return Bronstukken.Geen("is leeg");
        var kolommen = rijen[0].Select(k => Column(k, profiel)).ToList();
        if (!kolommen.Contains("naam"))
            return Bronstukken.Geen($"geen kolom met de naam van de activiteit; de kolommen heten {string.Join(", ", rijen[0])}");
        var activiteiten = new Dictionary<int, Bronactiviteit>();
        var bezwaren = new List<Bezwaar>();
        for (var i = 1; i < rijen.Count; i++)
            if (Activity(Cells(kolommen, rijen[i]), start, profiel) is not { } activiteit)
                bezwaren.Add(new($"rij {i + 1}", "heeft geen naam"));
            else if (!activiteiten.TryAdd(activiteit.Id, activiteit))
                bezwaren.Add(new($"rij {i + 1}", $"heeft hetzelfde nummer als een eerdere rij: {activiteit.Id}"));
        return new([.. activiteiten.Values], [], rijen.Count - 1, bezwaren);
    }

    private static List<string[]> Rows(string tekst)
    {
        using var lezer = CsvReader.FromText(tekst, Los);
        var rijen = new List<string[]>();
        while (lezer.Read())
            if (Enumerable.Range(0, lezer.FieldCount).Select(i => lezer.GetString(i)).ToArray() is var rij && Array.Exists(rij, c => !string.IsNullOrWhiteSpace(c)))
                rijen.Add(rij);
        return rijen;
    }

    private static string? Column(string kop, Profiel profiel) =>
        profiel.Labels.TryGetValue(Sleutel.Of(kop), out var veld) ? veld : Labelwoorden.Standaard.VeldVanVakje(kop.Trim());

    private static Dictionary<string, string> Cells(List<string?> kolommen, string[] rij)
    {
        var cellen = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(kolommen.Count, rij.Length); i++)
            if (kolommen[i] is { } veld && CutEntity().Replace(rij[i], "").Trim() is { Length: > 0 } tekst)
                cellen.TryAdd(veld, tekst);
        return cellen;
    }

    private static Bronactiviteit? Activity(Dictionary<string, string> cellen, Uri start, Profiel profiel)
    {
        string Cel(string naam) => cellen.GetValueOrDefault(naam) ?? "";
        if (Cel("naam").Length == 0)
            return null;
        var pagina = Uri.TryCreate(start, Cel("url"), out var url) && cellen.ContainsKey("url") && url.Scheme is "http" or "https" ? url : null;
        var id = Number(Cel, pagina, profiel.Paden);
        return new(id, pagina?.AbsoluteUri ?? $"{start.Segments[^1]}#{id.ToString(CultureInfo.InvariantCulture)}",
            Bronteksten.OfHtml(Cel("naam"), Cel("samenvatting"), Cel("tekst")), Fields(cellen));
    }

    /// <summary>The number in its column, else the one of its page, else one that follows from name, organisation and street.</summary>
    private static int Number(Func<string, string> cel, Uri? pagina, Paden paden)
    {
        if (int.TryParse(cel("id"), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer > 0)
            return nummer;
        string[] kenmerken = ["naam", "aanbieder", "adres", "straat"];
        return pagina is not null ? paden.Nummer(pagina) : Paden.Nummer(string.Join(' ', kenmerken.Select(k => Sleutel.Of(cel(k)))));
    }

    private static Velden Fields(Dictionary<string, string> cellen)
    {
        if (cellen.Remove("toevoeging", out var toevoeging))
            cellen["huisnummer"] = $"{cellen.GetValueOrDefault("huisnummer")} {toevoeging}".Trim();
        if (cellen.TryGetValue("plaats", out var plaats) && cellen.TryGetValue("postcode", out var postcode))
            cellen["postcode"] = $"{postcode} {plaats}";
        var velden = cellen.Where(c => c.Key is not ("naam" or "samenvatting" or "tekst" or "id" or "url" or "aanbiederid"))
            .ToDictionary(c => c.Key, c => new Veldwaarde(Brontekst.Clean(c.Value), null), StringComparer.Ordinal);
        Samenvoeging.Join(velden);
        return new(velden, []);
    }

    // Cells that were cut off at a fixed length may end in half an entity: "pati&eum".
    [GeneratedRegex(@"&#?\w{0,7}$")]
    private static partial Regex CutEntity();
}
