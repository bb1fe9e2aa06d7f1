using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>The levels and modules that a source names; a module implies its level.</summary>
public sealed record Niveaukeuze(ValueList<string> Niveau, ValueList<string> Module)
{
    public override string ToString() => string.Join('|', Niveau) + (Module.Count > 0 ? ":" + string.Join(',', Module) : "");
}

/// <summary>Reads the level of support and the module, from its field or from a sentence that says so in so many words.</summary>
public sealed partial class Ondersteuning
{
    private readonly Herkenner<(Niveau Niveau, Module? Module)> _niveaus;
    private readonly Herkenner<(Niveau Niveau, Module? Module)> _veld;
    private readonly HashSet<string> _families;
    private readonly Herkenner<string> _inleiding;
    private readonly NiveauWoorden _woorden = Woordenschat.Standaard.Niveau;

    public Ondersteuning(Waardelijst<Niveau> niveaus)
    {
        var namen = niveaus.SelectMany(n => Herkenner.Namen(n).Select(x => (x.Item1, (n, (Module?)null)))
            .Concat(n.Modules.SelectMany(m => ModuleNamen(m).Select(s => (s, (n, (Module?)m)))))).ToList();
        _niveaus = new(namen);
        _veld = new(namen.Concat(niveaus.SelectMany(n => _woorden.Veld(n.Code).Select(s => (s, (n, (Module?)null))))));
        _families = niveaus.Select(n => n.Familie).ToHashSet(StringComparer.Ordinal);
        _inleiding = new(_woorden.InZin.Select(z => (z, z)));
    }

    public Genormaliseerd<Niveaukeuze> Read(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw))
            return Genormaliseerd.Leeg<Niveaukeuze>(ruw);
        var tekst = Reeks().Replace(ruw, Uitgeschreven);
        var woorden = Sleutel.Woorden(tekst);
        var treffers = _veld.Zoek(tekst, woorden);
        var zwak = _woorden.Zwak.Zoek(tekst, woorden);
        treffers.RemoveAll(t => zwak.Exists(z => z.Van <= t.Van && t.Tot <= z.Tot && z.Tot - z.Van > t.Tot - t.Van));
        if (treffers.Count > 0 && woorden.Exists(w => _woorden.Ontkenning.Contains(w.Sleutel)))
            return Genormaliseerd.Onzeker<Niveaukeuze>("ontkenning", ruw);
        if (treffers.Count == 0)
            return zwak.Count > 0
                ? Genormaliseerd.Onzeker<Niveaukeuze>("vage-aanduiding", ruw, zwak[0].Waarde)
                : Genormaliseerd.Onzeker<Niveaukeuze>("niveau-onbekend", ruw);
        var keuze = Keuze(treffers);
        // The name of a family besides a level of another one: which of its levels is not said.
        if (zwak.Find(z => _families.Contains(z.Waarde) && !treffers.Exists(t => t.Waarde.Niveau.Familie == z.Waarde)) is { } familie)
            return Genormaliseerd.Onzeker<Niveaukeuze>("niveau-van-familie-onbekend", ruw, $"{familie.Waarde}|{keuze}");
        return keuze.Module.Count == 0 && _woorden.ZwakZonderModule.Zoek(tekst, woorden) is [var module, ..]
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

    /// <summary>"AA 1 t/m 3" names three modules.</summary>
    private static string Uitgeschreven(Match m)
    {
        var cijfers = m.Groups["n"].Captures.Select(c => c.Value[0] - '0').ToList();
        if (m.Groups["tm"].Success && cijfers.Count == 2 && cijfers[0] < cijfers[1])
            cijfers = [.. Enumerable.Range(cijfers[0], cijfers[1] - cijfers[0] + 1)];
        return string.Concat(cijfers.Select(c => $" module {c} "));
    }

    private static Niveaukeuze Keuze(List<Treffer<(Niveau Niveau, Module? Module)>> treffers) => new(
        treffers.Select(t => t.Waarde.Niveau.Code).Distinct(StringComparer.Ordinal).ToValueList(),
        treffers.Select(t => t.Waarde.Module?.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList());

    private static IEnumerable<string> ModuleNamen(Module m) => m.Schrijfwijzen.Prepend(m.Naam);

    [GeneratedRegex(@"\b(?:aa|modules?)(?:[ ,:]+modules?)?\s*(?<n>[1-9])(?:\s*(?:,|\ben\b|\bof\b|/|&|\+|(?<tm>t/m|tot en met|-|\u2013))\s*(?:(?:aa|module)\s*)?(?<n>[1-9])\b)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reeks();
}
