using SocialeKaart.Content;

namespace SocialeKaart.Web.Addresses;

/// <summary>A question with the answer that was given.</summary>
public sealed record Keuze(Keuzevraag Vraag, Keuzeantwoord Antwoord);

/// <summary>
/// How far someone came in the keuzehulp: the answers from the first question on. It is read from the address and writes the canonical one:
/// answers in the order of the questions, anything that does not belong to them left out.
/// </summary>
public sealed record Keuzepad
{
    public const string Pad = "/keuzehulp";

    // Names a given answer that is shown again to change it; the answers after it stay where they still fit.
    private static readonly string Verander = KeuzehulpReader.Bezet[0];

    /// <summary>Longest answer that is kept to be named as unknown.</summary>
    private const int MaxAntwoord = 60;

    public required ValueList<Keuze> Keuzes { get; init; }

    /// <summary>The question on the page; null at an outcome.</summary>
    public Keuzevraag? Vraag { get; private init; }

    /// <summary>The outcome of the answers; null while there is a question left or one is shown again.</summary>
    public Uitkomst? Uitkomst { get; private init; }

    /// <summary>What was sent as answer and is none: empty when nothing was chosen, null when nothing was sent.</summary>
    public string? Onbekend { get; private init; }

    /// <summary>Number of the question on the page, from 1; of the last question at an outcome.</summary>
    public int Nummer => Vraag is null ? Keuzes.Count : Before(Vraag).Count() + 1;

    /// <summary>The given answer to the question on the page, when it is shown again.</summary>
    public Keuzeantwoord? Gegeven => Keuzes.FirstOrDefault(k => k.Vraag == Vraag)?.Antwoord;

    /// <summary>The answers before the question on the page.</summary>
    public IEnumerable<Keuze> Eerder => Vraag is null ? Keuzes : Before(Vraag);

    /// <summary>The given answers to other questions than the one on the page: its form sends them along.</summary>
    public IEnumerable<Keuze> Andere => Keuzes.Where(k => k.Vraag != Vraag);

    /// <summary>The canonical address.</summary>
    public string Adres => Address(Keuzes, Vraag is null ? null : Onbekend is { } sent ? (Vraag.Code, sent) : Gegeven is null ? null : (Verander, Vraag.Code));

    /// <summary>The address where the answer to an earlier question can be changed.</summary>
    public string Veranderadres(Keuzevraag vraag) => Address(Keuzes, (Verander, vraag.Code));

    /// <summary>The address of the question before this page; null at the first.</summary>
    public string? Terug => Eerder.LastOrDefault() is { } last ? Veranderadres(last.Vraag) : null;

    /// <summary>Reads decoded parameters in any order. Never fails.</summary>
    public static Keuzepad Parse(IEnumerable<KeyValuePair<string, string?>> parameters, Keuzehulp keuzehulp)
    {
        var given = parameters.ToLookup(p => p.Key, p => Folding.Slug(p.Value ?? "", MaxAntwoord), StringComparer.OrdinalIgnoreCase);
        var keuzes = new List<Keuze>();
        Keuzevraag? vraag = keuzehulp.Vragen[0];
        Uitkomst? uitkomst = null;
        while (vraag is not null && given[vraag.Code].Select(vraag.Antwoord).FirstOrDefault(a => a is not null) is { } antwoord)
        {
            keuzes.Add(new(vraag, antwoord));
            (vraag, uitkomst) = (keuzehulp.Vraag(antwoord), keuzehulp.Uitkomst(antwoord));
        }
        var sent = vraag is null ? null : given[vraag.Code].Max(StringComparer.Ordinal);
        var again = sent is null ? keuzes.Find(k => given[Verander].Contains(k.Vraag.Code, StringComparer.Ordinal))?.Vraag : null;
        return new() { Keuzes = keuzes.ToValueList(), Vraag = again ?? vraag, Uitkomst = again is null ? uitkomst : null, Onbekend = sent };
    }

    private IEnumerable<Keuze> Before(Keuzevraag vraag) => Keuzes.TakeWhile(k => k.Vraag != vraag);

    private static string Address(IEnumerable<Keuze> keuzes, (string Name, string Value)? last)
    {
        var parameters = keuzes.Select(k => $"{k.Vraag.Code}={k.Antwoord.Code}").ToList();
        if (last is var (name, value))
            parameters.Add($"{name}={value}");
        return parameters.Count == 0 ? Pad : $"{Pad}?{string.Join('&', parameters)}";
    }
}
