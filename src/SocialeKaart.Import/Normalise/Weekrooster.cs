namespace SocialeKaart.Import.Normalise;

/// <summary>Puts the words of a text about times together, day group by day group; <see cref="Notatie"/> is null when they do not fit.</summary>
internal sealed partial class Weekrooster
{
    private readonly Weekblokken _blokken = new();
    private readonly List<string> _naderhand = [];
    private readonly IReadOnlyList<Tijdwoord> _woorden;
    private Daggroep _groep = new();
    private string? _vlag, _begin;
    private bool _reeks, _grens, _tot, _tussen, _weg, _wachtGesloten, _naVakantie, _fout;

    public Weekrooster(IReadOnlyList<Tijdwoord> woorden, DateOnly vandaag)
    {
        _woorden = woorden;
        for (var i = 0; i < woorden.Count && !_fout; i++)
            Take(woorden[i], i, vandaag);
        Flush();
        _fout |= _blokken.IsEmpty || _begin is not null || _wachtGesloten || OpensClosedDay();
    }

    public string? Notatie => _fout ? null : _blokken + string.Concat(_naderhand);

    /// <summary>Holidays that are left out are no part of the notation; the text says them.</summary>
    public bool ZonderVakanties { get; private set; }

    private void Take(Tijdwoord woord, int plaats, DateOnly vandaag)
    {
        var volgende = Volgende(plaats);
        if (woord.Soort is not (Tijdsoort.Vulling or Tijdsoort.En or Tijdsoort.Vakantie))
            _naVakantie = false;
        switch (woord.Soort)
        {
            case Tijdsoort.Dag or Tijdsoort.AlleDagen:
                TakeDay(woord);
                break;
            case Tijdsoort.Dagdeel:
                TakePart(woord.Waarde);
                break;
            case Tijdsoort.Streep or Tijdsoort.Reeks or Tijdsoort.Tot when _begin is null && volgende == Tijdsoort.Dag && _groep.Dagen.Count + _groep.Zonder.Count > 0:
                _reeks = true;
                break;
            case Tijdsoort.Etmaal:
                _groep.Uren.Add("00:00-24:00");
                break;
            case Tijdsoort.Tijd:
                TakeTime(woord.Waarde, volgende);
                break;
            case Tijdsoort.En when _tussen && _begin is not null:
                _tot = true;
                break;
            case Tijdsoort.Streep or Tijdsoort.Reeks or Tijdsoort.Tot:
                _tot = true;
                break;
            case Tijdsoort.Van:
                _tussen = woord.Waarde is "tussen" or "between";
                break;
            case Tijdsoort.Grens:
                (_grens, _weg) = (true, false);
                break;
            case Tijdsoort.Onbekend:
                _fout = true;
                break;
            default:
                TakeRemark(woord, plaats, vandaag);
                break;
        }
    }

    /// <summary>Whatever stands around it: a day right before "gesloten" is open nowhere.</summary>
    private bool OpensClosedDay()
    {
        for (var i = 0; i < _woorden.Count; i++)
            if (_woorden[i].Soort == Tijdsoort.Gesloten)
            {
                var dag = i - 1;
                while (dag >= 0 && _woorden[dag].Soort is Tijdsoort.Vulling or Tijdsoort.Vakantie or Tijdsoort.En or Tijdsoort.Ook)
                    dag--;
                if (dag >= 0 && _woorden[dag].Soort == Tijdsoort.Dag && _blokken.IsOpen(Dagen.Nummer(_woorden[dag].Waarde)))
                    return true;
            }
        return false;
    }

    /// <summary>The next word that is more than filling.</summary>
    private Tijdsoort? Volgende(int plaats)
    {
        for (var i = plaats + 1; i < _woorden.Count; i++)
            if (_woorden[i].Soort != Tijdsoort.Vulling)
                return _woorden[i].Soort;
        return null;
    }

    private void TakeDay(Tijdwoord woord)
    {
        var dag = woord.Soort == Tijdsoort.Dag ? Dagen.Nummer(woord.Waarde) : woord.Waarde[0] - '0';
        if (_weg && TakeOut(woord, dag))
            return;
        _fout |= _wachtGesloten;
        if (!_reeks && StartsAnew(dag, woord.Deel))
            Flush();
        _grens = false;
        if (woord.Soort == Tijdsoort.AlleDagen)
            foreach (var d in Dagen.Reeks(dag, woord.Waarde[2] - '0'))
                _groep.Dagen.Add((d, []));
        else
            AddDay(dag, woord.Deel);
    }

    private bool StartsAnew(int dag, string? deel) => _groep.Zonder.Count > 0 || _groep.Dagen.Count > 0
        && (_groep.Uren.Count > 0 || _grens || _groep.Gesloten || _groep.Open || deel is null && _groep.HeeftHeel(dag));

    private void AddDay(int dag, string? deel)
    {
        // "Niet op maandag; t/m vrijdag": from where is not said.
        _fout |= _reeks && _groep.Dagen.Count == 0;
        var dagen = _reeks && !_fout ? Dagen.Reeks((_groep.Dagen[^1].Dag + 1) % 7, dag) : [dag];
        foreach (var d in dagen)
            _groep.Dagen.Add((d, []));
        _reeks = false;
        if (deel is not null)
            _groep.TakePart(deel);
    }

    private void TakePart(string deel)
    {
        if (deel != "dag")
            _groep.TakePart(deel);
        _fout |= _weg;
    }

    private void TakeTime(string tijd, Tijdsoort? volgende)
    {
        _fout |= string.CompareOrdinal(tijd, "24:00") > 0 || _wachtGesloten;
        if (_begin is null && !StartHours())
            return;
        if (_begin is not null)
            AddHours(_tot ? $"{_begin}-{(tijd == "00:00" ? "24:00" : tijd)}" : null);
        else if (_tot)
            AddHours("-" + tijd);
        else if (volgende is Tijdsoort.Streep or Tijdsoort.Tot or Tijdsoort.Reeks || _tussen && volgende == Tijdsoort.En)
        {
            _begin = tijd;
            return;
        }
        else
            AddHours(tijd + "-");
        (_begin, _tot, _tussen) = (null, false, false);
    }

    /// <summary>Hours behind "behalve woensdag" are those of that day; hours behind days that had theirs in front belong to the next days.</summary>
    private bool StartHours()
    {
        if (_weg && _groep is { Zonder.Count: > 0, Uren.Count: > 0 })
        {
            var anders = _groep.Zonder.ToList();
            _groep.Zonder.Clear();
            Flush();
            foreach (var dag in anders)
                _groep.Dagen.Add((dag, []));
        }
        else if (_groep is { UrenEerst: true, Dagen.Count: > 0 })
            Flush();
        // "9-22 uur, telefonisch 9-17 uur": which hours the flag is about cannot be told.
        _fout |= _groep.VlagNaUren;
        _weg = false;
        _groep.UrenEerst |= _groep.Dagen.Count == 0;
        return !_fout;
    }

    private void AddHours(string? uren)
    {
        _fout |= uren is null;
        _groep.Uren.Add(uren ?? "");
    }

    private void Flush()
    {
        _groep.Vlag ??= _vlag;
        if (_groep.Wachtdeel is { } deel && _groep.Dagen.Count > 0)
        {
            _groep.Wachtdeel = null;
            if (_groep.Dagen.TrueForAll(d => d.Delen.Count == 0))
                _groep.TakePart(deel);
        }
        _fout |= !_groep.Klopt || !_blokken.TryAdd(_groep) || _begin is not null || _reeks;
        if (_grens && _groep.Dagen.Count > 0)
            _vlag = null;
        _groep = new();
        (_grens, _weg, _tot, _tussen) = (false, false, false, false);
    }
}
