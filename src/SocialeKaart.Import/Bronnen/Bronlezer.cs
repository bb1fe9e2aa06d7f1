using SocialeKaart.Import.Crawl;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Import.Bronnen;

/// <summary>
/// A source, whatever it is written in: hands over its activities and organisations as they come in, perhaps from several threads at once, and
/// says in the end how many activities the source names and what did not come.
/// </summary>
public interface IBronlezer
{
    Task<Crawlverslag> Read(Opvang opvang, CancellationToken einde);
}

/// <summary>Who receives what a source says, and hears how far it is: done and found.</summary>
public sealed record Opvang(Action<Bronactiviteit> Activiteit, Action<Bronaanbieder> Aanbieder, Action<int, int> Voortgang);

/// <summary>Finds the reader of a source by its profile and by where it is.</summary>
public static class Bronlezer
{
    /// <summary>The reader of a file, or of a folder with pages.</summary>
    public static IBronlezer ForFile(Importopdracht opdracht)
    {
        var pad = opdracht.Crawl.Start.LocalPath;
        return opdracht.Profiel.Soort == Bronsoort.Html
            ? new Paginamap(pad, opdracht.Profiel)
            : new Document(opdracht.Profiel, opdracht.Crawl.Start, _ => Task.FromResult(Opened(opdracht.Crawl.Start, pad)));
    }

    /// <summary>The reader of a site or of a file on one.</summary>
    public static IBronlezer ForSite(Importopdracht opdracht, Ophaler ophaler, Robots robots) => opdracht.Profiel.Soort switch
    {
        Bronsoort.Html => new Site(opdracht, ophaler, robots),
        Bronsoort.Inforing => new Inforing(opdracht, new(ophaler, robots)),
        _ => new Document(opdracht.Profiel, opdracht.Crawl.Start, stop => new Toegang(ophaler, robots).Get(opdracht.Crawl.Start, stop)),
    };

    private static Opgehaald Opened(Uri adres, string pad) => new(adres, Oordeel.Gelezen, new(adres, File.ReadAllBytes(pad)), null);
}
