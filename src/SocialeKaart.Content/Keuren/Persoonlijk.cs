using System.Text.RegularExpressions;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content.Keuren;

/// <summary>
/// Telephone numbers and e-mail addresses that look like those of one person instead of an organisation. The person has to know that they stand on a
/// public page; a field that an editor vouches for (<c>menselijk-gecontroleerd</c>) is not asked about again.
/// </summary>
internal static partial class Persoonlijk
{
    public static IEnumerable<Probleem> Check(Bladtekst blad)
    {
        var bevestigd = blad.Velden.GetValueOrDefault("menselijk-gecontroleerd") switch
        {
            YamlList list => list.Items.OfType<YamlScalar>().Select(s => s.Value).ToHashSet(StringComparer.Ordinal),
            YamlScalar one => [one.Value],
            _ => [],
        };
        foreach (var lap in blad.Lappen("naam", "samenvatting", "tijdentekst", "kostentekst", "telefoon", "email").Where(lap => !bevestigd.Contains(lap.Veld)))
            foreach (var found in Vormen().Matches(lap.Tekst).DistinctBy(m => m.Value))
                yield return blad.Waarschuwing(lap.Plaats(found.Index), found.Value.Contains('@', StringComparison.Ordinal)
                    ? $"\"{found.Value}\" lijkt het e-mailadres van een persoon; vraag of het op de site mag, of neem het adres van de organisatie"
                    : $"\"{found.Value}\" lijkt het mobiele nummer van een persoon; vraag of het op de site mag, of neem het nummer van de organisatie");
    }

    // Mobile numbers given out in the Netherlands begin with 061-065 or 068 (numbering plan of the Telecommunicatiewet); 060 belongs to nobody, as in
    // sample data. Then providers where people, not organisations, have their mail.
    [GeneratedRegex(@"(?<![\d+])(?:0|(?:\+|00)31[ .-]?(?:\(0\))?)[ .-]?6[ .-]{0,3}[1-58](?:[ .-]{0,3}\d){7}(?!\d)"
        + @"|[\w.+-]+@(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|ymail|gmx|aol|proton|protonmail|ziggo|kpnmail|kpnplanet|planet|hetnet|xs4all|upcmail|casema|home|chello|telfort|tele2|zonnet|quicknet|online|solcon|caiway|freedom)\.(?:com|nl|net|me|be|de|ch)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vormen();
}
