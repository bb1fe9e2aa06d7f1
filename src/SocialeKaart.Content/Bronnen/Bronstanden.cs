namespace SocialeKaart.Content;

/// <summary>When each source was last read as a whole. Sample data has no such date.</summary>
public sealed class Bronstanden(IReadOnlyDictionary<string, DateOnly> gelukt)
{
    // As the plugin of jekuntmeer.nl: warnings after two and three weeks; after four it wipes everything, where we hide.
    public const int Oud = 14, Verouderd = 21, Verlopen = 28;

    public static readonly Bronstanden Geen = new(new Dictionary<string, DateOnly>());

    /// <summary>The names of the sources with the day of their last whole import, in order of name.</summary>
    public IEnumerable<KeyValuePair<string, DateOnly>> Alle => gelukt.OrderBy(b => b.Key, StringComparer.Ordinal);

    /// <summary>The day of the last whole import, or null for a page whose age nobody keeps.</summary>
    public DateOnly? Gelukt(Activiteit a) =>
        !a.Voorbeeld && a.Bron is { } bron && gelukt.TryGetValue(bron.Naam, out var dag) ? dag : null;

    public static Versheid Of(DateOnly gelukt, DateOnly vandaag) => (vandaag.DayNumber - gelukt.DayNumber) switch
    {
        >= Verlopen => Versheid.AlleenDirect,
        >= Verouderd => Versheid.Verouderd,
        >= Oud => Versheid.ControleNodig,
        _ => Versheid.Actueel,
    };
}
