using System.Globalization;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Write;

/// <summary>Gives out file names and numbers: what a source page once got it keeps, and nothing is given twice.</summary>
internal sealed class Namen
{
    private readonly HashSet<string> _vergeven;
    private int _hoogste;

    /// <param name="vergeven">Slugs of files that exist or existed.</param>
    public Namen(IEnumerable<string> vergeven, IEnumerable<int> nummers)
    {
        _vergeven = new(vergeven, StringComparer.Ordinal);
        _hoogste = nummers.DefaultIfEmpty(0).Max();
    }

    public int Nummer() => ++_hoogste;

    /// <summary>Whether a slug was free until now.</summary>
    public bool Neem(string slug) => _vergeven.Add(slug);

    /// <summary>The name as a slug; when it is taken with the buurt behind it, then the wijk, then the number.</summary>
    public string Slug(string naam, IEnumerable<string?> onderscheid, int nummer)
    {
        var kern = Folding.Slug(naam) is { Length: > 0 } slug ? slug : "naamloos";
        var kandidaten = onderscheid.OfType<string>().Append(nummer.ToString(CultureInfo.InvariantCulture))
            .Select(o => $"{kern}-{Folding.Slug(o)}").Prepend(kern);
        return kandidaten.FirstOrDefault(_vergeven.Add) ?? throw new InvalidOperationException($"geen vrije bestandsnaam voor {naam}");
    }
}
