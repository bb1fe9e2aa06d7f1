using System.Text.RegularExpressions;

namespace SocialeKaart.Web.Texts;

/// <summary>Costs in words, from the notation of docs/formats.md; null for what is unknown or not wholly understood.</summary>
public static partial class Kostentekst
{
    public static string? Kort(string notatie)
    {
        var delen = notatie.Split(';');
        string?[] teksten = [Basis(delen[0]), .. delen[1..].Select(Toevoeging)];
        return teksten.Contains(null) ? null : string.Join(", ", teksten);
    }

    private static string? Basis(string basis) => basis switch
    {
        "gratis" => "Gratis",
        "gratis+consumpties" => "Gratis, behalve eten en drinken",
        "vrijwillig" => "Je geeft wat je wilt",
        "klein-bedrag" => "Een klein bedrag",
        "op-aanvraag" => "Vraag naar de kosten",
        "wmo" => "Via je toewijzing (Wmo)",
        "cak" => "Eigen bijdrage via het CAK",
        _ => Notatie().Match(basis) is { Success: true } m ? Bedrag(m) : null,
    };

    private static string Bedrag(Match m)
    {
        var (van, tot) = (Euro(m.Groups["van"].Value), Euro(m.Groups["tot"].Value));
        var bedrag = (m.Groups["van"].Success, m.Groups["tot"].Success) switch
        {
            (true, true) => $"{van} tot {tot}",
            (false, true) => $"Hooguit {tot}",
            _ => m.Groups["meer"].Success ? $"Vanaf {van}" : van,
        };
        return (m.Groups["krijgt"].Success ? $"Je krijgt {bedrag}" : bedrag) + (m.Groups["per"].Success ? $" per {m.Groups["per"].Value}" : "");
    }

    private static string? Toevoeging(string deel) => deel.Split('=') switch
    {
        ["upas", "gratis"] => "gratis met U-pas",
        ["upas", "geldig"] => "U-pas geldig",
        ["upas", "tegoed"] => "betalen met U-pas kan",
        ["upas", var bedrag] => $"{Euro(bedrag)} met U-pas",
        ["consumpties", var bedrag] => $"eten en drinken {Euro(bedrag)}",
        _ => null,
    };

    // Whole euros without cents; the sign stays with its number.
    private static string Euro(string bedrag) => $"€\u00A0{bedrag.Replace(".00", "", StringComparison.Ordinal).Replace('.', ',')}";

    [GeneratedRegex(@"^(?=[o.\d])(?<krijgt>ontvangt=)?(?:(?<van>\d+\.\d\d)(?<meer>\+)?)?(?:\.\.(?<tot>\d+\.\d\d))?(?:/(?<per>[a-z]+))?$")]
    private static partial Regex Notatie();
}
