using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialeKaart.Import.Normalise;

/// <summary>Gives ages the name of their group: "vanaf 65 jaar" is ouderen, "16-27 jaar" jongeren, "18+" volwassenen.</summary>
internal static partial class Leeftijden
{
    // The bounds of the classification: young to 27, old from 55; sources begin at 50 and stop at 30.
    private const int Oud = 50, Jong = 30, Kind = 12, Volwassen = 18;

    public static string Benoem(string tekst) => Vorm().Replace(tekst, m => Groep(m) ?? m.Value);

    private static string? Groep(Match m)
    {
        var van = m.Groups["van"].Success ? Jaar(m, "van") : 0;
        var tot = m.Groups["tot"].Success ? Jaar(m, "tot") : 120;
        return van >= Oud ? "ouderen" : tot <= Jong && van >= Kind ? "jongeren" : van >= Volwassen && tot >= Oud ? "volwassenen" : null;
    }

    private static int Jaar(Match m, string groep) => int.Parse(m.Groups[groep].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?:(?:vanaf |van |tussen (?:de )?)?(?<van>\d\d)\s?(?:jaar )?(?:-|\u2013|tot en met|tot|t/m|en)\s?(?<tot>\d\d)(?!\d)(?:\s?jaar)?(?:\s?en ouder)?|(?:vanaf|ouder dan|boven de) (?<van>\d\d)(?:\s?jaar)?|(?<van>\d\d)\s?(?:jaar en ouder|-?\s?plussers?|plus\b|\+))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Vorm();
}
