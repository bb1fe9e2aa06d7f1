using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content.Keuren;

/// <summary>Dates that cannot be: a check that is still to come or long before the site, and an end that is over while the text still tells of it.</summary>
internal sealed partial class Datums(DateOnly vandaag)
{
    // The activeringswaaier is younger; a check of before is a typing error.
    private const int EersteJaar = 2010;

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public IEnumerable<Probleem> Check(Bladtekst blad) => Checked(blad, "gecontroleerd", "op").Concat(Checked(blad, "bron", "gezien")).Concat(Over(blad)).Concat(Ends(blad));

    private IEnumerable<Probleem> Checked(Bladtekst blad, string groep, string veld)
    {
        if (Find(blad.Velden.GetValueOrDefault(groep), veld) is not { } node || Read(node) is not { } dag)
            yield break;
        if (dag > vandaag)
            yield return blad.Waarschuwing(node, $"{groep}: {node.Value} moet nog komen; zet hier de dag waarop het is nagekeken");
        else if (dag.Year < EersteJaar)
            yield return blad.Waarschuwing(node, $"{groep}: {node.Value} is wel heel lang geleden; klopt het jaar?");
    }

    private IEnumerable<Probleem> Over(Bladtekst blad)
    {
        if (blad.Velden.GetValueOrDefault("stop") is YamlScalar stop && Read(stop) < vandaag && blad.Velden.GetValueOrDefault("status") is not YamlScalar { Value: "gestopt" })
            yield return blad.Waarschuwing(stop, $"de laatste dag ({stop.Value}) is voorbij, dus de site zegt dat dit gestopt is; gaat het door, haal stop dan weg, en anders: status: gestopt");
        foreach (var item in (blad.Velden.GetValueOrDefault("mededelingen") as YamlList)?.Items ?? [])
            if (Find(item, "tot") is { } tot && Read(tot) < vandaag)
                yield return blad.Waarschuwing(tot, $"deze mededeling was tot {tot.Value} en staat niet meer op de site; haal haar weg");
    }

    private static YamlScalar? Find(YamlNode? group, string veld) => (group as YamlMap)?.Entries.FirstOrDefault(e => e.Key.Value == veld).Value as YamlScalar;

    private static DateOnly? Read(YamlScalar node) =>
        DateOnly.TryParseExact(node.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;

    private IEnumerable<Probleem> Ends(Bladtekst blad) =>
        from lap in blad.Lappen("naam", "samenvatting", "tijdentekst", "kostentekst")
        from found in Einde().Matches(lap.Tekst)
        where Dag(found) is { } dag && dag < vandaag
        select blad.Waarschuwing(lap.Plaats(found.Index), $"\"{found.Value}\" is voorbij; haal het weg, of schrijf wat nu geldt");

    private static DateOnly? Dag(Match found)
    {
        var maand = int.TryParse(found.Groups["nr"].Value, CultureInfo.InvariantCulture, out var nummer) ? nummer
            : Array.FindIndex(Maanden, m => m.StartsWith(found.Groups["maand"].Value[..3], StringComparison.OrdinalIgnoreCase)) + 1;
        var (dag, jaar) = (int.Parse(found.Groups["dag"].Value, CultureInfo.InvariantCulture), int.Parse(found.Groups["jaar"].Value, CultureInfo.InvariantCulture));
        return maand is >= 1 and <= 12 && jaar > 0 && dag >= 1 && dag <= DateTime.DaysInMonth(jaar, maand) ? new(jaar, maand, dag) : null;
    }

    // "tot en met 31 mei 2025", "t/m 12-05-2025": only a whole date behind a word that means an end, for "sinds 1 mei 2015" is no mistake.
    [GeneratedRegex(@"\b(?:tot(?: en met)?|t/m|uiterlijk|vóór|voor|eindigt op|stopt op|loopt af op)\s+(?:(?:ma|di|woens|donder|vrij|zater|zon)dag\s+)?(?<dag>\d{1,2})"
        + @"(?:\s+(?<maand>jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+|[-/.](?<nr>\d{1,2})[-/.])(?<jaar>20\d{2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Einde();
}
