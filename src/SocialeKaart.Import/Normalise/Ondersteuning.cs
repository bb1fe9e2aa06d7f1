using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>The levels and modules that a source names; a module implies its level.</summary>
public sealed record Niveaukeuze(ValueList<string> Niveau, ValueList<string> Module)
{
    public override string ToString() => string.Join('|', Niveau) + (Module.Count > 0 ? ":" + string.Join(',', Module) : "");
}

/// <summary>Reads the level of support and the module, from its field or from a sentence that says so in so many words.</summary>
public sealed class Ondersteuning
{
    private readonly Herkenner<(Niveau Niveau, Module? Module)> _niveaus;
    private readonly Herkenner<string> _inleiding;
    private readonly NiveauWoorden _woorden = Woordenschat.Standaard.Niveau;

    public Ondersteuning(Waardelijst<Niveau> niveaus)
    {
        _niveaus = new(niveaus.SelectMany(n => Herkenner.Namen(n).Select(x => (x.Item1, (n, (Module?)null)))
            .Concat(n.Modules.SelectMany(m => ModuleNamen(m).Select(s => (s, (n, (Module?)m)))))));
        _inleiding = new(_woorden.InZin.Select(z => (z, z)));
    }

    public Genormaliseerd<Niveaukeuze> Read(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw))
            return Genormaliseerd.Leeg<Niveaukeuze>(ruw);
        var woorden = Sleutel.Woorden(ruw);
        var treffers = _niveaus.Zoek(ruw, woorden);
        if (treffers.Count == 0)
            return _woorden.Zwak.Zoek(ruw, woorden) is [var zwak, ..]
                ? Genormaliseerd.Onzeker<Niveaukeuze>("vage-aanduiding", ruw, zwak.Waarde)
                : Genormaliseerd.Onzeker<Niveaukeuze>("niveau-onbekend", ruw);
        var keuze = Keuze(treffers);
        if (woorden.Exists(w => _woorden.Ontkenning.Contains(w.Sleutel)))
            return Genormaliseerd.Onzeker<Niveaukeuze>("ontkenning", ruw, keuze.ToString());
        return keuze.Module.Count == 0 && _woorden.ZwakZonderModule.Zoek(ruw, woorden) is [var module, ..]
            ? Genormaliseerd.Onzeker<Niveaukeuze>("module-zonder-naam", ruw, module.Waarde)
            : Genormaliseerd.Zeker(keuze, "schrijfwijze", ruw);
    }

    /// <summary>Levels in running text: only right behind words such as "valt onder", because the names are also just verbs.</summary>
    public Genormaliseerd<Niveaukeuze> ReadZin(Zin zin)
    {
        var eindes = _inleiding.Zoek(zin.Tekst, zin.Woorden).Select(t => t.Tot).ToHashSet();
        if (eindes.Count == 0)
            return Genormaliseerd.Leeg<Niveaukeuze>("");
        var treffers = new List<Treffer<(Niveau, Module?)>>();
        foreach (var t in _niveaus.Zoek(zin.Tekst, zin.Woorden))
            if (eindes.Contains(t.Van))
            {
                treffers.Add(t);
                eindes.Add(t.Tot);
            }
        return treffers.Count == 0 ? Genormaliseerd.Leeg<Niveaukeuze>("") : Genormaliseerd.Zeker(Keuze(treffers), "zin", zin.Tekst);
    }

    private static Niveaukeuze Keuze(List<Treffer<(Niveau Niveau, Module? Module)>> treffers) => new(
        treffers.Select(t => t.Waarde.Niveau.Code).Distinct(StringComparer.Ordinal).ToValueList(),
        treffers.Select(t => t.Waarde.Module?.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList());

    private static IEnumerable<string> ModuleNamen(Module m) => m.Schrijfwijzen.Prepend(m.Naam);
}
