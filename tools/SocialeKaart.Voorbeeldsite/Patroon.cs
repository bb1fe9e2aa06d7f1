namespace SocialeKaart.Voorbeeldsite;

/// <summary>Patterns of the data files, and the names in them that are filled in.</summary>
internal static class Patroon
{
    public static string Fill(this string patroon, string naam, string? waarde) => patroon.Replace(naam, waarde, StringComparison.Ordinal);

    /// <summary>A digit for every #.</summary>
    public static string Digits(this string patroon, string cijfers)
    {
        var next = 0;
        return string.Concat(patroon.Select(c => c == '#' ? cijfers[next++] : c));
    }
}
