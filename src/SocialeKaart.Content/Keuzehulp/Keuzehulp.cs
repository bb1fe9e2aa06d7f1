namespace SocialeKaart.Content;

/// <summary>
/// The questions of "Help mij kiezen" and where they lead, read from <c>content/indeling/keuzehulp.yaml</c>. The first question is the
/// beginning. Every answer leads on, none leads back: whoever goes on answering reaches an outcome.
/// </summary>
public sealed class Keuzehulp
{
    private readonly Dictionary<string, Keuzevraag> _vragen;
    private readonly Dictionary<string, Uitkomst> _uitkomsten;
    private readonly Dictionary<string, int> _hoogstens = new(StringComparer.Ordinal);

    internal Keuzehulp(IEnumerable<Keuzevraag> vragen, IEnumerable<Uitkomst> uitkomsten, ValueList<Begin> beginnen)
    {
        Vragen = vragen.ToValueList();
        Uitkomsten = uitkomsten.ToValueList();
        Beginnen = beginnen;
        _vragen = Vragen.ToDictionary(v => v.Code, StringComparer.Ordinal);
        _uitkomsten = Uitkomsten.ToDictionary(u => u.Code, StringComparer.Ordinal);
        Measure(Vragen[0]);
    }

    public ValueList<Keuzevraag> Vragen { get; }

    public ValueList<Uitkomst> Uitkomsten { get; }

    public ValueList<Begin> Beginnen { get; }

    /// <summary>The question after this answer, or null when the answer leads to an outcome.</summary>
    public Keuzevraag? Vraag(Keuzeantwoord antwoord) => antwoord.Naar is { } code ? _vragen[code] : null;

    /// <summary>The outcome of this answer, or null when it leads to another question.</summary>
    public Uitkomst? Uitkomst(Keuzeantwoord antwoord) => antwoord.Uitkomst is { } code ? _uitkomsten[code] : null;

    /// <summary>The most questions that can follow from here, this one included. It is one that can be reached.</summary>
    public int Hoogstens(Keuzevraag vraag) => _hoogstens[vraag.Code];

    private int Measure(Keuzevraag vraag)
    {
        if (!_hoogstens.TryGetValue(vraag.Code, out var most))
            _hoogstens[vraag.Code] = most = 1 + vraag.Antwoorden.Max(a => Vraag(a) is { } next ? Measure(next) : 0);
        return most;
    }
}

/// <summary>A question with two or more answers. <paramref name="Term"/> is what professionals call the subject.</summary>
public sealed record Keuzevraag(string Code, string Vraag, string? Uitleg, string? Term, ValueList<Keuzeantwoord> Antwoorden)
{
    /// <summary>The answer with this code, or null.</summary>
    public Keuzeantwoord? Antwoord(string code) => Antwoorden.FirstOrDefault(a => a.Code == code);
}

/// <summary>An answer leads to the question <see cref="Naar"/> or to the outcome <see cref="Uitkomst"/>, never to both or neither.
/// <see cref="Omdat"/> is the sentence about it under "Waarom?".</summary>
public sealed record Keuzeantwoord
{
    public required string Code { get; init; }
    public required string Tekst { get; init; }
    public required string Omdat { get; init; }
    public string? Uitleg { get; init; }
    public string? Naar { get; init; }
    public string? Uitkomst { get; init; }
}

/// <summary>Where the questions lead: a level on this site, or a door elsewhere.</summary>
public abstract record Uitkomst(string Code, string Titel, string Uitleg);

/// <summary>A level, with its module when that was chosen too.</summary>
public sealed record PassendNiveau(string Code, string Titel, string Uitleg, Niveau Niveau) : Uitkomst(Code, Titel, Uitleg)
{
    public Module? Module { get; init; }
}

/// <summary>The right door for whom this site does not serve, and what to do first. <see cref="Ondertussen"/> is the level that may be
/// joined in the meantime, if any.</summary>
public sealed record AndereDeur(string Code, string Titel, string Uitleg, string Deur) : Uitkomst(Code, Titel, Uitleg)
{
    public required ValueList<string> Stappen { get; init; }
    public Niveau? Ondertussen { get; init; }
}

/// <summary>What to do when a level with this access fits.</summary>
public sealed record Begin(string Toegang, ValueList<string> Stappen);
