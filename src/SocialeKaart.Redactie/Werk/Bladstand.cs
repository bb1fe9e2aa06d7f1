using SocialeKaart.Content;
using SocialeKaart.Content.Keuren;
using SocialeKaart.Redactie.Inrichting;

namespace SocialeKaart.Redactie.Werk;

/// <summary>What visitors see of a file: its page, its last good version because the file is broken, nothing because it is broken, or it has no page.</summary>
public enum Zichtbaarheid { Zichtbaar, LaatsteGoede, NietTeZien, ZonderPagina }

/// <summary>A problem with the line of the file that it is about, if there is one.</summary>
public sealed record Regelprobleem(Probleem Probleem, string? Regel);

/// <summary>One file at one moment: its problems in order of line, and what visitors see of it.</summary>
public sealed record Bladstand(Blad Blad, IReadOnlyList<Regelprobleem> Problemen, Zichtbaarheid Zichtbaarheid)
{
    private const int LongestLine = 300;

    /// <summary>Null for a file that is neither a page nor has a problem: other files are nobody's to see here.</summary>
    public static Bladstand? Of(Etalage etalage, Keurstand keurstand, string bestand)
    {
        var (aanbod, vandaag) = (etalage.Nu().Aanbod, etalage.Vandaag());
        // Checking the whole folder takes longer than an editor should wait for one page; it is only needed for a file that reading has nothing to say of.
        if ((Find(Bladlijst.Of(aanbod, aanbod.Problemen, vandaag), bestand) ?? Find(keurstand.Bladen(), bestand)) is not { } found)
            return null;
        var problemen = Keuring.Of(aanbod, etalage.Map, bestand, vandaag);
        var (blad, lines) = (found.Met(problemen), Lines(Path.Combine(etalage.Map, bestand)));
        return new(blad, [.. problemen.Select(p => new Regelprobleem(p, Line(lines, p.Regel)))], Visible(aanbod, blad));
    }

    private static Blad? Find(IEnumerable<Blad> bladen, string bestand) => bladen.FirstOrDefault(b => b.Bestand == bestand);

    private static string? Line(string[] lines, int number) =>
        lines.ElementAtOrDefault(number - 1) is { } line ? line[..Math.Min(line.Length, LongestLine)] : null;

    private static Zichtbaarheid Visible(Aanbod aanbod, Blad blad) => (Blad.Adres(blad.Bestand), HasPage(aanbod, blad.Bestand), aanbod.Bewaard.Contains(blad.Bestand)) switch
    {
        (null, _, _) => Zichtbaarheid.ZonderPagina,
        (_, false, _) => Zichtbaarheid.NietTeZien,
        (_, true, true) => Zichtbaarheid.LaatsteGoede,
        _ => Zichtbaarheid.Zichtbaar,
    };

    private static bool HasPage(Aanbod aanbod, string bestand)
    {
        var slug = Path.GetFileNameWithoutExtension(bestand);
        return bestand.Split('/')[0] switch
        {
            "activiteiten" => aanbod.Activiteit(slug) is not null,
            "aanbieders" => aanbod.Aanbieders.ContainsKey(slug),
            _ => aanbod.Paginas.Any(p => p.Slug == slug),
        };
    }

    // The file may be gone, or half saved by an editor that does not know how to do it in one go.
    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
