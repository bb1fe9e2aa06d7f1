namespace SocialeKaart.Content;

/// <summary>How long ago a source was read: editors are told first, then visitors, and in the end its pages leave lists and search.</summary>
public enum Versheid { Vers, Oud, Verouderd, Verlopen }

/// <summary>When each source was last read as a whole. Sample data has no such date and never goes stale, nor does what people wrote themselves.</summary>
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

    /// <summary>How fresh a page is; a check by a person makes it as fresh as a sighting at the source.</summary>
    public Versheid Van(Activiteit a, DateOnly vandaag) => Gelukt(a) is not { } dag ? Versheid.Vers
        : Of(a.Gecontroleerd is { } controle && controle.Op > dag ? controle.Op : dag, vandaag);

    public static Versheid Of(DateOnly gelukt, DateOnly vandaag) => (vandaag.DayNumber - gelukt.DayNumber) switch
    {
        >= Verlopen => Versheid.Verlopen,
        >= Verouderd => Versheid.Verouderd,
        >= Oud => Versheid.Oud,
        _ => Versheid.Vers,
    };
}
