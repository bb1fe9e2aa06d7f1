using System.Text;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>
/// Text as recognition sees it: folded words with one space between. An ampersand reads "en"; a plus right behind a word belongs to it
/// ("55+", "AA+").
/// </summary>
public static class Sleutel
{
    private static readonly HashSet<string> Nietszeggend =
        ["", "n v t", "nvt", "onbekend", "geen", "niet bekend", "zie website", "zie onze website", "zie site", "volgt", "nog niet bekend"];

    public static string Of(string tekst) => Of(Woorden(tekst));

    internal static string Of(List<Woord> woorden)
    {
        var sleutel = new StringBuilder();
        foreach (var woord in woorden)
            sleutel.Append(sleutel.Length == 0 ? "" : " ").Append(woord.Sleutel);
        return sleutel.ToString();
    }

    /// <summary>A placeholder that an editor typed for want of an answer.</summary>
    public static bool ZegtNiets(string tekst) => Nietszeggend.Contains(Of(tekst));

    internal static List<Woord> Woorden(string tekst)
    {
        var woorden = new List<Woord>();
        for (var i = 0; i < tekst.Length;)
            if (Lengte(tekst, i) is var lengte and > 0)
            {
                var sleutel = tekst[i] == '&' ? "en" : Folding.Fold(tekst.Substring(i, lengte)).Replace("'", "", StringComparison.Ordinal);
                woorden.Add(new(sleutel, i, i + lengte));
                i += lengte;
            }
            else
                i++;
        return woorden;
    }

    private static int Lengte(string tekst, int begin)
    {
        if (tekst[begin] == '&')
            return 1;
        var eind = begin;
        while (eind < tekst.Length && (char.IsLetterOrDigit(tekst[eind]) || IsAccent(tekst[eind])))
            eind++;
        if (eind > begin && eind < tekst.Length && tekst[eind] == '+' && (eind + 1 == tekst.Length || !char.IsLetterOrDigit(tekst[eind + 1])))
            eind++;
        return eind - begin;
    }

    private static bool IsAccent(char c) => c is >= '\u0300' and <= '\u036F';
}

/// <summary>One word of a text: how recognition sees it and where it stands.</summary>
internal readonly record struct Woord(string Sleutel, int Van, int Tot);
