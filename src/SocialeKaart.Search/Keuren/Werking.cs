using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;
using SocialeKaart.Search.Meten;

namespace SocialeKaart.Search.Keuren;

/// <summary>
/// Whether a line changes the answer to any question. Instead of building an index without each line, lines that no question shares are left
/// out together: a few dozen indexes for a list of a thousand lines.
/// </summary>
internal sealed class Werking
{
    private const int Deep = 10, Shortest = 4;

    private readonly Aanbod _aanbod;
    private readonly (string Vraag, string Folded)[] _vragen;
    private readonly string[] _answers;

    private Werking(Aanbod aanbod, IEnumerable<string> vragen)
    {
        _aanbod = aanbod;
        var index = MemoryEngine.Build(aanbod);
        _vragen = [.. vragen.Distinct().Select(vraag => (vraag, Fold(vraag, index)))];
        _answers = Array.ConvertAll(_vragen, vraag => Answer(index, vraag.Vraag));
    }

    public static IEnumerable<Probleem> Check(Aanbod aanbod, IEnumerable<string> vragen, Regeltekst regels)
    {
        var moving = new Werking(aanbod, vragen.Concat(aanbod.Woordenlijst.Proeven.Select(proef => proef.Vraag))).Moving();
        return aanbod.Woordenlijst.Regels.Where(regel => regel is not Zoekproef && !moving.Contains(regel)).Select(regel =>
            regels.Waarschuwing(regel.Regel, "", "deze regel verandert geen enkele vraag waarmee we meten; zet er een test achter (# test: vraag -> doel), of haal hem weg"));
    }

    private HashSet<Woordregel> Moving()
    {
        var moving = new HashSet<Woordregel>();
        foreach (var round in Rounds())
        {
            var without = _aanbod.Woordenlijst.Regels.Except(round.Select(line => line.Regel)).ToValueList();
            var index = MemoryEngine.Build(_aanbod.Met(new Woordenlijst(without)));
            moving.UnionWith(round.Where(line => line.Vragen.Any(i => Answer(index, _vragen[i].Vraag) != _answers[i])).Select(line => line.Regel));
        }
        return moving;
    }

    /// <summary>The lines with the questions they may touch, in rounds in which no two lines touch the same question.</summary>
    private IEnumerable<List<(Woordregel Regel, int[] Vragen)>> Rounds()
    {
        var rounds = new List<(List<(Woordregel, int[])> Lines, HashSet<int> Taken)>();
        foreach (var regel in _aanbod.Woordenlijst.Regels.Where(regel => regel is not Zoekproef))
        {
            var touched = Touched(regel);
            if (touched.Length == 0)
                continue;
            var round = rounds.Find(round => !round.Taken.Overlaps(touched));
            if (round.Lines is null)
                rounds.Add(round = ([], []));
            round.Lines.Add((regel, touched));
            round.Taken.UnionWith(touched);
        }
        return rounds.Select(round => round.Lines);
    }

    /// <summary>The questions that hold the beginnings of all words of one of the keys.</summary>
    private int[] Touched(Woordregel regel)
    {
        var keys = Keys(regel).Select(Beginnings).ToArray();
        return [.. Enumerable.Range(0, _vragen.Length).Where(i =>
            Array.Exists(keys, key => Array.TrueForAll(key, word => _vragen[i].Folded.Contains(word, StringComparison.Ordinal))))];
    }

    private static ValueList<string> Keys(Woordregel regel) => regel switch
    {
        Gelijk g => g.Woorden,
        Verwijzing v => v.Links,
        VasteTreffer f => f.Vragen,
        Stamuitzondering s => [s.Woord, s.Stam],
        NietSplitsen n => n.Woorden,
        Plaatsnaam p => p.Namen,
        _ => [],
    };

    private static string[] Beginnings(string key)
    {
        var words = DutchText.Tokens(key).Select(token => token.Text).ToArray();
        var telling = Array.FindAll(words, word => !DutchText.IsGlue(word));
        return Array.ConvertAll(telling.Length > 0 ? telling : words, word => word[..Math.Min(Shortest, word.Length)]);
    }

    /// <summary>The words of a question as typed and as read, with and without spaces.</summary>
    private static string Fold(string vraag, ISearchIndex index)
    {
        var read = Folding.Fold($"{vraag} {index.Search(SearchQuery.Empty.WithText(vraag), 1).Bedoelde}").Replace('-', ' ');
        return $"{read} {read.Replace(" ", "", StringComparison.Ordinal)}";
    }

    private static string Answer(ISearchIndex index, string vraag)
    {
        var result = index.Search(SearchQuery.Empty.WithText(vraag), Deep);
        return $"{result.Totaal} {string.Join(' ', result.Treffers.Concat(result.LijktHierop).Take(Deep).Select(t => t.Activiteit.Nummer))}";
    }
}
