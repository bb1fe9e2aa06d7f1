using SocialeKaart.Content;

namespace SocialeKaart.Search.Index;

/// <summary>How near activities are to a place, by their buurt, postcode and wijken; from wijk to wijk the steps over their borders count.</summary>
internal sealed class Nearness(Aanbod aanbod)
{
    private const int Far = 3;

    private readonly string[] _buurten = [.. aanbod.Activiteiten.Select(a => Folding.Slug(a.Buurt ?? ""))];

    /// <summary>For each activity its group in a list of what is near first. What is for the whole city comes after the wijk of the place, or,
    /// where wijken were chosen, after these.</summary>
    public byte[] To(Plaats plaats, bool wijkChosen)
    {
        var steps = Steps(plaats);
        return [.. _buurten.Select((_, doc) => Find(doc, plaats, steps)).Select(near => (byte)(near.Afstand switch
        {
            Afstand.Vlakbij => 0,
            Afstand.Wijk => 1,
            Afstand.Stad => wijkChosen ? 6 : 2,
            Afstand.Ernaast => 3,
            Afstand.Verder => steps[near.Wijk!] < Far ? 4 : 5,
            _ => 7,
        }))];
    }

    public Nabij Of(int doc, Plaats plaats) => Find(doc, plaats, Steps(plaats));

    private Nabij Find(int doc, Plaats plaats, Dictionary<string, int> steps)
    {
        var activiteit = aanbod.Activiteiten[doc];
        if (activiteit.OveralInDeStad)
            return new(Afstand.Stad, null);
        var nearest = activiteit.Wijk.Where(steps.ContainsKey).MinBy(wijk => steps[wijk]);
        if (nearest is null)
            return new(Afstand.Elders, null);
        return new((steps[nearest], Beside(doc, plaats)) switch
        {
            (0, true) => Afstand.Vlakbij,
            (0, _) => Afstand.Wijk,
            (1, _) => Afstand.Ernaast,
            _ => Afstand.Verder,
        }, nearest);
    }

    private bool Beside(int doc, Plaats plaats) =>
        _buurten[doc].Length > 0 && plaats.IsBuurt(_buurten[doc])
        || aanbod.Activiteiten[doc].Adres?.Postcode?.StartsWith(plaats.Code, StringComparison.Ordinal) == true;

    /// <summary>How many borders lie between the place and each wijk; one that cannot be reached is as far as any.</summary>
    private Dictionary<string, int> Steps(Plaats plaats)
    {
        var steps = plaats.Wijken.ToDictionary(wijk => wijk, _ => 0, StringComparer.Ordinal);
        for (var (rim, step) = (plaats.Wijken.ToArray(), 1); rim.Length > 0; step++)
            rim = [.. rim.SelectMany(code => aanbod.Indeling.Wijken.Find(code)?.Buren ?? []).Where(buur => steps.TryAdd(buur, step))];
        foreach (var wijk in aanbod.Indeling.Wijken)
            steps.TryAdd(wijk.Code, Far);
        return steps;
    }
}
