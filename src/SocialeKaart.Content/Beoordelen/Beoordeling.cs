namespace SocialeKaart.Content;

/// <summary>A page that an import asks about: the name of its source, its number there, and its file. An editor's own page has number 0.</summary>
public sealed record Paginaverwijzing(string Bron, int Id, string Pagina)
{
    /// <summary>File name without folder and extension.</summary>
    public string Slug => Path.GetFileNameWithoutExtension(Pagina);
}

/// <summary>One question of an import with the editor's answer to it: a file of <c>content/beoordelen/</c>.</summary>
/// <param name="Naam">File name without extension; a question keeps it for ever.</param>
public sealed record Beoordeling(string Naam, Vraagsoort Vraag, Paginaverwijzing Pagina, string Situatie)
{
    public string? Veld { get; init; }
    /// <summary>The other page of two that look alike.</summary>
    public Paginaverwijzing? Met { get; init; }
    /// <summary>Slug of the page that stays when two become one.</summary>
    public string? Blijft { get; init; }
    /// <summary>Null as long as nobody decided.</summary>
    public Besluit? Besluit { get; init; }
    /// <summary>What was decided before the situation changed.</summary>
    public Besluit? Eerder { get; init; }
    /// <summary>When the import did what was decided once and for all.</summary>
    public DateOnly? Uitgevoerd { get; init; }

    /// <summary>The page that gives up its own address; null unless two pages are to become one.</summary>
    public Paginaverwijzing? Vervalt => Besluit != Content.Besluit.Samenvoegen || Met is null ? null : Blijft == Pagina.Slug ? Met : Pagina;
}
