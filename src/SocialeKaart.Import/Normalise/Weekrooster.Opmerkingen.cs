using System.Globalization;

namespace SocialeKaart.Import.Normalise;

/// <summary>What a text says about days besides their hours: how to come, how often, and when not.</summary>
internal sealed partial class Weekrooster
{
    /// <summary>What is said about days besides their hours.</summary>
    private void TakeRemark(Tijdwoord woord, int plaats, DateOnly vandaag)
    {
        if (woord.Soort is Tijdsoort.Vlag or Tijdsoort.Herhaling or Tijdsoort.Rang && _groep is { Dagen.Count: > 0, Uren.Count: > 0 } && Begins(plaats))
            Flush();
        switch (woord.Soort)
        {
            case Tijdsoort.Vlag when _groep.Dagen.Count == 0:
                _vlag = woord.Waarde;
                break;
            case Tijdsoort.Vlag:
                (_groep.Vlag, _groep.VlagNaUren) = (woord.Waarde, _groep.Uren.Count > 0);
                break;
            case Tijdsoort.Gesloten:
                TakeClosed(Volgende(plaats));
                break;
            case Tijdsoort.Behalve:
                _weg = true;
                _fout |= Volgende(plaats) is not (Tijdsoort.Dag or Tijdsoort.AlleDagen or Tijdsoort.Vakantie);
                break;
            case Tijdsoort.Vakantie:
                TakeHolidays();
                break;
            case Tijdsoort.Open:
                if (_groep.GeslotenVooraf)
                    Flush();
                _groep.Open = _groep.Dagen.Count > 0;
                break;
            case Tijdsoort.Ook:
                _groep.Ook = true;
                break;
            case Tijdsoort.Rang:
                _groep.Rangen.Add(woord.Waarde);
                break;
            case Tijdsoort.VanDeMaand:
                _fout |= _groep.Rangen.Count == 0;
                break;
            case Tijdsoort.Herhaling:
                _fout |= _groep.Herhaling is not null;
                _groep.Herhaling = woord.Waarde;
                break;
            case Tijdsoort.Vanafdatum:
                _naderhand.Add(" vanaf=" + woord.Waarde);
                break;
            case Tijdsoort.Periode:
                // Without years it comes back every year.
                var verlopen = woord.Waarde.Length > 6 && string.CompareOrdinal(woord.Waarde[^7..], vandaag.ToString("yyyy-MM", CultureInfo.InvariantCulture)) < 0;
                _naderhand.Add($" periode={woord.Waarde}{(verlopen ? " VERLOPEN" : "")}");
                break;
        }
    }

    /// <summary>Whether a remark belongs to the days behind it: "ma 9-12, inloop di 10-12".</summary>
    private bool Begins(int plaats) => Volgende(plaats) is Tijdsoort.Dag or Tijdsoort.AlleDagen
        && (_vlag is not null || _woorden[plaats].Soort == Tijdsoort.Rang || plaats > 0 && _woorden[plaats - 1].Soort is Tijdsoort.En or Tijdsoort.Grens);

    /// <summary>A day behind "behalve". One that is not among the days before it begins a group of its own.</summary>
    private bool TakeOut(Tijdwoord woord, int dag)
    {
        if (_groep.Zonder.Count > 0 && !_reeks && !_groep.Heeft(dag))
            return _weg = false;
        _fout |= woord.Deel is not null || _groep is { Dagen.Count: > 0, Uren.Count: 0 } && !_groep.Heeft(dag);
        _groep.Zonder.AddRange(woord.Soort == Tijdsoort.AlleDagen ? Dagen.Reeks(dag, woord.Waarde[2] - '0')
            : _reeks && _groep.Zonder.Count > 0 ? Dagen.Reeks((_groep.Zonder[^1] + 1) % 7, dag) : [dag]);
        _reeks = false;
        return true;
    }

    private void TakeClosed(Tijdsoort? volgende)
    {
        if (_wachtGesloten)
            // "Za, zo en feestdagen gesloten": the days are closed with them.
            (_wachtGesloten, _groep.Gesloten) = (false, _groep.Gesloten || _groep is { Dagen.Count: > 0, Uren.Count: 0 });
        else if (_groep is { Dagen.Count: > 0, Uren.Count: 0, Open: false, GeslotenVooraf: false, Zonder.Count: 0 })
            _groep.Gesloten = true;
        else if (_weg && _groep.Zonder.Count > 0)
            _weg = false;
        else
        {
            if (!_groep.IsEmpty)
                Flush();
            _groep.GeslotenVooraf = true;
            _fout |= volgende is not (Tijdsoort.Dag or Tijdsoort.AlleDagen or Tijdsoort.Vakantie);
        }
    }

    /// <summary>"Behalve", "gesloten in" or "... gesloten" with holidays; "alleen in de vakantie" is another matter.</summary>
    private void TakeHolidays()
    {
        if (_groep is { GeslotenVooraf: true, Dagen.Count: 0 })
            _groep = new();
        else if (!_weg && !_naVakantie && !_groep.GeslotenVooraf)
            _wachtGesloten = true;
        _fout |= _groep.Gesloten;
        (_weg, _naVakantie, ZonderVakanties) = (false, true, true);
    }
}
