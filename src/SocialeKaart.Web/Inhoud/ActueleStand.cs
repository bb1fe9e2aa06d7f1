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
            var state = FolderState.Of(_folder);
            if (state == _state)
            {
                Age();
                return false;
            }
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
        _dag = _time.Vandaag();
        return new(aanbod, _engine.Build(aanbod.Zichtbaar(_dag)));
    }

    /// <summary>A source can become too old to show without any file that changes.</summary>
    private void Age()
    {
        if (_dag == _time.Vandaag())
            return;
        _dag = _time.Vandaag();
        var visible = _stand.Aanbod.Zichtbaar(_dag);
        if (visible.Activiteiten.Count != _stand.Index.Aanbod.Activiteiten.Count)
            _stand = new(_stand.Aanbod, _engine.Build(visible));
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
