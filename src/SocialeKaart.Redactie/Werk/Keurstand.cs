using SocialeKaart.Content;
using SocialeKaart.Content.Keuren;
using SocialeKaart.Redactie.Inrichting;

namespace SocialeKaart.Redactie.Werk;

/// <summary>Keeps what checking the present content found: half a second for 600 files, once for all editors who look.</summary>
public sealed class Keurstand(Etalage etalage)
{
    private volatile Tuple<Aanbod, DateOnly, Lazy<IReadOnlyList<Blad>>>? _kept;

    public IReadOnlyList<Blad> Bladen()
    {
        var (aanbod, vandaag) = (etalage.Nu().Aanbod, etalage.Vandaag());
        if (_kept is not { } kept || kept.Item1 != aanbod || kept.Item2 != vandaag)
            _kept = kept = new(aanbod, vandaag, new(() => Bladlijst.Of(aanbod, Keuring.Of(aanbod, etalage.Map, vandaag), vandaag)));
        return kept.Item3.Value;
    }
}
