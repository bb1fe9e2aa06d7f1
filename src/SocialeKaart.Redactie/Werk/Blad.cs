using SocialeKaart.Content;

namespace SocialeKaart.Redactie.Werk;

/// <summary>A file of the content folder as the list of pages shows it.</summary>
/// <param name="Bestand">Path in the content folder, with forward slashes.</param>
/// <param name="Naam">Its name on the site; the path when it has none.</param>
/// <param name="Nagekeken">Since when it is known to be right, see <see cref="Actualiteit"/>; null when nobody knows.</param>
/// <param name="Redacteur">Whose page it is; null for nobody's.</param>
public sealed record Blad(string Bestand, string Naam, DateOnly? Nagekeken = null, string? Redacteur = null)
{
    public Versheid Versheid { get; init; }

    public int Fouten { get; init; }

    public int Waarschuwingen { get; init; }

    /// <summary>The address on the site of a file; null for a file without a page.</summary>
    public static string? Adres(string bestand) => bestand.Split('/') is [("activiteiten" or "aanbieders" or "paginas") and var map, var naam]
        && naam.EndsWith(".md", StringComparison.Ordinal) ? $"/{map}/{naam[..^3]}" : null;

    public Blad Met(IReadOnlyCollection<Probleem> problemen) => this with
    {
        Fouten = problemen.Count(p => p.Ernst == Ernst.Fout),
        Waarschuwingen = problemen.Count(p => p.Ernst == Ernst.Waarschuwing),
    };
}
