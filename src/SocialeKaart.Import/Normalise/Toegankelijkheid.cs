using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>The access that a source names, and what it says besides that is no access: aanmelden, doelgroepeis, verwijzing-anders.</summary>
public sealed record Toegangswoord(string Code, ValueList<string> Vlaggen)
{
    public override string ToString() => Code;
}

/// <summary>Reads access from its field or from sentences. What is not said stays unknown: a closed door must never look open.</summary>
public sealed class Toegankelijkheid
{
    // A page about access is no field.
    private const int Langst = 2000;

    private readonly ToegangWoorden _woorden = Woordenschat.Standaard.Toegang;

    public Genormaliseerd<Toegangswoord> Read(string ruw)
    {
        if (Sleutel.ZegtNiets(ruw))
            return Genormaliseerd.Leeg<Toegangswoord>(ruw);
        if (ruw.Length > Langst)
            return Genormaliseerd.Onzeker<Toegangswoord>("te-lang", ruw);
        var sleutel = Sleutel.Of(ruw);
        foreach (var regel in _woorden.Regels)
            if (regel.Veld?.IsMatch(sleutel) == true)
                return JudgeField(regel, sleutel, ruw);
        return Genormaliseerd.Onzeker<Toegangswoord>("toegang-onbekend", ruw);
    }

    private Genormaliseerd<Toegangswoord> JudgeField(ToegangRegel regel, string sleutel, string ruw)
    {
        var rest = regel.Veld!.Replace(sleutel, " ");
        if (regel.Toegang is "vrij" && (_woorden.EisVeld.IsMatch(rest) || _woorden.Weigering.IsMatch(rest)) || regel.Toegang is "beide" && _woorden.Weigering.IsMatch(rest))
            return Genormaliseerd.Onzeker<Toegangswoord>("vrij-en-toch-een-eis", ruw);
        if (regel.Vlag == "review")
            return Genormaliseerd.Onzeker<Toegangswoord>(regel.Regel, ruw, regel.Toegang);
        return Genormaliseerd.Zeker(new Toegangswoord(regel.Toegang, Vlaggen(regel, sleutel, rest)), regel.Regel, ruw);
    }

    /// <summary>What is said besides the access. Signing up through the team that decides is part of the demand, and so is for whom it is.</summary>
    private ValueList<string> Vlaggen(ToegangRegel regel, string sleutel, string rest)
    {
        var tekst = _woorden.GeenAanmelding.Replace(regel.Toegang == "toewijzing" ? rest : sleutel, " ");
        return [.. _woorden.Vlaggen.Where(v => v.Patroon.IsMatch(tekst) && !(v.Vlag == "doelgroepeis" && regel.Toegang is "toewijzing")).Select(v => v.Vlag)
            .Concat(new[] { regel.Vlag }.OfType<string>()).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>What the sentences say together; when they contradict each other nothing is set.</summary>
    public Genormaliseerd<Toegangswoord> ReadZinnen(IReadOnlyList<Zin> zinnen)
    {
        var gezegd = zinnen.Select(ReadZin).OfType<Genormaliseerd<Toegangswoord>>().ToList();
        if (gezegd.Count == 0)
            return Genormaliseerd.Leeg<Toegangswoord>("");
        var zeker = gezegd.Select(g => g.Vast?.Code).Distinct(StringComparer.Ordinal).ToList();
        return zeker is [not null]
            ? gezegd[0]
            : Genormaliseerd.Onzeker<Toegangswoord>("zinnen-strijdig", string.Join(" / ", gezegd.Select(g => g.Ruw)), string.Join('|', zeker));
    }

    /// <summary>Whether you have to sign up; said in the field or in a sentence, else unknown.</summary>
    public JaNee Aanmelden(IEnumerable<Zin> zinnen)
    {
        var sleutels = zinnen.Where(z => z.Bevat(_woorden.Aanmelden.Kern)).Select(z => z.Sleutel).ToList();
        var nee = sleutels.Exists(_woorden.Aanmelden.Niet.IsMatch);
        var ja = sleutels.Exists(s => _woorden.Aanmelden.Wel.IsMatch(s) && !_woorden.Aanmelden.Niet.IsMatch(s));
        return (ja, nee) switch { (true, false) => JaNee.Ja, (false, true) => JaNee.Nee, _ => JaNee.Onbekend };
    }

    private Genormaliseerd<Toegangswoord>? ReadZin(Zin zin)
    {
        if (!zin.Bevat(_woorden.Kern))
            return null;
        foreach (var regel in _woorden.Regels)
            if (regel.Zin?.IsMatch(zin.Sleutel) == true)
                return Judge(regel, regel.Zin.Replace(zin.Sleutel, ""), zin.Tekst) is var g && g.Vast is not null ? g with { Regel = "zin-" + g.Regel } : g;
        return null;
    }

    private Genormaliseerd<Toegangswoord> Judge(ToegangRegel regel, string rest, string ruw)
    {
        if (regel.Toegang == "vrij" && _woorden.Eis.IsMatch(rest))
            return Genormaliseerd.Onzeker<Toegangswoord>("vrij-en-toch-een-eis", ruw);
        if (regel.Vlag == "review")
            return Genormaliseerd.Onzeker<Toegangswoord>(regel.Regel, ruw, regel.Toegang);
        return Genormaliseerd.Zeker(new Toegangswoord(regel.Toegang, regel.Vlag is { } vlag ? [vlag] : []), regel.Regel, ruw);
    }
}
