using SocialeKaart.Content;
using SocialeKaart.Import.Normalise;

namespace SocialeKaart.Import.Write;

/// <summary>How to reach an activity or organisation, as its fields say.</summary>
internal sealed record Contact(
    Genormaliseerd<Straatadres> Straat, Genormaliseerd<Postcodeplaats> Postcode, Genormaliseerd<Nummers> Telefoon, Genormaliseerd<Adreslijst> Email)
{
    public required Genormaliseerd<Adreslijst> Website { get; init; }

    public Adres? Adres => Straat.Vast is null && Postcode.Vast is null
        ? null
        : new(Straat.Vast?.Straat, Straat.Vast?.Volledig, Postcode.Vast?.Postcode, Postcode.Vast?.Plaats ?? Place());

    public IEnumerable<Waarneming> Waarnemingen =>
    [
        Waarneming.Of("adres", Straat),
        Waarneming.Of("postcode", Postcode),
        Waarneming.Of("telefoon", Telefoon),
        Waarneming.Of("email", Email),
        Waarneming.Of("website", Website),
    ];

    /// <summary>A place that stands behind the street, when no postcode names one.</summary>
    private string? Place() => Woordenschat.Standaard.Adres.Plaatsen
        .FirstOrDefault(p => Straat.Ruw.TrimEnd().EndsWith(" " + p, StringComparison.OrdinalIgnoreCase));
}
