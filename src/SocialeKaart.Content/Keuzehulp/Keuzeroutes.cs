using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content;

/// <summary>Walks all ways through the questions and reports those that go round and what no way reaches.</summary>
internal sealed class Keuzeroutes
{
    private readonly Dictionary<string, Vraagregel> _vragen;
    private readonly HashSet<string> _done = new(StringComparer.Ordinal), _uitkomsten = new(StringComparer.Ordinal);
    private readonly List<string> _way = [];

    private Keuzeroutes(IEnumerable<Vraagregel> vragen) => _vragen = vragen.ToDictionary(v => v.Vraag.Code, StringComparer.Ordinal);

    public static void Check(IReadOnlyList<Vraagregel> vragen, IReadOnlyList<(FieldReader Veld, string Code)> uitkomsten)
    {
        var routes = new Keuzeroutes(vragen);
        routes.Walk(vragen[0]);
        foreach (var (vraag, veld, _) in vragen)
            if (!routes._done.Contains(vraag.Code))
                veld.Report("code", $"geen antwoord gaat naar vraag \"{vraag.Code}\"; verwijs ernaar met \"naar\" of haal de vraag weg", Ernst.Waarschuwing);
        foreach (var (veld, code) in uitkomsten)
            if (!routes._uitkomsten.Contains(code))
                veld.Report("code", $"geen antwoord leidt naar uitkomst \"{code}\"; verwijs ernaar of haal de uitkomst weg", Ernst.Waarschuwing);
        // A round among questions that nobody reaches stays harmless only until someone links to one of them.
        foreach (var vraag in vragen)
            routes.Walk(vraag);
    }

    private void Walk(Vraagregel regel)
    {
        if (!_done.Add(regel.Vraag.Code))
            return;
        _way.Add(regel.Vraag.Code);
        foreach (var (antwoord, veld) in regel.Antwoorden)
            if (antwoord.Uitkomst is { } uitkomst)
                _uitkomsten.Add(uitkomst);
            else if (_way.IndexOf(antwoord.Naar!) is var start and >= 0)
                veld.Report("naar", $"zo kom je nooit bij een uitkomst: {string.Join(" → ", _way.Skip(start).Append(antwoord.Naar))}; verwijs naar een andere vraag");
            else
                Walk(_vragen[antwoord.Naar!]);
        _way.RemoveAt(_way.Count - 1);
    }
}
