namespace SocialeKaart.Redactie.Werk;

/// <summary>Which files of the list, in what order; from the address, where anything else than these words means the usual.</summary>
/// <param name="Toon"><c>fouten</c>, <c>waarschuwingen</c>, or all.</param>
/// <param name="Orde"><c>oud</c> (longest unchecked first), <c>naam</c>, or what has most problems first.</param>
/// <param name="Redacteur">Only what this editor checked.</param>
/// <param name="Q">Only what has this in its name or path.</param>
public sealed record Bladkeuze(string Toon, string Orde, string Redacteur, string Q)
{
    public const string Fouten = "fouten", Waarschuwingen = "waarschuwingen", Oud = "oud", Naam = "naam";
    public const int PerPagina = 50;

    public IReadOnlyList<Blad> Uit(IEnumerable<Blad> bladen)
    {
        var found = bladen.Where(b => Toon switch { Fouten => b.Fouten > 0, Waarschuwingen => b.Waarschuwingen > 0, _ => true })
            .Where(b => Redacteur.Length == 0 || b.Redacteur == Redacteur)
            .Where(b => Q.Length == 0 || b.Naam.Contains(Q, StringComparison.OrdinalIgnoreCase) || b.Bestand.Contains(Q, StringComparison.OrdinalIgnoreCase));
        var ordered = Orde switch
        {
            Oud => found.OrderBy(b => b.Nagekeken ?? DateOnly.MinValue),
            Naam => found.OrderBy(b => b.Naam, StringComparer.OrdinalIgnoreCase),
            _ => found.OrderByDescending(b => b.Fouten).ThenByDescending(b => b.Waarschuwingen).ThenBy(b => b.Nagekeken ?? DateOnly.MinValue),
        };
        return [.. ordered.ThenBy(b => b.Bestand, StringComparer.Ordinal)];
    }

    public string Adres(int pagina = 1) =>
        Adressen.With(Adressen.Paginas, ("toon", Toon), ("orde", Orde), ("redacteur", Redacteur), ("q", Q), ("pagina", Adressen.Bladzijde(pagina)));
}
