using SocialeKaart.Content;

namespace SocialeKaart.Redactie.Werk;

/// <summary>A file of the content folder as the list of pages shows it.</summary>
/// <param name="Bestand">Path in the content folder, with forward slashes.</param>
/// <param name="Naam">Its name on the site; the path when it has none.</param>
/// <param name="Nagekeken">When a person last checked it, or else when the import last saw a change; null when nobody knows.</param>
/// <param name="Redacteur">Who checked it; null when nobody did.</param>
public sealed record Blad(string Bestand, string Naam, int Fouten, int Waarschuwingen, DateOnly? Nagekeken, string? Redacteur)
{
    /// <summary>The address on the site of a file; null for a file without a page.</summary>
    public static string? Adres(string bestand) => bestand.Split('/') is [("activiteiten" or "aanbieders" or "paginas") and var map, var naam]
        && naam.EndsWith(".md", StringComparison.Ordinal) ? $"/{map}/{naam[..^3]}" : null;
}
