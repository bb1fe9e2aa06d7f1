namespace SocialeKaart.Content;

/// <summary>A value with a code and a Dutch name that visitors can filter on.</summary>
/// <remarks><see cref="Aliassen"/> are former codes: addresses that use them keep working. <see cref="Schrijfwijzen"/> are ways in which
/// sources write the value; the importer recognises them.</remarks>
public abstract record Waarde
{
    public required string Code { get; init; }
    public required string Naam { get; init; }
    /// <summary>Name of its drawing, one of https://tabler.io/icons, or null.</summary>
    public string? Pictogram { get; init; }
    public ValueList<string> Aliassen { get; init; } = [];
    public ValueList<string> Schrijfwijzen { get; init; } = [];
}

/// <summary>A level of support (ondersteuningsniveau). <see cref="Toegang"/> is the access that the rules of the municipality attach to it;
/// <see cref="Volgt"/> the step before it on the ladder.</summary>
public sealed record Niveau : Waarde
{
    public required string Gewoon { get; init; }
    public required string Uitleg { get; init; }
    public required string Familie { get; init; }
    public required string Toegang { get; init; }
    public string? Volgt { get; init; }
    public ValueList<Module> Modules { get; init; } = [];
}

/// <summary>A step inside a level. <see cref="Dagdelen"/> per week, on average.</summary>
public sealed record Module : Waarde
{
    public required int Dagdelen { get; init; }
    public int? MaxMaanden { get; init; }
}

/// <summary>Who decides whether you can join: nobody, the buurtteam, either, or unknown.</summary>
public sealed record Toegang : Waarde
{
    /// <summary>Nobody knows; the one access value that every classification has.</summary>
    public const string Onbekend = "onbekend";

    /// <summary>What it means in a few plain words; <see cref="Waarde.Naam"/> is the term of the policy.</summary>
    public required string Gewoon { get; init; }
    public required string Uitleg { get; init; }
    /// <summary>What one does before anything else, when that is not to go to the organisation but to call whom <see cref="Hulp"/> names; else null.</summary>
    public string? Eerst { get; init; }
}

/// <summary>A district, with the names of its buurten, its four-digit postcodes and the codes of the wijken beside it.</summary>
public sealed record Wijk : Waarde
{
    public required string Cbs { get; init; }
    public ValueList<string> Buurten { get; init; } = [];
    public ValueList<string> Pc4 { get; init; } = [];
    /// <summary>Postcodes that lie in more than one wijk; never enough to decide.</summary>
    public ValueList<string> Pc4Onzeker { get; init; } = [];
    /// <summary>Postcodes of which the smaller part lies here.</summary>
    public ValueList<string> Pc4Ook { get; init; } = [];
    public ValueList<string> Buren { get; init; } = [];
    public Tegel? Tegel { get; init; }
}

/// <summary>The place of a wijk on the schematic picture of the city: column and row, counted from 1 at the top left.</summary>
public sealed record Tegel(int Kolom, int Rij);

/// <summary>What you do there.</summary>
public sealed record Thema : Waarde;

/// <summary>For whom it is.</summary>
public sealed record Doelgroep : Waarde;

/// <summary>Whom to turn to when nothing on the site fits or something is wrong.</summary>
public sealed record Hulp(string Naam, string Telefoon, string Uitleg, string RedactieEmail);

/// <summary>One list of values, found by code or by a former code.</summary>
public sealed class Waardelijst<T> : IReadOnlyList<T> where T : Waarde
{
    private readonly T[] _values;
    private readonly Dictionary<string, T> _byCode;

    public Waardelijst(IEnumerable<T> values)
    {
        _values = [.. values];
        _byCode = _values.ToDictionary(v => v.Code, StringComparer.Ordinal);
        foreach (var v in _values)
            foreach (var alias in v.Aliassen)
                _byCode.TryAdd(alias, v);
    }

    public int Count => _values.Length;

    public T this[int index] => _values[index];

    /// <summary>The value with this code or former code, or null.</summary>
    public T? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The code that this can only mean: a code, a former code or a name but for capitals and blanks, or one letter beside a code; else null.</summary>
    public string? Certain(string text)
    {
        var slug = Folding.Slug(text);
        var named = _values.Where(v => v.Aliassen.Contains(slug) || Folding.Slug(v.Naam) == slug).Select(v => v.Code).Distinct(StringComparer.Ordinal).ToList();
        return named is [var only] ? only : Nearest.Certain(text, _values.Select(v => v.Code));
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_values).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The classification of the municipality, read from <c>content/indeling/*.yaml</c>. Another municipality changes the files.</summary>
public sealed record Indeling
{
    public required Waardelijst<Niveau> Niveaus { get; init; }
    public required Waardelijst<Toegang> Toegang { get; init; }
    public required Waardelijst<Wijk> Wijken { get; init; }
    public required Waardelijst<Thema> Themas { get; init; }
    public required Waardelijst<Doelgroep> Doelgroepen { get; init; }
    public required Hulp Hulp { get; init; }
    public Termijnen Termijnen { get; init; } = Termijnen.Gewoon;

    /// <summary>All modules of all levels.</summary>
    public Waardelijst<Module> Modules => field ??= new(Niveaus.SelectMany(n => n.Modules));

    /// <summary>What visitors may call the places in this municipality.</summary>
    public Plaatsnamen Plaatsen => field ??= new(Wijken);

    /// <summary>The access that the rules attach to these levels together; null when there is no level, or the levels differ.</summary>
    public string? ToegangBij(IEnumerable<string> niveaus) =>
        niveaus.Select(n => Niveaus.Find(n)!.Toegang).Distinct(StringComparer.Ordinal).ToList() is [var toegang] ? toegang : null;
}
