using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>
/// Reads days and times into the notation of docs/formats.md: "ma,wo 10:00-12:00; vr middag /2-wekelijks; !za". A text that holds one word
/// it does not know stays text: half understood opening hours send people to a closed door.
/// </summary>
public sealed partial class Tijden(DateOnly vandaag)
{
    public Genormaliseerd<string> Read(string ruw)
    {
        var tekst = Folding.Fold(ruw).Trim().TrimEnd('.', '!');
        if (Naarelders().IsMatch(tekst))
            return Genormaliseerd.Zeker("zie-website", "verwijzing", ruw);
        if (tekst.Length == 0 || Sleutel.ZegtNiets(ruw))
            return Genormaliseerd.Leeg<string>(ruw);
        if (Frequentie().Match(tekst) is { Success: true } f)
            return Genormaliseerd.Zeker($"freq={f.Groups["a"].Value}{(f.Groups["b"].Success ? "-" + f.Groups["b"].Value : "")} {f.Groups["e"].Value}/week", "frequentie", ruw);
        if (Altijd().IsMatch(tekst))
            return Genormaliseerd.Zeker("ma-zo 00:00-24:00", "altijd", ruw);
        var woorden = Tijdwoorden.Of(ruw);
        if (!woorden.Exists(w => w.Soort is Tijdsoort.Dag or Tijdsoort.AlleDagen))
            return ZonderDagen(woorden, tekst, ruw);
        return new Weekrooster(woorden, vandaag).Notatie is { } notatie
            ? Genormaliseerd.Zeker(notatie, "dagen-en-tijden", ruw)
            : Genormaliseerd.Onzeker<string>("tijd-niet-begrepen", ruw);
    }

    private static Genormaliseerd<string> ZonderDagen(List<Tijdwoord> woorden, string tekst, string ruw)
    {
        if (woorden.TrueForAll(w => w is { Soort: Tijdsoort.Vlag, Waarde: "a" } or { Soort: Tijdsoort.Vulling or Tijdsoort.Grens }))
            return Genormaliseerd.Zeker("a", "afspraak", ruw);
        return Wisselend().IsMatch(tekst)
            ? Genormaliseerd.Zeker("flexibel", "wisselend", ruw)
            : Genormaliseerd.Onzeker<string>("geen-dagen", ruw);
    }

    [GeneratedRegex(@"^(?:zie|kijk op) (?:de |onze |het )?(?:website|site|rooster|agenda)")]
    private static partial Regex Naarelders();

    [GeneratedRegex(@"^(?:gemiddeld |ongeveer )?(?<a>\d)(?:\s?(?:-|tot|a)\s?(?<b>\d\d?))? (?<e>dagdelen|keer|dagen)(?: per week)?$")]
    private static partial Regex Frequentie();

    [GeneratedRegex(@"^(?:24/7|(?:zeven|7) dagen per week,? 24 uur per dag|dag en nacht|altijd)$")]
    private static partial Regex Altijd();

    [GeneratedRegex(@"\b(?:flexibe(?:l|le)|variabele?|wisselende?)\b")]
    private static partial Regex Wisselend();
}
