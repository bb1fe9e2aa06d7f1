using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>
/// What a word does in a question: it says what is sought, it says little (maken, samen), or it names a place, level or moment.
/// </summary>
internal enum Role { Heavy, Light, Understood }

/// <summary>One idea of a question: the terms that stand for it. Without alternatives nothing in the aanbod knows it.</summary>
internal sealed record Concept(string Word, string Stem, Role Role, IReadOnlyList<WeightedTerm> Alternatives)
{
    public const float LightWeight = .3f;

    /// <summary>The word or words of the question that it stands for, with misspellings corrected.</summary>
    public string Read { get; init; } = Word;

    /// <summary>What was sought in the visitor's own spelling; of a compound that was taken apart the part.</summary>
    public string Sought => field ??= DutchText.Tokens(Read).First().Text == Word ? Read : Word;

    /// <summary>What was typed, when misspelt; else null.</summary>
    public string? Typed { get; init; }

    /// <summary>Whether another language was read as it.</summary>
    public bool Translated { get; init; }

    /// <summary>Whether the word list leads from it to the aanbod: then the question is surely about what we have.</summary>
    public bool Listed { get; init; }

    /// <summary>Whether it is a part of a compound that the aanbod does not know as a whole.</summary>
    public bool IsPart { get; init; }

    /// <summary>How much it tells that the question is about something else than we have.</summary>
    public float Against { get; init; }

    /// <summary>Whether people seek it elsewhere than with us (prices, tickets): then it is no ground, even when a text has the word.</summary>
    public bool Elsewhere { get; init; }

    /// <summary>Whether it follows on what someone wants: ik wil, ik zoek, ik zou graag.</summary>
    public bool Wanted { get; init; }

    /// <summary>How much it counts; a verb says less about the subject than another word.</summary>
    public float Weight { get; init; } = Role == Role.Heavy ? 1 : LightWeight;
}

/// <summary>The words of a visitor as concepts.</summary>
internal sealed record Question(IReadOnlyList<Concept> Concepts)
{
    /// <summary>How many words were typed, when it tells a story in the first person; else 0.</summary>
    public int StoryWords { get; init; }

    /// <summary>Whether someone speaks who knows our terms: levels, modules and the shorthand of professionals.</summary>
    public bool Professional { get; init; }

    /// <summary>Neighbours that make a title match a phrase.</summary>
    public IReadOnlyList<WeightedTerm> Pairs { get; init; } = [];

    /// <summary>Places, levels, moments and prices that it names.</summary>
    public IReadOnlyList<Intent> Intents { get; init; } = [];

    /// <summary>The places of words that were taken for a misspelling.</summary>
    public ValueList<Tekstdeel> Corrected { get; init; } = [];

    /// <summary>The words with misspellings corrected, if any.</summary>
    public string? Bedoelde { get; init; }
}
