namespace SocialeKaart.Content.Keuren;

/// <summary>How much two activities have in common, in points, and what.</summary>
internal sealed record Gelijkenis(int Punten, ValueList<string> Redenen);

/// <summary>
/// What activities are compared on, taken apart once. Two may be one when their names are alike and so is where or how to reach them. Only a name in
/// common says nothing: every wijk has its "Samen koken"; nor does only an address: much goes on in one house.
/// </summary>
internal sealed class Trekken
{
    /// <summary>Name equal 3, alike 2; place 2; telephone, e-mail and website 1 each. Five is a name and a place, or an equal name and two ways to reach it.</summary>
    public const int Genoeg = 5;

    /// <summary>An organisation with more pages than this shares its telephone number too widely to mean anything; pairs would grow with the square.</summary>
    public const int MaxGroep = 400;

    /// <summary>Part of the letter pairs that two names share, from which they are alike: 0.8 still sees one word added to three.</summary>
    private const double Lijkt = 0.8;

    private readonly HashSet<int> _paren;
    private readonly string? _website;

    public Trekken(Activiteit activiteit)
    {
        Activiteit = activiteit;
        Naam = Folding.Slug(activiteit.Naam);
        _paren = [.. Naam.Zip(Naam.Skip(1), (a, b) => a << 16 | b)];
        _website = activiteit.Website is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri)
            ? uri.Host.Replace("www.", "", StringComparison.OrdinalIgnoreCase) + uri.AbsolutePath.TrimEnd('/') : null;
        Plaats = activiteit.Adres is { Huisnummer: { } nummer } adres && (adres.Postcode is { Length: 6 } p ? p : adres.Straat) is { } waar ? $"{waar} {nummer}" : null;
    }

    public Activiteit Activiteit { get; }

    public string Naam { get; }

    public string? Plaats { get; }

    /// <summary>Only pages that share one of these can be alike enough.</summary>
    public IEnumerable<string> Groepen => new[] { Plaats, Activiteit.Telefoon, Activiteit.Email, _website }.OfType<string>();

    /// <summary>What both have; null when their names differ, or when they are two things: in two wijken, at two levels or on two days.</summary>
    public Gelijkenis? Met(Trekken ander)
    {
        var (x, y) = (Activiteit, ander.Activiteit);
        if (Apart(x.Wijk, y.Wijk) || Apart(x.Niveau, y.Niveau) || Apart(x.Module, y.Module) || x.Tijden is { } t && y.Tijden is { } u && t != u)
            return null;
        var gelijk = Naam == ander.Naam ? 1 : Naamgelijkenis(ander);
        if (gelijk < Lijkt)
            return null;
        var punten = gelijk == 1 ? 3 : 2;
        List<string> redenen = [gelijk == 1 ? $"de naam is gelijk (\"{x.Naam}\")" : FormattableString.Invariant($"de namen lijken op elkaar ({100 * gelijk:0} %)")];
        Add(2, Plaats, ander.Plaats, "hetzelfde adres");
        Add(1, x.Telefoon, y.Telefoon, "hetzelfde telefoonnummer");
        Add(1, x.Email, y.Email, "hetzelfde e-mailadres");
        Add(1, _website, ander._website, "dezelfde website");
        return new(punten, [.. redenen]);

        void Add(int waard, string? een, string? twee, string reden)
        {
            if (een is null || een != twee)
                return;
            punten += waard;
            redenen.Add($"{reden} ({een})");
        }
    }

    private double Naamgelijkenis(Trekken ander)
    {
        var samen = _paren.Count(ander._paren.Contains);
        return 2.0 * samen / Math.Max(1, _paren.Count + ander._paren.Count);
    }

    private static bool Apart(ValueList<string> a, ValueList<string> b) => a.Count > 0 && b.Count > 0 && !a.Intersect(b, StringComparer.Ordinal).Any();
}
