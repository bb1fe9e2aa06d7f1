using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Import.Write;

/// <summary>Tells a page that the source no longer has from one that could not be seen now. To call a page gone the crawl must have seen all there is:
/// every list, and as many activities as the source says it has.</summary>
internal sealed class Gemist
{
    private readonly HashSet<(Paginasoort, int)> _weg = [], _onbekend = [];
    private readonly Oogst _oogst;

    public Gemist(Profiel profiel, Oogst oogst)
    {
        _oogst = oogst;
        foreach (var pagina in oogst.Crawl.Gemist)
            if (profiel.Paden.Of(pagina.Adres) is { } verwijzing)
                (pagina.Oordeel == Oordeel.Weg ? _weg : _onbekend).Add((verwijzing.Soort, verwijzing.Id));
    }

    /// <summary>Whether pages may be left that nobody saw and nobody missed.</summary>
    public bool Halfgezien =>
        _onbekend.Any(o => o.Item1 == Paginasoort.Lijst) || _oogst.Activiteiten + _weg.Concat(_onbekend).Count(o => o.Item1 == Paginasoort.Activiteit) < _oogst.Crawl.Genoemd;

    public bool IsWeg(Paginasoort soort, int id, string url)
    {
        if (_weg.Contains((soort, id)))
            return true;
        // Organisations are found through the pages of their activities.
        var verborgen = Halfgezien || soort == Paginasoort.Aanbieder && _onbekend.Any(o => o.Item1 == Paginasoort.Activiteit);
        return !verborgen && !_onbekend.Contains((soort, id)) && Uri.TryCreate(url, UriKind.Absolute, out var uri) && _oogst.Mag(uri);
    }
}
