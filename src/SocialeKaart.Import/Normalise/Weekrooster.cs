namespace SocialeKaart.Import.Normalise;

/// <summary>Puts the words of a text about times together, day group by day group; <see cref="Notatie"/> is null when they do not fit.</summary>
internal sealed class Weekrooster
{
    private readonly Weekblokken _blokken = new();
    private readonly List<(int Dag, List<string> Delen)> _groep = [];
    private readonly List<string> _uren = [];
    private readonly List<string> _naderhand = [];
    private string? _vlag, _herhaling, _rang, _begin;
    private bool _gesloten, _reeks, _grens, _tot, _vanaf, _fout;

    public Weekrooster(IReadOnlyList<Tijdwoord> woorden, DateOnly vandaag)
    {
        for (var i = 0; i < woorden.Count && !_fout; i++)
            Take(woorden[i], i + 1 < woorden.Count ? woorden[i + 1] : null, vandaag);
        Flush();
        _fout |= _blokken.IsEmpty || _rang is not null || _begin is not null;
    }

    public string? Notatie => _fout ? null : _blokken + string.Concat(_naderhand);

    private void Take(Tijdwoord woord, Tijdwoord? volgende, DateOnly vandaag)
    {
        switch (woord.Soort)
        {
            case Tijdsoort.Dag or Tijdsoort.AlleDagen:
                TakeDay(woord);
                break;
            case Tijdsoort.Dagdeel:
                TakePart(woord.Waarde);
                break;
            case Tijdsoort.Streep or Tijdsoort.Reeks when _begin is null && volgende?.Soort == Tijdsoort.Dag && _groep.Count > 0:
                _reeks = true;
                break;
            case Tijdsoort.Tijd:
                TakeTime(woord.Waarde, volgende);
                break;
            case Tijdsoort.Streep or Tijdsoort.Reeks or Tijdsoort.Tot:
                _tot = true;
                break;
            case Tijdsoort.Vanaf:
                _vanaf = true;
                break;
            case Tijdsoort.Vlag:
                _vlag = woord.Waarde;
                break;
            case Tijdsoort.Gesloten:
                _gesloten = true;
                break;
            case Tijdsoort.Rang:
                _rang = woord.Waarde;
                break;
            case Tijdsoort.VanDeMaand:
                _fout |= _rang is null;
                (_herhaling, _rang) = ($" /{_rang}-van-maand", null);
                break;
            case Tijdsoort.Herhaling:
                _herhaling = " /" + woord.Waarde;
                break;
            case Tijdsoort.Vanafdatum:
                _naderhand.Add(" vanaf=" + woord.Waarde);
                break;
            case Tijdsoort.Periode:
                var verlopen = string.CompareOrdinal(woord.Waarde[^7..], vandaag.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)) < 0;
                _naderhand.Add($" periode={woord.Waarde}{(verlopen ? " VERLOPEN" : "")}");
                break;
            case Tijdsoort.Grens:
                _grens = true;
                break;
            case Tijdsoort.Onbekend:
                _fout = true;
                break;
        }
    }

    private void TakeDay(Tijdwoord woord)
    {
        if (_uren.Count > 0 && _groep.Count > 0 || _grens && _groep.Count > 0 || _gesloten && _groep.Count > 0)
            Flush();
        _grens = false;
        if (woord.Soort == Tijdsoort.AlleDagen)
            foreach (var dag in Dagen.Reeks(woord.Waarde[0] - '0', woord.Waarde[2] - '0'))
                _groep.Add((dag, []));
        else
            AddDay(Dagen.Nummer(woord.Waarde), woord.Deel);
    }

    private void AddDay(int dag, string? deel)
    {
        var dagen = _reeks ? Dagen.Reeks((_groep[^1].Dag + 1) % 7, dag) : [dag];
        foreach (var d in dagen)
            _groep.Add((d, []));
        _reeks = false;
        if (deel is not null)
            TakePart(deel);
    }

    /// <summary>A part of the day counts for the days before it that have none of their own: "maandag- en vrijdagmiddag".</summary>
    private void TakePart(string deel)
    {
        var zonder = _groep.FindAll(g => g.Delen.Count == 0);
        foreach (var (_, delen) in zonder.Count > 0 ? zonder : _groep)
            delen.Add(deel);
        _fout |= _groep.Count == 0;
    }

    private void TakeTime(string tijd, Tijdwoord? volgende)
    {
        if (_begin is not null && _tot)
            AddHours(_begin, tijd);
        else if (_begin is not null)
            _fout = true;
        else if (_tot)
            _uren.Add("-" + tijd);
        else if (volgende?.Soort is Tijdsoort.Streep or Tijdsoort.Tot or Tijdsoort.Reeks)
        {
            _begin = tijd;
            _vanaf = false;
            return;
        }
        else if (_vanaf)
            _uren.Add(tijd + "-");
        else
            _fout = true;
        (_begin, _tot, _vanaf) = (null, false, false);
    }

    private void AddHours(string van, string tot)
    {
        // "2-4 uur" may be the afternoon: nothing at this hour is open at night.
        _fout |= string.CompareOrdinal(van, tot) >= 0 || string.CompareOrdinal(tot, "07:00") < 0;
        _uren.Add($"{van}-{tot}");
    }

    private void Flush()
    {
        if (_groep.Count == 0)
        {
            _fout |= _gesloten && _uren.Count > 0;
            return;
        }
        var staart = _vlag is null ? _herhaling : $" {_vlag}{_herhaling}";
        foreach (var (dag, delen) in _groep)
            _blokken.Add(dag, _gesloten ? "!" : Dagdeeluren.Slot(delen, _uren) + staart);
        _fout |= _gesloten && _uren.Count > 0;
        _groep.Clear();
        _uren.Clear();
        (_gesloten, _herhaling) = (false, null);
        if (_grens)
            _vlag = null;
    }
}
