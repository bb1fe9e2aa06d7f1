using SocialeKaart.Content;
using SocialeKaart.Import;
using SocialeKaart.Import.Write;

namespace SocialeKaart.Cli;

/// <summary>What an import ends with: the counts, the pages that failed, and the fields to look at.</summary>
internal static class Samenvatting
{
    private const int MaxShown = 10;

    public static int Write(Importverslag verslag, TextWriter output)
    {
        if (verslag.Hervat > 0)
            output.WriteLine($"Verder waar de vorige import stopte: {verslag.Hervat} pagina's waren er al.");
        Missed(verslag, output);
        if (verslag.Afgebroken is { } reden)
        {
            output.WriteLine($"Gestopt: {reden}");
            return Gebruik.Fouten;
        }
        output.WriteLine($"{verslag.Crawl!.Gelezen} pagina's gelezen; de bron noemt {verslag.Crawl.Genoemd} activiteiten.");
        Files("activiteiten", verslag.Activiteiten!, output);
        Files("aanbieders", verslag.Aanbieders!, output);
        Uncertain(verslag, output);
        return Gebruik.Goed;
    }

    /// <summary>Every address with its verdict and, where there is one, the reason: a line each, with tabs.</summary>
    public static string Verdicts(Importverslag verslag) =>
        string.Concat((verslag.Crawl?.Paginas ?? []).Select(p => $"{p.Adres.AbsoluteUri}\t{Code.Of(p.Oordeel)}\t{p.Uitleg?.ReplaceLineEndings(" ").Replace('\t', ' ')}\n"));

    private static void Missed(Importverslag verslag, TextWriter output)
    {
        if (verslag.Crawl is not { Gemist: { Count: > 0 } gemist })
            return;
        output.WriteLine($"{gemist.Count} pagina's kwamen niet binnen:");
        foreach (var pagina in gemist.Take(MaxShown))
            output.WriteLine($"  {pagina.Adres}  {Code.Of(pagina.Oordeel)}: {pagina.Uitleg}");
    }

    private static void Files(string soort, Geschreven g, TextWriter output)
    {
        output.WriteLine($"{soort}: {g.Nieuw} nieuw, {g.Gewijzigd} gewijzigd, {g.Gelijk} gelijk.");
        foreach (var bestand in g.VanRedactie)
            output.WriteLine($"  {bestand} is door de redactie gewijzigd en in de bron ook; niet overschreven.");
    }

    private static void Uncertain(Importverslag verslag, TextWriter output)
    {
        if (verslag.Onzeker.Count == 0)
            return;
        output.WriteLine($"{verslag.Onzeker.Count} velden zijn onzeker en niet overgenomen:");
        foreach (var o in verslag.Onzeker.Take(MaxShown))
            output.WriteLine($"  {o.Url}  {o.Veld}: \"{o.Ruw.ReplaceLineEndings(" / ")}\"  ({o.Regel})");
        output.WriteLine($"Alle onzekere velden staan in {verslag.Lijst}");
    }
}
