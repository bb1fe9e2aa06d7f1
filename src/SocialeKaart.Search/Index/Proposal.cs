using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>What may be suggested. Without <paramref name="Vraag"/> it leads to as many activities as <paramref name="Weight"/> says; else
/// to what that question finds, and the weight, in how many names it stands, only tells which are worth counting.</summary>
internal sealed record Proposal(Suggestiesoort Soort, string Naam, string Url, int Weight, SearchQuery? Vraag = null)
{
    /// <summary>All there are, the weightiest first, no two of them the same but for their endings; of two the first kind stays.</summary>
    /// <param name="isPlace">Whether a word names a place, level or moment: the wijken are suggested by their own names.</param>
    public static Proposal[] All(Aanbod aanbod, Corpus corpus, Func<Token, bool> isPlace) =>
    [
        .. Values(aanbod, Facet.Thema, Suggestiesoort.Thema)
            .Concat(Values(aanbod, Facet.Wijk, Suggestiesoort.Wijk))
            .Concat(Aanbieders(aanbod))
            .Concat(TitleWords(aanbod, corpus).Concat(ListWords(aanbod.Woordenlijst)).Where(word => Tells(word.Naam, isPlace)))
            .DistinctBy(proposal => string.Join(' ', DutchText.Tokens(proposal.Naam).Select(token => corpus.Vocabulary.Stem(token.Text))))
            .OrderByDescending(proposal => proposal.Weight),
    ];

    private static IEnumerable<Proposal> Values(Aanbod aanbod, Facet facet, Suggestiesoort soort) => aanbod.Indeling.Of(facet)
        .Select(waarde => new Proposal(
            soort, waarde.Naam, SearchQuery.Empty.With(facet, waarde.Code).Address(), aanbod.Activiteiten.Count(a => a.Matches(facet, waarde.Code))));

    private static IEnumerable<Proposal> Aanbieders(Aanbod aanbod) => aanbod.Activiteiten.CountBy(a => a.Aanbieder)
        .Where(aanbieder => aanbod.Aanbieders.ContainsKey(aanbieder.Key))
        .Select(aanbieder => new Proposal(
            Suggestiesoort.Aanbieder, aanbod.Aanbieders[aanbieder.Key].Naam, $"/aanbieders/{aanbieder.Key}", aanbieder.Value));

    /// <summary>The words in the names of activities that say what it is; of the forms of a word the commonest comes first.</summary>
    private static IEnumerable<Proposal> TitleWords(Aanbod aanbod, Corpus corpus)
    {
        var (counts, first) = (new int[corpus.Vocabulary.Count], new int[corpus.Vocabulary.Count]);
        for (var doc = 0; doc < corpus.Count; doc++)
            foreach (var number in corpus.Numbers(doc, SearchField.Titel))
                if (counts[number]++ == 0)
                    first[number] = doc;
        return Enumerable.Range(0, counts.Length).Where(number => counts[number] > 0).OrderByDescending(number => counts[number])
            .Select(number => corpus.Vocabulary[number])
            .Select(word => Word(Suggestiesoort.Activiteit, Written(word, first[word.Number]), counts[word.Number]));

        string Written(Word word, int doc)
        {
            var naam = aanbod.Activiteiten[doc].Naam;
            return DutchText.Places(naam).ElementAt(((IList<int>)corpus.Numbers(doc, SearchField.Titel)).IndexOf(word.Number)).Van(naam);
        }
    }

    /// <summary>The words that stand in the list by themselves. What is no Dutch there is spelled by ear: it is understood, not suggested.</summary>
    private static IEnumerable<Proposal> ListWords(Woordenlijst list)
    {
        var dutch = list.Gelijk.SelectMany(line => line.Woorden)
            .Concat(list.Verwijzingen.Where(line => line.Taal == Taal.Nl).SelectMany(line => line.Links)).Where(IsDutch);
        var foreign = list.Verwijzingen.Where(line => line.Taal != Taal.Nl).SelectMany(line => line.Links);
        return dutch.Concat(foreign).Where(word => !word.Contains(' ', StringComparison.Ordinal)).Select(word => Word(Suggestiesoort.Woord, word, 0));
    }

    private static bool IsDutch(string word) =>
        DutchText.Fold(word) is var folded && (Lexicon.Dutch.Contains(folded) || CompoundSplitter.Dutch.Split(folded).Count > 0);

    private static Proposal Word(Suggestiesoort soort, string word, int weight)
    {
        var vraag = SearchQuery.Empty.WithText(word.Skip(1).Any(char.IsUpper) ? word : word.ToLowerInvariant());
        return new(soort, Capital(word), vraag.Address(), weight, vraag);
    }

    private static bool Tells(string naam, Func<Token, bool> isPlace) => char.IsLetter(naam[0]) && DutchText.Tokens(naam).FirstOrDefault() is
    { Text: { Length: > 1 } word } token && !DutchText.IsStopWord(word) && !DutchText.IsLight(DutchText.Stem(word)) && !isPlace(token);

    private static string Capital(string word) => word.StartsWith("ij", StringComparison.Ordinal)
        ? $"IJ{word.AsSpan(2)}" : $"{char.ToUpperInvariant(word[0])}{word.AsSpan(1)}";
}
