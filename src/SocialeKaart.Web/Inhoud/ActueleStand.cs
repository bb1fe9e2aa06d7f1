using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Web.Setup;

namespace SocialeKaart.Web.Inhoud;

/// <summary>Holds the <see cref="Inhoud.Stand"/> that is shown now. A new one is built beside it and takes its place in one step.</summary>
public sealed partial class ActueleStand
{
    private readonly string _folder;
    private readonly SearchEngine _engine;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private volatile Stand _stand;
    private string _state;

    // The last day for which it was looked whether anything changed.
    private DateOnly _dag;

    /// <exception cref="StartException">The classification cannot be read.</exception>
    public ActueleStand(Site site, SearchEngine engine, TimeProvider time, ILogger<ActueleStand> log)
    {
        (_folder, _engine, _time, _log) = (site.Map, engine, time, log);
        try
        {
            Sweep();
            _state = FolderState.Of(_folder);
            _stand = Build(null);
        }
        catch (Exception e) when (e is InhoudException or IOException or UnauthorizedAccessException)
        {
            throw new StartException($"De inhoud in {_folder} kan niet gelezen worden:\n{e.Message}");
        }
        Tell(_stand.Aanbod);
    }

    public Stand Stand => _stand;

    /// <summary>
    /// Reads the folder again if it changed, and says whether that gave something new to show. A file that cannot be read leaves its page as it
    /// was, a classification that cannot be read everything.
    /// </summary>
    public bool Refresh()
    {
        try
        {
            Age();
            var state = FolderState.Of(_folder);
            if (state == _state)
                return false;
            _state = state;
            var next = Build(_stand.Aanbod);
            if (next.Aanbod.Versie == _stand.Aanbod.Versie)
                return false;
            _stand = next;
            Tell(next.Aanbod);
            return true;
        }
        catch (InhoudException e)
        {
            foreach (var problem in e.Problemen)
                Problem(problem);
            Kept("de indeling kan niet gelezen worden");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Taken again at the next scan: a folder in the middle of a move looks like this.
            _state = "";
            Kept(e.Message);
        }
        return false;
    }

    /// <summary>What a killed command left; where the site may only read, it stays.</summary>
    private void Sweep()
    {
        try
        {
            AtomicFile.Sweep(_folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private Stand Build(Aanbod? vorige)
    {
        var aanbod = AanbodReader.Read(_folder, vorige);
        return new(aanbod, _engine.Build(aanbod.Zichtbaar(_time.Vandaag())));
    }

    /// <summary>A page can become too old to show, and an activity can begin, stop or go out of season, without any file that changes.</summary>
    private void Age()
    {
        var (stand, vandaag) = (_stand, _time.Vandaag());
        if (_dag == vandaag)
            return;
        _dag = vandaag;
        if (stand.Zichtbaar.Dag is not { } was || !stand.Aanbod.Activiteiten.All(a => stand.Aanbod.Gelijk(a, was, vandaag)))
            _stand = new(stand.Aanbod, _engine.Build(stand.Aanbod.Zichtbaar(vandaag)));
    }

    private void Tell(Aanbod aanbod)
    {
        Ready(_engine.Melding, aanbod.Activiteiten.Count, _folder, aanbod.Versie);
        foreach (var problem in aanbod.Problemen)
            Problem(problem);
        foreach (var bestand in aanbod.Bewaard)
            Bewaard(bestand);
    }

    [LoggerMessage(LogLevel.Warning, "{Bestand} kan niet gelezen worden; de site toont er de vorige versie van.")]
    private partial void Bewaard(string bestand);

    [LoggerMessage(LogLevel.Information, "{Engine} {Aantal} activiteiten gelezen uit {Map} (versie {Versie}).")]
    private partial void Ready(string engine, int aantal, string map, string versie);

    [LoggerMessage(LogLevel.Warning, "{Probleem}")]
    private partial void Problem(Probleem probleem);

    [LoggerMessage(LogLevel.Error, "De nieuwe inhoud is niet overgenomen: {Reden}. De site toont de vorige inhoud.")]
    private partial void Kept(string reden);
}
