using SocialeKaart.Import;
using SocialeKaart.Import.Write;
using Spectre.Console;

namespace SocialeKaart.Cli;

/// <summary>What an import ends with: the counts, the pages that failed, and the fields to look at.</summary>
internal static class Samenvatting
{
    private const int MaxShown = 10;

    public static int Write(Importverslag verslag, IAnsiConsole console)
    {
        Missed(verslag, console);
        if (verslag.Afgebroken is { } reden)
        {
            console.WriteLine($"Gestopt: {reden}");
            return Gebruik.Fouten;
        }
        console.WriteLine($"{verslag.Crawl!.Gelezen} pagina's gelezen; de bron noemt {verslag.Crawl.Genoemd} activiteiten.");
        Files("activiteiten", verslag.Activiteiten!, console);
        Files("aanbieders", verslag.Aanbieders!, console);
        Uncertain(verslag, console);
        return Gebruik.Goed;
    }

    private static void Missed(Importverslag verslag, IAnsiConsole console)
    {
        if (verslag.Crawl is not { Gemist: { Count: > 0 } gemist })
            return;
        console.WriteLine($"{gemist.Count} pagina's kwamen niet binnen:");
        foreach (var pagina in gemist.Take(MaxShown))
            console.WriteLine($"  {pagina.Gevraagd}  {pagina.Bezwaar}");
    }

    private static void Files(string soort, Geschreven g, IAnsiConsole console)
    {
        console.WriteLine($"{soort}: {g.Nieuw} nieuw, {g.Gewijzigd} gewijzigd, {g.Gelijk} gelijk.");
        foreach (var bestand in g.VanRedactie)
            console.WriteLine($"  {bestand} is door de redactie gewijzigd en in de bron ook; niet overschreven.");
    }

    private static void Uncertain(Importverslag verslag, IAnsiConsole console)
    {
        if (verslag.Onzeker.Count == 0)
            return;
        console.WriteLine($"{verslag.Onzeker.Count} velden zijn onzeker en niet overgenomen:");
        foreach (var o in verslag.Onzeker.Take(MaxShown))
            console.WriteLine($"  {o.Url}  {o.Veld}: \"{o.Ruw.ReplaceLineEndings(" / ")}\"  ({o.Regel})");
        console.WriteLine($"Alle onzekere velden staan in {verslag.Lijst}");
    }
}
