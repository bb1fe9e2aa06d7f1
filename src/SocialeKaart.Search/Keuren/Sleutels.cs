using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;
using SocialeKaart.Search.Meten;

namespace SocialeKaart.Search.Keuren;

/// <summary>Whether a line does something for those who type the words that it is for.</summary>
internal sealed class Sleutels(Regeltekst regels, ISearchIndex index, Dictionary<int, int> made)
{
    private const int First = 100;

    /// <summary>
    /// Each line gets an activity of its own to lead to; who types one of its words must find that.
    /// </summary>
    public static IEnumerable<Probleem> Check(Aanbod aanbod, Regeltekst regels)
    {
        var lines = aanbod.Woordenlijst.Regels.Where(regel => regel is Gelijk or Verwijzing).ToArray();
        var next = aanbod.Activiteiten.Select(a => a.Nummer).DefaultIfEmpty().Max() + 1;
        var targets = lines.Select((regel, i) => new Activiteit { Slug = Sonde.Word(i), Nummer = next + i, Naam = Sonde.Word(i), Samenvatting = "", Aanbieder = "", Toegang = "" });
        var list = aanbod.Woordenlijst.Regels.Except(lines).Concat(lines.Select((regel, i) => Leading(regel, Sonde.Word(i))));
        var index = MemoryEngine.Build(aanbod.Met(aanbod.Activiteiten.Concat(targets), new Woordenlijst(list.ToValueList())));
        var sleutels = new Sleutels(regels, index, lines.Select((regel, i) => (regel.Regel, next + i)).ToDictionary());
        return lines.SelectMany(sleutels.Check).Concat(Doubles(lines, regels));
    }

    /// <summary>Keys of two lines that are forms of the same Dutch words.</summary>
    private static IEnumerable<Probleem> Doubles(Woordregel[] lines, Regeltekst regels)
    {
        var first = new Dictionary<string, (int Regel, string Word)>(StringComparer.Ordinal);
        foreach (var line in lines.OfType<Verwijzing>().Where(line => line.Taal == Taal.Nl))
            foreach (var word in line.Links)
                if (!first.TryAdd(Stems(word), (line.Regel, word)) && first[Stems(word)] is var same && same.Regel != line.Regel)
                    yield return regels.Waarschuwing(line.Regel, word,
                        $"\"{word}\" zoekt hetzelfde als \"{same.Word}\" op regel {same.Regel}; zet alles wat het moet vinden op één regel");
    }

    private static string Stems(string word) => string.Join(' ', DutchText.Tokens(word).Select(token => DutchText.Stem(token.Text)));

    private static Verwijzing Leading(Woordregel regel, string target) => regel is Verwijzing v
        ? v with { Rechts = [target] }
        : new Verwijzing(regel.Regel, Taal.Nl, ((Gelijk)regel).Woorden, [target]);

    private IEnumerable<Probleem> Check(Woordregel regel)
    {
        var (taal, words) = regel is Verwijzing v ? (v.Taal, v.Links) : (Taal.Nl, ((Gelijk)regel).Woorden);
        foreach (var word in words)
            if (taal == Taal.Nl && SaysLittle(word))
                yield return regels.Waarschuwing(regel.Regel, word, $"\"{word}\" zegt alleen te weinig; schrijf er een woord bij, of haal het weg");
            else if (!Leads(word, made[regel.Regel], out var result) && !(taal != Taal.Nl && IsAlsoOfAnother(result)))
                yield return regels.Waarschuwing(regel.Regel, word, $"wie \"{word}\" zoekt, komt niet bij deze regel uit{Because(word, result)}");
    }

    private static bool SaysLittle(string word) => DutchText.Tokens(word).ToArray() is [var only]
        && (DutchText.IsStopWord(only.Text) || DutchText.IsLight(DutchText.Stem(only.Text)));

    /// <summary>A word that Dutch or a second language has too leads only in a question that speaks this one.</summary>
    private static bool IsAlsoOfAnother(SearchResult result) => result.Totaal > 0 && result.Bedoelde is null;

    private bool Leads(string word, int nummer, out SearchResult result)
    {
        result = index.Search(SearchQuery.Empty.WithText(word), First);
        return result.Treffers.Any(t => t.Activiteit.Nummer == nummer);
    }

    private static string Because(string word, SearchResult result) =>
        result.Bedoelde is { } read ? $": het wordt gelezen als \"{read}\"; haal het weg, of schrijf het anders"
        : DutchText.Tokens(word).All(token => DutchText.IsStopWord(token.Text)) ? ": het zegt te weinig; schrijf er een woord bij"
        : result.Totaal > 0 ? ": het staat zelf al in activiteiten; haal het hier weg"
        : "; schrijf het korter, of haal het weg";
}
