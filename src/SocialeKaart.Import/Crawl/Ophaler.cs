namespace SocialeKaart.Import.Crawl;

/// <summary>Gets each address once per import: from the journal when a killed run had it already, else from the source, and only when it changed.</summary>
public sealed class Ophaler(PageFetcher fetcher, Journaal journaal)
{
    public async Task<Opgehaald> Get(Verzoek verzoek, CancellationToken stop)
    {
        if (journaal.Find(verzoek.Adres) is { } eerder)
            return eerder;
        var opgehaald = await fetcher.Fetch(verzoek with { Eerder = journaal.Eerder(verzoek.Adres) }, stop).ConfigureAwait(false);
        journaal.Add(opgehaald);
        return opgehaald;
    }
}
