using SocialeKaart.Content;

namespace SocialeKaart.Search.Index;

/// <summary>A concept of the question with the term and the word or words of an activity that matched it.</summary>
internal readonly record struct Reden(Concept Concept, string Term, string Woord)
{
    private bool IsOwn => Term.AsSpan(1).SequenceEqual(Concept.Word) || Term.AsSpan(1).SequenceEqual(Concept.Stem);

    private bool IsPart => IsOwn && Term[0] == '+';

    /// <summary>The compound that holds what was sought; else null.</summary>
    public string? In => IsPart ? Woord : null;

    /// <summary>The word of the activity, or the part of it that was sought.</summary>
    public string Op => IsPart ? Concept.Sought : Woord;

    /// <summary>How that word comes from what was typed, when it is not the same.</summary>
    public string Verband
    {
        get
        {
            var from = !IsOwn || Concept.Translated ? $", past bij “{Concept.Read}”" : Concept.Sought != Concept.Read ? $", uit “{Concept.Read}”" : "";
            return Concept.Typed is { } typed ? $"{from}, je typte “{typed}”" : from;
        }
    }
}

/// <summary>Says in short Dutch sentences why an activity is found. At most <see cref="Most"/> about words, then the places and moments.</summary>
internal static class Redenen
{
    public const int Most = 3;

    public static ValueList<string> Of(Reden[] words, Intent[] intents, Activiteit activiteit) => [.. Sentences(words), .. Understood(intents, activiteit)];

    private static IEnumerable<string> Sentences(Reden[] words) => words.Length == 1 ? [Sentence(words[0].In, words[0].Verband, words)]
        : words.GroupBy(reden => (reden.In, reden.Verband)).Select(same => Sentence(same.Key.In, same.Key.Verband, same)).Take(Most);

    private static string Sentence(string? compound, string verband, IEnumerable<Reden> same)
    {
        var found = $"gevonden op {Enumerate(same.Select(reden => $"“{reden.Op}”"))}{verband}";
        return compound is null ? found : $"{compound}: {found}";
    }

    private static IEnumerable<string> Understood(Intent[] intents, Activiteit activiteit)
    {
        if (intents.Length == 0)
            yield break;
        var begrepen = Array.ConvertAll(intents, intent => intent.Begrip);
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
