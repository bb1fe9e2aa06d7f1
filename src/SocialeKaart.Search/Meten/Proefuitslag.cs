using SocialeKaart.Content;

namespace SocialeKaart.Search.Meten;

/// <summary>
/// What an index made of a <c># test:</c> of the word list: the place, from 1, of the first activity that reaches its goal, or null when the
/// first <see cref="Bovenaan"/> do not; and the names of these.
/// </summary>
public sealed record Proefuitslag(Zoekproef Zoekproef, int? Plaats, ValueList<string> Titels)
{
    public const int Bovenaan = 5;

    public static Proefuitslag Of(ISearchIndex index, Zoekproef proef)
    {
        var first = index.Search(SearchQuery.Empty.WithText(proef.Vraag), Bovenaan).Treffers.Select(t => t.Activiteit).ToArray();
        var at = Array.FindIndex(first, a => Reaches(a, proef.Doel, index.Aanbod.Indeling));
        return new(proef, at < 0 ? null : at + 1, first.Select(a => a.Naam).ToValueList());
    }

    /// <summary>A goal is the code of a thema, or words that stand, perhaps in a longer word, in the name, the text or the target groups.</summary>
    private static bool Reaches(Activiteit activiteit, string doel, Indeling indeling)
    {
        if (indeling.Themas.Find(doel) is { } thema)
            return activiteit.Thema.Contains(thema.Code);
        var text = Folding.Fold(string.Join(' ', [activiteit.Naam, activiteit.Samenvatting, activiteit.Tekst,
            .. activiteit.Doelgroep.Select(code => indeling.Doelgroepen.Find(code)?.Naam)]));
        return Folding.Fold(doel).Split(' ').All(word => text.Contains(word, StringComparison.Ordinal));
    }
}
