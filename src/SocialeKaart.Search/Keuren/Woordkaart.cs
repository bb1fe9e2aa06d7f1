using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;
using SocialeKaart.Search.Index;

namespace SocialeKaart.Search.Keuren;

/// <summary>A word by which an activity is found.</summary>
/// <param name="Woord">As it is first written in the aanbod.</param>
/// <param name="Veld">Where it counts most.</param>
/// <param name="Gewicht">How much it counts there: the boost of the field, by how often it stands in it and how long the field is.</param>
/// <param name="Activiteiten">How many activities have the word.</param>
/// <param name="Delen">Parts of it that find the activity too, as stems: tuin in moestuin.</param>
public sealed record Vindwoord(string Woord, SearchField Veld, float Gewicht, int Activiteiten, ValueList<string> Delen);

/// <summary>A line of the word list that leads to an activity, by words that the activity has.</summary>
/// <param name="Van">What visitors type.</param>
public sealed record Vindregel(int Regel, ValueList<string> Van, ValueList<string> Naar);

/// <summary>By which words and lines of the word list each activity of an aanbod is found. Made once for an aanbod; half a second for 600.</summary>
public sealed class Woordkaart
{
    private static readonly SearchField[] Fields = Enum.GetValues<SearchField>();

    private readonly Aanbod _aanbod;
    private readonly Corpus _corpus;
    private readonly int[] _activiteiten;

    public Woordkaart(Aanbod aanbod)
    {
        (_aanbod, _corpus) = (aanbod, new(aanbod));
        _activiteiten = new int[_corpus.Vocabulary.Count];
        for (var doc = 0; doc < _corpus.Count; doc++)
            foreach (var word in Fields.SelectMany(field => _corpus.Numbers(doc, field)).Distinct())
                _activiteiten[word]++;
    }

    /// <summary>The words of an activity, the weightiest first; of equal ones the rarest.</summary>
    public IReadOnlyList<Vindwoord> Woorden(Activiteit activiteit) => Doc(activiteit) is not { } doc ? [] :
        [.. Fields.SelectMany(field => Woorden(doc, field)).GroupBy(found => found.Woord).Select(same => same.MaxBy(found => found.Gewicht)!)
            .OrderByDescending(found => found.Gewicht).ThenBy(found => found.Activiteiten).ThenBy(found => found.Woord, StringComparer.Ordinal)];

    /// <summary>The lines of the word list that lead to an activity, in their order.</summary>
    public IReadOnlyList<Vindregel> Regels(Activiteit activiteit)
    {
        if (Doc(activiteit) is not { } doc)
            return [];
        var texts = Fields.Select(field => $" {string.Join(' ', _corpus.Words(doc, field).Select(word => word.Stem))} ").ToArray();
        bool Has(string target) => texts.Any(text => text.Contains($" {Stems(target)} ", StringComparison.Ordinal));
        return [.. _aanbod.Woordenlijst.Regels.Select(regel => Leading(regel, activiteit, Has)).OfType<Vindregel>()];
    }

    private static Vindregel? Leading(Woordregel regel, Activiteit activiteit, Func<string, bool> has) => regel switch
    {
        Verwijzing v when v.Rechts.Where(has).ToValueList() is { Count: > 0 } found => new(v.Regel, v.Links, found),
        Gelijk g when g.Woorden.ToLookup(has) is var split && split[true].Any() && split[false].Any() => new(g.Regel, split[false].ToValueList(), split[true].ToValueList()),
        VasteTreffer f when f.Adres == $"/activiteiten/{activiteit.Slug}" => new(f.Regel, f.Vragen, [f.Adres]),
        _ => null,
    };

    private IEnumerable<Vindwoord> Woorden(int doc, SearchField field)
    {
        var words = _corpus.Words(doc, field);
        return words.Where(word => !DutchText.IsStopWord(word.Text)).GroupBy(word => word.Number).Select(same => new Vindwoord(
            same.First().Written, field, Relevance.Boost(field) * Relevance.Of(field, same.Count(), words.Length), _activiteiten[same.Key], Parts(same.First())));
    }

    // After the word itself and its stem.
    private ValueList<string> Parts(Word word) => word.Terms.Skip(2).Select(_corpus.Term).Where(term => term[0] == '+').Select(term => term[1..]).ToValueList();

    private string Stems(string text) => string.Join(' ', DutchText.Tokens(text).Select(token => _corpus.Vocabulary.Stem(token.Text)));

    private int? Doc(Activiteit activiteit) => _aanbod.Activiteiten.Index().Where(a => a.Item.Slug == activiteit.Slug).Select(a => (int?)a.Index).FirstOrDefault();
}
