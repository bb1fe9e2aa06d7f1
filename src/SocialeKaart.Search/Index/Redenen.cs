using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>A concept of the question with the term and the word or words of an activity that matched it.</summary>
internal readonly record struct Reden(Concept Concept, string Term, string Woord)
{
    private bool IsOwn => Term.AsSpan(1).SequenceEqual(Concept.Word) || Term.AsSpan(1).SequenceEqual(Concept.Stem);

    private bool IsPart => IsOwn && Term[0] == '+';

    /// <summary>The compound that holds what was sought; else null.</summary>
    public string? In => IsPart ? Woord : null;

    /// <summary>The word of the activity, or the part of it that was sought.</summary>
    public string Op => IsPart ? Sought : Woord;

    /// <summary>How that word comes from what was typed, when it is not the same.</summary>
    public string Verband
    {
        get
        {
            var from = !IsOwn ? $", past bij “{Concept.Read}”" : Sought != Concept.Read ? $", uit “{Concept.Read}”" : "";
            return Concept.Typed is { } typed ? $"{from}, je typte “{typed}”" : from;
        }
    }

    /// <summary>What was sought in the visitor's own spelling; of a compound that was taken apart the part.</summary>
    private string Sought => DutchText.Tokens(Concept.Read).First().Text == Concept.Word ? Concept.Read : Concept.Word;
}

/// <summary>Says in short Dutch sentences why an activity is found. At most <see cref="Most"/> about words, then the places and moments.</summary>
internal static class Redenen
{
    public const int Most = 3;

    public static ValueList<string> Of(IEnumerable<Reden> words, IEnumerable<Intent> intents, Activiteit activiteit) =>
        [.. words.GroupBy(reden => (reden.In, reden.Verband)).Select(Sentence).Take(Most), .. Understood([.. intents.Select(intent => intent.Begrip)], activiteit)];

    private static string Sentence(IGrouping<(string? In, string Verband), Reden> same)
    {
        var found = $"gevonden op {Enumerate(same.Select(reden => $"“{reden.Op}”"))}{same.Key.Verband}";
        return same.Key.In is { } compound ? $"{compound}: {found}" : found;
    }

    private static IEnumerable<string> Understood(Begrip[] begrepen, Activiteit activiteit)
    {
        var places = Array.FindAll(begrepen, begrip => begrip.Facet == Facet.Wijk);
        var others = Array.FindAll(begrepen, begrip => begrip.Facet != Facet.Wijk);
        if (places.Length > 0)
            yield return activiteit.OveralInDeStad ? "voor de hele stad" : $"in {Enumerate(places.Select(begrip => begrip.Tekst))}";
        if (others.Length > 0)
            yield return $"past bij {Enumerate(others.Select(begrip => begrip.Tekst))}";
    }

    private static string Enumerate(IEnumerable<string> texts) =>
        texts.Distinct().ToArray() is var all && all.Length == 1 ? all[0] : $"{string.Join(", ", all[..^1])} en {all[^1]}";
}
