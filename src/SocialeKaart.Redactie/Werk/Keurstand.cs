using SocialeKaart.Content;
using SocialeKaart.Content.Keuren;
using SocialeKaart.Redactie.Inrichting;

namespace SocialeKaart.Redactie.Werk;

/// <summary>Keeps what checking the present content found: half a second for 600 files, once for all editors who look.</summary>
public sealed class Keurstand(Etalage etalage)
{
    private readonly Lock _one = new();
    private (Aanbod? Aanbod, DateOnly Dag, IReadOnlyList<Blad> Bladen) _kept = (null, default, []);

    public IReadOnlyList<Blad> Bladen()
    {
        var (aanbod, vandaag) = (etalage.Nu().Aanbod, etalage.Vandaag());
        lock (_one)
        {
            if (_kept.Aanbod != aanbod || _kept.Dag != vandaag)
                _kept = (aanbod, vandaag, Bladlijst.Of(aanbod, Keuring.Of(aanbod, etalage.Map, vandaag), vandaag));
            return _kept.Bladen;
        }
    }
}
