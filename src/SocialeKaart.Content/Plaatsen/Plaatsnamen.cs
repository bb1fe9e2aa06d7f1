using System.Text.RegularExpressions;

namespace SocialeKaart.Content;

/// <summary>The names of the places in a municipality: its wijken and buurten in every spelling, and its postcodes.</summary>
public sealed partial class Plaatsnamen
{
    private readonly Dictionary<string, Plaats> _bySlug = new(StringComparer.Ordinal);

    public Plaatsnamen(IReadOnlyCollection<Wijk> wijken)
    {
        foreach (var wijk in wijken)
            foreach (var naam in wijk.Aliassen.Concat(wijk.Schrijfwijzen.Where(naam => IsWhole(wijk, Folding.Slug(naam)))).Prepend(wijk.Cbs).Prepend(wijk.Code).Prepend(wijk.Naam))
                _bySlug.TryAdd(Folding.Slug(naam), new(wijk.Code, wijk.Naam, [wijk.Code]));
        foreach (var wijk in wijken)
            foreach (var naam in wijk.Buurten.Concat(wijk.Schrijfwijzen.Select(Capitals)))
                _bySlug.TryAdd(Folding.Slug(naam), new(Folding.Slug(naam), naam, [wijk.Code]));
        foreach (var pc4 in wijken.SelectMany(wijk => wijk.Pc4.Concat(wijk.Pc4Onzeker)))
            _bySlug.TryAdd(pc4, new(pc4, pc4, wijken.Where(wijk => wijk.Pc4.Concat(wijk.Pc4Onzeker).Concat(wijk.Pc4Ook).Contains(pc4)).Select(wijk => wijk.Code).ToValueList()));
    }

    /// <summary>The place of this name, or null.</summary>
    public Plaats? Find(string naam) => _bySlug.GetValueOrDefault(Folding.Slug(naam));

    /// <summary>The place with the most similar name, for a name that is none; null when none is similar.</summary>
    public Plaats? Nearest(string naam) => Content.Nearest.Word(Folding.Slug(naam), _bySlug.Keys.Where(slug => !char.IsAsciiDigit(slug[0]))) is { } slug ? _bySlug[slug] : null;

    /// <summary>
    /// The text as it may stand in an address, where it must not tell where someone lives: of a postcode the four digits, of a known name its
    /// code, of anything else what is left without house numbers. Of what this gives it gives the same again.
    /// </summary>
    public string Canonical(string text)
    {
        if (Postcode().Match(text) is { Success: true } postcode)
            return postcode.Value;
        var rest = string.Join(' ', text.Split(' ').Where(word => !word.Any(char.IsAsciiDigit)));
        return (Find(text) ?? Find(rest))?.Code ?? (rest.Length > 0 ? rest : text);
    }

    /// <summary>Written as a whole: "wijk 05 oost".</summary>
    private static bool IsWhole(Wijk wijk, string slug) =>
        slug.Replace("-", "", StringComparison.Ordinal) == wijk.Code.Replace("-", "", StringComparison.Ordinal)
        || slug.StartsWith("wijk-", StringComparison.Ordinal) && slug.EndsWith(wijk.Code, StringComparison.Ordinal);

    private static string Capitals(string naam) => WordBegin().Replace(naam, begin => begin.Value.ToUpperInvariant());

    [GeneratedRegex(@"(?<![0-9])[1-9][0-9]{3}(?![0-9])")]
    private static partial Regex Postcode();

    [GeneratedRegex(@"\b(?!(?:in|en|van|aan|e|o)\b)\p{Ll}")]
    private static partial Regex WordBegin();
}
