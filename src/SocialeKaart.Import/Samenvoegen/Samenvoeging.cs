using SocialeKaart.Content;

namespace SocialeKaart.Import.Samenvoegen;

/// <summary>A field in which an editor and the source each say something new. Values as <see cref="Veldwaarde"/> has them.</summary>
internal sealed record Botsing(string Veld, string Basis, string Mijn, string Bron);

/// <summary>What is known of a field besides its three values.</summary>
/// <param name="Gemerkt">An earlier import saw that the field is an editor's.</param>
/// <param name="Gecontroleerd">The page lists it under <c>menselijk-gecontroleerd</c>.</param>
/// <param name="Zelf">What stands in the file may well be our own work: an import that was cut short, or a sheet that was lost.</param>
internal readonly record struct Veldstaat(bool Gemerkt, bool Gecontroleerd, bool Zelf);

/// <summary>
/// The file that comes of three: what the last import wrote, what an editor made of it, and what the source says now. Each field has the word of
/// whoever changed it; of a field that both changed the editor's word stays and the other is reported.
/// </summary>
/// <param name="Basis">What to compare with next time. A field of an editor keeps the value that the editor began with.</param>
/// <param name="Redactie">The fields that are an editor's.</param>
internal sealed record Samenvoeging(Veldbestand Bestand, IReadOnlyDictionary<string, string> Basis, ValueList<string> Redactie)
{
    // What the import itself keeps; to ask about these would be no help to anyone.
    private static readonly HashSet<string> Stil = new(StringComparer.Ordinal) { "nummer", "bron", "vroeger", "vroegere-nummers", "voorbeeld" };

    public required ValueList<Botsing> Botsingen { get; init; }

    /// <summary>The fields that are other than they were in the file.</summary>
    public required ValueList<string> Gewijzigd { get; init; }

    /// <summary>Whether a field is the editor's, and whether both changed it.</summary>
    public static (bool Redactie, bool Botst) Rule(string basis, string mijn, string bron, Veldstaat staat)
    {
        // An editor who goes back to the old value while the source moved on has said something too.
        var ongewijzigd = mijn == basis && (!staat.Gemerkt || bron == basis);
        if (!staat.Gecontroleerd && (ongewijzigd || staat.Zelf && !staat.Gemerkt && mijn == bron))
            return (false, false);
        return (true, bron != basis && bron != mijn);
    }

    /// <param name="basis">Values by field; a field that is not there said nothing.</param>
    /// <param name="staat">What is known of each field.</param>
    /// <param name="neem">Fields of which an editor decided that the source is right.</param>
    public static Samenvoeging Of(IReadOnlyDictionary<string, string> basis, Veldbestand mijn, Veldbestand bron, Func<string, Veldstaat> staat, IReadOnlySet<string> neem)
    {
        var volgorde = bron.Velden.Select(v => v.Naam).ToList();
        var (bestand, next) = (mijn, new Dictionary<string, string>(StringComparer.Ordinal));
        var (redactie, botsingen, gewijzigd) = (new List<string>(), new List<Botsing>(), new List<string>());
        foreach (var veld in mijn.Velden.Select(v => v.Naam).Concat(volgorde).Concat(basis.Keys).Append(Veldbestand.Tekstveld).Distinct(StringComparer.Ordinal))
        {
            var (was, onze, hun) = (basis.GetValueOrDefault(veld, ""), mijn.Waarde(veld), bron.Waarde(veld));
            var (isRedactie, botst) = neem.Contains(veld) || veld == "bron" && SameSource(onze, hun) ? (false, false) : Rule(was, onze, hun, staat(veld));
            next[veld] = isRedactie ? was : hun;
            if (isRedactie)
                redactie.Add(veld);
            if (botst && !Stil.Contains(veld))
                botsingen.Add(new(veld, was, onze, hun));
            if (isRedactie || onze == hun)
                continue;
            gewijzigd.Add(veld);
            bestand = veld == Veldbestand.Tekstveld ? bestand.MetTekst(hun) : bestand.Met(veld, Line(bron.Veld(veld), mijn.Veld(veld)), volgorde);
        }
        return new(bestand, next, [.. redactie.Order(StringComparer.Ordinal)]) { Botsingen = botsingen.ToValueList(), Gewijzigd = gewijzigd.ToValueList() };
    }

    /// <summary>Name and number of a source are its identity; the rest the import keeps up to date.</summary>
    internal static bool SameSource(string a, string b) => Identity(a) is { Length: > 0 } id && id == Identity(b);

    private static string Identity(string bron) =>
        string.Join(Veldwaarde.Deel, bron.Split(Veldwaarde.Deel).Where(d => d.StartsWith("naam" + Veldwaarde.Is, StringComparison.Ordinal) || d.StartsWith("id" + Veldwaarde.Is, StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    /// <summary>The new line, with the comment that stood behind the old one.</summary>
    private static Veld? Line(Veld? nieuw, Veld? oud)
    {
        if (nieuw is null || nieuw.Waarde.Length == 0 && oud is null)
            return null;
        var at = oud is null || !IsOneLine(oud) || !IsOneLine(nieuw) ? -1 : oud.Regels.LastIndexOf(" #", StringComparison.Ordinal);
        return at < 0 || oud!.Waarde.Contains('#', StringComparison.Ordinal) ? nieuw : nieuw with { Regels = nieuw.Regels.TrimEnd('\n') + oud.Regels[at..] };
    }

    private static bool IsOneLine(Veld veld) => veld.Regels.IndexOf('\n', StringComparison.Ordinal) == veld.Regels.Length - 1;
}
