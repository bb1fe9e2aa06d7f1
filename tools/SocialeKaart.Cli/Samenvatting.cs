using System.Globalization;
using SocialeKaart.Content;
using SocialeKaart.Import;
using SocialeKaart.Import.Write;

namespace SocialeKaart.Cli;

/// <summary>What an import ends with: what happened to the pages, how sure it was, and what an editor should look at.</summary>
internal sealed class Samenvatting(Importverslag verslag, TextWriter output)
{
    private const int MaxShown = 10;

    // What happened to a page, as the end of "12 pagina's"; the rest needs no list.
    private static readonly (Paginastand Stand, string Zin)[] Genoemd =
    [
        (Paginastand.Terug, "zijn terug in de bron"),
        (Paginastand.NietMeerGezien, "staan niet meer in de bron"),
        (Paginastand.Gestopt, "staan al langer niet meer in de bron en tellen als gestopt"),
        (Paginastand.NietBekeken, "kon de import niet bekijken; die blijven zoals ze zijn"),
        (Paginastand.Onleesbaar, "hebben een bestand dat niet te lezen is; daar bleef de import af"),
        (Paginastand.Overgeslagen, "slaat de import over, omdat de redactie dat besloot"),
        (Paginastand.Samengevoegd, "zijn samengevoegd met een andere pagina"),
    ];

    public int Write()
    {
        if (verslag.Hervat > 0)
            output.WriteLine($"Verder waar de vorige import stopte: {verslag.Hervat} pagina's waren er al.");
        List("pagina's kwamen niet binnen:", verslag.Crawl?.Gemist ?? [], g => $"{g.Adres}  {Code.Of(g.Oordeel)}: {g.Uitleg}");
        List("besluiten van de redactie kloppen niet:", verslag.Problemen, p => p.ToString());
        if (verslag.Afgebroken is { } reden)
        {
            output.WriteLine($"Gestopt: {reden}");
            if (verslag.VorigeKeer is { } dag)
                output.WriteLine(Line($"De vorige geslaagde import was op {dag:yyyy-MM-dd}. Na {Bronstanden.Verouderd} dagen zegt de site het, na {Bronstanden.Verlopen} dagen verdwijnt deze bron uit de lijsten."));
            return Gebruik.Fouten;
        }
        output.WriteLine($"{verslag.Crawl!.Gelezen} pagina's gelezen; de bron noemt {verslag.Crawl.Genoemd} activiteiten.");
        if (verslag.Halfgezien)
            output.WriteLine("Niet alles wat de bron noemt is gezien; daarom telt een pagina die ontbreekt nu niet als verdwenen.");
        Files("activiteiten", verslag.Activiteiten!);
        Files("aanbieders", verslag.Aanbieders!);
        List("pagina's zijn gewijzigd:", Met(p => p.Stand is Paginastand.Gewijzigd), p => $"{p.Pagina}  {string.Join(", ", p.Gewijzigd)}");
        foreach (var (stand, zin) in Genoemd)
            List($"pagina's {zin}:", Met(p => p.Stand == stand), p => $"{p.Pagina}  {p.Url}");
        List("pagina's houden wat de redactie schreef, terwijl de bron iets anders zegt:", Met(p => p.AanRedactie.Count > 0), p => $"{p.Pagina}  {string.Join(", ", p.AanRedactie)}");
        Sure();
        List($"vragen aan de redactie staan open in {AanbodReader.Beoordelen}/:", verslag.Vragen, v => $"{v.Bestand}  {Shown(v)}");
        return Gebruik.Goed;
    }

    private IReadOnlyList<Paginaverslag> Met(Func<Paginaverslag, bool> which) => [.. verslag.Paginas.Where(which)];

    private void List<T>(string kop, IReadOnlyList<T> rij, Func<T, string> regel)
    {
        if (rij.Count == 0)
            return;
        output.WriteLine($"{rij.Count} {kop}");
        foreach (var item in rij.Take(MaxShown))
            output.WriteLine($"  {regel(item)}");
        if (rij.Count > MaxShown)
            output.WriteLine($"  en nog {rij.Count - MaxShown}");
    }

    private void Files(string soort, Geschreven g) => output.WriteLine($"{soort}: {g.Nieuw} nieuw, {g.Gewijzigd} gewijzigd, {g.Gelijk} gelijk.");

    private void Sure()
    {
        output.WriteLine(Line($"{"veld",-24}{"zeker",8}{"onzeker",9}{"leeg",7}"));
        foreach (var t in verslag.Velden)
            output.WriteLine(Line($"{t.Veld,-24}{t.Zeker,8}{t.Onzeker,9}{t.Leeg,7}"));
    }

    private static string Shown(Openvraag vraag) => vraag.VanBron.Length == 0 ? "" : $"\"{vraag.VanBron.ReplaceLineEndings(" / ")}\"";

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
