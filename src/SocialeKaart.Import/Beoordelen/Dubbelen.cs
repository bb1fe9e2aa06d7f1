using SocialeKaart.Content;

namespace SocialeKaart.Import.Beoordelen;

/// <summary>An activity with the page it stands on.</summary>
internal sealed record Kandidaat(Paginaverwijzing Pagina, string Url, Activiteit Activiteit)
{
    /// <summary>From an editor's own page, or from a source that this import does not read.</summary>
    public bool Elders { get; init; }
}

/// <summary>
/// Finds pages that may be about one activity: their names are alike, and so is where or how to reach it. Only a name in common says nothing: every wijk
/// has its "Samen koken"; nor does only an address: much goes on in one house.
/// </summary>
internal static class Dubbelen
{
    /// <summary>Part of the letter pairs that two names share, from which they are alike: 0.8 still sees one word added to three.</summary>
    private const double Lijkt = 0.8;

    // Name equal 3, alike 2; place 2; telephone, e-mail and website 1 each. Five is a name and a place, or an equal name and two ways to reach it.
    private const int Genoeg = 5;

    // An organisation with more pages than this shares its telephone number too widely to mean anything.
    private const int MaxGroep = 400;

    public static IEnumerable<Vraag> Find(IReadOnlyList<Kandidaat> kandidaten)
    {
        var rij = kandidaten.Where(k => k.Activiteit.Status != Status.Gestopt).Select(k => new Trekken(k)).OrderBy(t => t.Sleutel, StringComparer.Ordinal).ToArray();
        var gezien = new HashSet<(string, string)>();
        foreach (var groep in rij.SelectMany(t => t.Groepen.Select(g => (Groep: g, Trekken: t))).GroupBy(g => g.Groep, g => g.Trekken, StringComparer.Ordinal))
        {
            var leden = groep.ToArray();
            for (var i = 0; leden.Length <= MaxGroep && i < leden.Length; i++)
                for (var j = i + 1; j < leden.Length; j++)
                    if (!(leden[i].Van.Elders && leden[j].Van.Elders) && Compare(leden[i], leden[j]) is { } redenen && gezien.Add((leden[i].Sleutel, leden[j].Sleutel)))
                        yield return Ask(leden[i].Van, leden[j].Van, redenen);
        }
    }

    /// <summary>The page that was there first stays, and one of an editor before one of a source.</summary>
    private static Vraag Ask(Kandidaat a, Kandidaat b, ValueList<string> redenen)
    {
        var blijft = (a.Pagina.Id == 0, b.Pagina.Id == 0) switch
        {
            (true, false) => a,
            (false, true) => b,
            _ => a.Activiteit.Nummer <= b.Activiteit.Nummer ? a : b,
        };
        var andere = blijft == a ? b : a;
        return new(Vraagsoort.Dubbel, andere.Pagina, andere.Url) { Met = blijft.Pagina, Redenen = redenen };
    }

    private static ValueList<string>? Compare(Trekken a, Trekken b)
    {
        var (x, y) = (a.Van.Activiteit, b.Van.Activiteit);
        // The same thing in two wijken, at two levels or on two days is two things.
        if (Apart(x.Wijk, y.Wijk) || Apart(x.Niveau, y.Niveau) || Apart(x.Module, y.Module) || x.Tijden is { } t && y.Tijden is { } u && t != u)
            return null;
        var gelijk = a.Naam == b.Naam ? 1 : a.Naamgelijkenis(b);
        if (gelijk < Lijkt)
            return null;
        var punten = gelijk == 1 ? 3 : 2;
        List<string> redenen = [gelijk == 1 ? $"de naam is gelijk (\"{x.Naam}\")" : FormattableString.Invariant($"de namen lijken op elkaar ({100 * gelijk:0} %)")];
        Add(2, a.Plaats, b.Plaats, "hetzelfde adres");
        Add(1, x.Telefoon, y.Telefoon, "hetzelfde telefoonnummer");
        Add(1, x.Email, y.Email, "hetzelfde e-mailadres");
        Add(1, a.Website, b.Website, "dezelfde website");
        return punten >= Genoeg ? [.. redenen] : null;

        void Add(int waard, string? een, string? twee, string reden)
        {
            if (een is null || een != twee)
                return;
            punten += waard;
            redenen.Add($"{reden} ({een})");
        }
    }

    private static bool Apart(ValueList<string> a, ValueList<string> b) => a.Count > 0 && b.Count > 0 && !a.Intersect(b, StringComparer.Ordinal).Any();

    /// <summary>What two pages are compared on, taken apart once.</summary>
    private sealed class Trekken
    {
        private readonly HashSet<int> _paren;

        public Trekken(Kandidaat van)
        {
            Van = van;
            Sleutel = Vraag.Sleutel(van.Pagina);
            Naam = Folding.Slug(van.Activiteit.Naam);
            _paren = [.. Naam.Zip(Naam.Skip(1), (a, b) => a << 16 | b)];
            Website = van.Activiteit.Website is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri)
                ? uri.Host.Replace("www.", "", StringComparison.OrdinalIgnoreCase) + uri.AbsolutePath.TrimEnd('/') : null;
            Plaats = van.Activiteit.Adres is { Huisnummer: { } nummer } adres && (adres.Postcode is { Length: 6 } p ? p : adres.Straat) is { } waar ? $"{waar} {nummer}" : null;
        }

        public Kandidaat Van { get; }

        public string Sleutel { get; }

        public string Naam { get; }

        public string? Website { get; }

        public string? Plaats { get; }

        /// <summary>Only pages that share one of these can be alike enough.</summary>
        public IEnumerable<string> Groepen => new[] { Plaats, Van.Activiteit.Telefoon, Van.Activiteit.Email, Website }.OfType<string>();

        public double Naamgelijkenis(Trekken ander)
        {
            var samen = _paren.Count(ander._paren.Contains);
            return 2.0 * samen / Math.Max(1, _paren.Count + ander._paren.Count);
        }
    }
}
