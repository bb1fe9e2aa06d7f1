using System.Globalization;
using SocialeKaart.Content;

namespace SocialeKaart.Import;

/// <summary>What a link of the source leads to.</summary>
public enum Paginasoort { Lijst, Activiteit, Aanbieder }

/// <summary>A link worth following; lists have no number.</summary>
public sealed record Verwijzing(Paginasoort Soort, int Id, string Pad);

/// <summary>The path forms of a source. The number in the path is the only key that stays the same; the first form is the fixed one.</summary>
public sealed record Paden(ValueList<string> Activiteit, ValueList<string> Aanbieder, ValueList<string> Lijst, ValueList<string> Bladeren)
{
    /// <summary>Where a link leads, or null when it is none of our business.</summary>
    public Verwijzing? Of(Uri url)
    {
        if (Id(url.AbsolutePath, Activiteit) is { } activiteit)
            return new(Paginasoort.Activiteit, activiteit, Fill(Activiteit[0], activiteit));
        if (Id(url.AbsolutePath, Aanbieder) is { } aanbieder)
            return new(Paginasoort.Aanbieder, aanbieder, Fill(Aanbieder[0], aanbieder));
        return Lijst.Contains(url.AbsolutePath) && IsPaging(url.Query) ? new(Paginasoort.Lijst, 0, url.PathAndQuery) : null;
    }

    private bool IsPaging(string query) =>
        query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).All(p => Bladeren.Contains(p.Split('=')[0]));

    private static int? Id(string path, ValueList<string> vormen)
    {
        foreach (var vorm in vormen)
        {
            var begin = vorm[..vorm.IndexOf('{', StringComparison.Ordinal)];
            if (!path.StartsWith(begin, StringComparison.Ordinal))
                continue;
            var cijfers = path[begin.Length..].TakeWhile(char.IsAsciiDigit).ToArray();
            var rest = path.AsSpan(begin.Length + cijfers.Length);
            if (cijfers.Length is > 0 and < 10 && (rest is "" or "/" || rest.StartsWith("-")))
                return int.Parse(cijfers, CultureInfo.InvariantCulture);
        }
        return null;
    }

    private static string Fill(string vorm, int id) => vorm.Replace("{id}", id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
