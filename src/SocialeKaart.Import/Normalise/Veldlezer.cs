using SocialeKaart.Content;
using SocialeKaart.Import.Extract;

namespace SocialeKaart.Import.Normalise;

/// <summary>A raw value and what it became, in the notation of <see cref="Notatie"/>; the rule says why, the certainty whether it may be set.</summary>
public sealed record Veldlezing(string Ruw, string Waarde, string Regel, Zekerheid Zekerheid);

/// <summary>Reads one raw value of one field of a source, by the name of that field.</summary>
public sealed class Veldlezer
{
    private readonly Dictionary<string, Func<string, Veldlezing>> _lezers;

    public Veldlezer(Indeling indeling, DateOnly vandaag) => _lezers = new(StringComparer.Ordinal)
    {
        ["wijk"] = Lezer(new Plek(indeling.Wijken).Read, Notatie.Waarde),
        ["toegang"] = Lezer(new Toegankelijkheid().Read, Notatie.Toegang),
        ["ondersteuning"] = Lezer(new Ondersteuning(indeling.Niveaus).Read, Notatie.Niveau),
        ["tijden"] = Lezer(new Tijden(vandaag).Read, Notatie.Tijden),
        ["kosten"] = Lezer(Kosten.Read, Notatie.Kosten),
        ["telefoon"] = Lezer(Telefoon.Read, Notatie.Contact),
        ["postcode"] = Lezer(Postcode.Read, Notatie.Postcode),
        ["website"] = Lezer(Internet.Website, Notatie.Contact),
        ["email"] = Lezer(Internet.Email, Notatie.Contact),
        ["adres"] = Lezer(Adressen.Read, Notatie.Contact),
        ["doelgroep"] = Lezer(new Groepen<Doelgroep>(indeling.Doelgroepen).Read, Notatie.Waarde),
    };

    public IReadOnlyCollection<string> Velden => _lezers.Keys;

    /// <exception cref="KeyNotFoundException">The field is none of <see cref="Velden"/>.</exception>
    public Veldlezing Read(string veld, string ruw) => _lezers[veld](ruw);

    private static Func<string, Veldlezing> Lezer<T>(Func<string, Genormaliseerd<T>> read, Func<Genormaliseerd<T>, string> write) where T : class => ruw =>
    {
        var gelezen = read(Brontekst.Clean(ruw));
        return new(ruw, write(gelezen), gelezen.Regel, gelezen.Zekerheid);
    };
}
