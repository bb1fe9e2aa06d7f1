using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;
using SocialeKaart.Search.Meten;

namespace SocialeKaart.Search.Keuren;

/// <summary>Whether the words that lines lead to stand in an activity. Search does not follow a line on to another line.</summary>
internal sealed class Doelen
{
    private readonly Woordenlijst _list;
    private readonly Regeltekst _regels;
    private readonly HashSet<string> _alive;
    private readonly Lazy<string[]> _words;
    private readonly ISearchIndex _index;

    private Doelen(ISearchIndex index, Regeltekst regels)
    {
        var aanbod = index.Aanbod;
        (_index, _list, _regels) = (index, aanbod.Woordenlijst, regels);
        _alive = Alive(aanbod);
        _words = new(() => [.. aanbod.Activiteiten.SelectMany(a => DutchText.Tokens($"{a.Naam} {a.Samenvatting} {a.Tekst}"))
            .Select(token => token.Text).Distinct()]);
    }

    public static IEnumerable<Probleem> Check(ISearchIndex index, Regeltekst regels)
    {
        var doelen = new Doelen(index, regels);
        return index.Aanbod.Woordenlijst.Regels.SelectMany(doelen.Check);
    }

    private IEnumerable<Probleem> Check(Woordregel regel) => regel switch
    {
        Verwijzing { Rechts.Count: 1 } v when v.Taal != Taal.Nl && FindsSomething(v.Rechts[0]) => [],
        Verwijzing v => v.Rechts.Where(IsDead).Select(doel => _regels.Waarschuwing(v.Regel, doel, Missing(doel))),
        Gelijk g when g.Woorden.All(IsDead) => [_regels.Waarschuwing(g.Regel, g.Woorden[0],
            $"geen van deze woorden staat in een activiteit; zet er een bij dat er wel in staat{Nearest.Hint(g.Woorden[0], _words.Value)}")],
        _ => [],
    };

    private string Missing(string doel) => Onward(doel) is { } line
        ? $"\"{doel}\" staat in geen activiteit, wel links op regel {line.Regel}, maar zoeken gaat van daar niet verder; schrijf hier zelf: {string.Join(", ", line.Rechts)}"
        : $"\"{doel}\" staat in geen activiteit; kies een woord dat er wel in staat, of haal het weg{Nearest.Hint(Folding.Fold(doel), _words.Value)}";

    private Verwijzing? Onward(string doel) => _list.Verwijzingen.FirstOrDefault(line =>
        line.Taal == Taal.Nl && line.Links.Any(key => Folding.Fold(key) == Folding.Fold(doel)));

    /// <summary>A word of another language with one goal is read as that, so search goes on from there.</summary>
    private bool FindsSomething(string doel) => _index.Search(SearchQuery.Empty.WithText(doel), 1).Totaal > 0;

    private bool IsDead(string word) => !_alive.Contains(word);

    /// <summary>The words that find something. Each is asked for through a line of its own, as the search itself would use it.</summary>
    private static HashSet<string> Alive(Aanbod aanbod)
    {
        var words = aanbod.Woordenlijst.Verwijzingen.SelectMany(v => v.Rechts).Concat(aanbod.Woordenlijst.Gelijk.SelectMany(g => g.Woorden)).Distinct().ToArray();
        var lines = words.Select((word, i) => new Verwijzing(i + 1, Taal.Nl, [Sonde.Word(i)], [word]));
        var exceptions = aanbod.Woordenlijst.Regels.Where(regel => regel is Stamuitzondering or NietSplitsen);
        var index = MemoryEngine.Build(aanbod.Met(new Woordenlijst([.. lines, .. exceptions])));
        return [.. words.Where((_, i) => index.Search(SearchQuery.Empty.WithText(Sonde.Word(i)), 1).Totaal > 0)];
    }
}
