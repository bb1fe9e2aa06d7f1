using SocialeKaart.Content;

namespace SocialeKaart.Import.Write;

/// <summary>What an import did with a page of the source.</summary>
public enum Paginastand
{
    /// <summary>A new file.</summary>
    Nieuw,
    /// <summary>The file changed.</summary>
    Gewijzigd,
    Gelijk,
    /// <summary>It was gone, and the source has it again.</summary>
    Terug,
    /// <summary>Gone from the source.</summary>
    NietMeerGezien,
    /// <summary>Gone for so many imports that it counts as stopped.</summary>
    Gestopt,
    /// <summary>It could not be fetched now, or the crawl did not get that far: nothing is known of it.</summary>
    NietBekeken,
    /// <summary>An editor's file that cannot be read; it is left alone.</summary>
    Onleesbaar,
    /// <summary>An editor decided that no import touches it.</summary>
    Overgeslagen,
    /// <summary>An editor made it one with another page.</summary>
    Samengevoegd,
}

/// <summary>What became of one page.</summary>
/// <param name="Pagina">Its file under the content folder.</param>
public sealed record Paginaverslag(string Pagina, int Id, string Url, Paginastand Stand)
{
    /// <summary>The fields that changed in the file.</summary>
    public ValueList<string> Gewijzigd { get; init; } = [];

    /// <summary>The fields that say what an editor wrote, and not what the source says.</summary>
    public ValueList<string> AanRedactie { get; init; } = [];
}
