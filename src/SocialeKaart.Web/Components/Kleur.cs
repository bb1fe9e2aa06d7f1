using SocialeKaart.Content;

namespace SocialeKaart.Web.Components;

/// <summary>CSS classes by the place of a value in its list, so that another municipality's levels get colours too.</summary>
internal static class Kleur
{
    // The style sheet has this many colours; a longer list starts again at the first.
    private const int Colours = 8;

    public static string Niveau(Indeling indeling, string code) => Class("niveau", indeling.Niveaus, code);

    public static string Toegang(Indeling indeling, string code) => Class("toegang", indeling.Toegang, code);

    private static string Class(string name, IEnumerable<Waarde> values, string code)
    {
        var place = values.TakeWhile(v => v.Code != code).Count();
        return $"{name}-{place % Colours + 1}";
    }
}
