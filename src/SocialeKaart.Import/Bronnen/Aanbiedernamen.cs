using System.Collections.Concurrent;
using SocialeKaart.Content;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Import.Bronnen;

/// <summary>Organisations of a source that only names them: each gets a number that follows from its name, and is handed over once.</summary>
internal sealed class Aanbiedernamen
{
    private readonly ConcurrentDictionary<int, string> _bekend = new();

    /// <summary>The activity with the number of its organisation.</summary>
    public Bronactiviteit Name(Bronactiviteit activiteit, Opvang opvang)
    {
        var naam = Brontekst.OneLine(activiteit.Velden.Tekst("aanbieder"));
        if (activiteit.AanbiederId is not null || Folding.Slug(naam).Length == 0)
            return activiteit;
        var id = Paden.Nummer("aanbieder " + Folding.Slug(naam));
        if (_bekend.TryAdd(id, naam))
            opvang.Aanbieder(new(id, activiteit.Url, new(naam, "", "", "", ""), new(new Dictionary<string, Veldwaarde>(), [])));
        return activiteit with { AanbiederId = id };
    }
}
