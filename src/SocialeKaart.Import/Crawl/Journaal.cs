using System.Collections.Concurrent;
using System.Text;
using SocialeKaart.Content;

namespace SocialeKaart.Import.Crawl;

/// <summary>
/// What a running import fetched, page by page, in <c>content/.ophalen/</c> (not in git): an import that was killed goes on where it was and
/// asks the source for nothing twice. When an import ends well its pages stay, with what the source knows them by, so that the next one asks
/// only for what changed. An import that ended badly leaves nothing.
/// </summary>
public sealed class Journaal : IDisposable
{
    /// <summary>An older journal says too little about the source as it is now.</summary>
    public static readonly TimeSpan Houdbaar = TimeSpan.FromHours(24);

    /// <summary>What a source may fill of the disk.</summary>
    private const long MaxLengte = 2L * 1024 * 1024 * 1024;

    // At the usual pace this is every page; a faster crawl does not wait for the disk each time.
    private static readonly TimeSpan Spoelen = TimeSpan.FromSeconds(1);

    private readonly string _map;
    private readonly TimeProvider _clock;
    private readonly Lock _lock = new();
    private readonly Regelbestand _lopend;
    private readonly Regelbestand? _vorig;
    private readonly ConcurrentDictionary<string, long> _klaar = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _eerder = new(StringComparer.Ordinal);
    private long _flushed;

    private Journaal(string map, Uri start, TimeProvider clock)
    {
        (_map, _clock, _flushed) = (map, clock, clock.GetTimestamp());
        AtomicFile.Write(Path.Combine(map, ".gitignore"), "*\n", durable: false);
        _lopend = new(Lopend, FileMode.OpenOrCreate);
        _vorig = File.Exists(Vorig) ? new(Vorig, FileMode.Open) : null;
        foreach (var (plaats, regel) in _vorig?.Scan() ?? [])
            _eerder[Paginaregel.Kop(regel).Adres] = plaats;
        if (!Resume(start))
            Begin(start);
    }

    private const string Namen = ".namen-";

    private string Lopend => Path.Combine(_map, ".journaal");

    private string Vorig => Path.Combine(_map, ".paginas");

    /// <summary>Pages of an earlier run of the same import, that need not be fetched.</summary>
    public int Hervat { get; private set; }

    /// <param name="naar">The content folder.</param>
    /// <exception cref="IOException">Another import of this source is at work there.</exception>
    public static Journaal Open(string naar, string bron, Uri start, TimeProvider clock)
    {
        try
        {
            return new(Map(naar, bron), start, clock);
        }
        catch (IOException e) when (e is not DirectoryNotFoundException)
        {
            throw new IOException($"Er loopt al een import van {bron} naar {naar}. Wacht tot die klaar is. ({e.Message})", e);
        }
    }

    /// <summary>Where the names that this import gives out are kept; gone with the journal.</summary>
    internal static string Naamplan(string naar, string bron, string soort) => Path.Combine(Map(naar, bron), Namen + soort);

    /// <summary>What this import got for an address already, or null.</summary>
    public Opgehaald? Find(Uri adres) => _klaar.TryGetValue(adres.AbsoluteUri, out var plaats) ? Paginaregel.Read(_lopend.Read(plaats)) : null;

    /// <summary>The page as the import before this one got it, or null.</summary>
    public Pagina? Eerder(Uri adres) => _eerder.TryGetValue(adres.AbsoluteUri, out var plaats) ? Paginaregel.Read(_vorig!.Read(plaats)).Pagina : null;

    /// <exception cref="InvalidDataException">The source has more than we care to keep.</exception>
    public void Add(Opgehaald opgehaald)
    {
        var regel = Paginaregel.Write(opgehaald);
        lock (_lock)
        {
            if (_lopend.Lengte > MaxLengte)
                throw new InvalidDataException($"De bron is groter dan {MaxLengte / 1024 / 1024 / 1024} GB; de import is gestopt.");
            _klaar[opgehaald.Gevraagd.AbsoluteUri] = _lopend.Append(regel);
            if (_clock.GetElapsedTime(_flushed) < Spoelen)
                return;
            _lopend.Flush();
            _flushed = _clock.GetTimestamp();
        }
    }

    /// <summary>The import ended well: its pages are kept, in an order that does not depend on how it went.</summary>
    public void Finish()
    {
        var kept = Vorig + ".tmp";
        using (var file = new Regelbestand(kept, FileMode.Create))
            foreach (var (_, plaats) in _klaar.OrderBy(k => k.Key, StringComparer.Ordinal))
                if (_lopend.Read(plaats) is var regel && Paginaregel.Kop(regel).HeeftKenmerk)
                {
                    Paginaregel.MarkAsRead(regel);
                    file.Append(regel);
                }
        _vorig?.Dispose();
        File.Move(kept, Vorig, overwrite: true);
        Discard();
    }

    /// <summary>The import ended without a result; the next one begins anew.</summary>
    public void Discard()
    {
        ForgetNames();
        _lopend.Dispose();
        File.Delete(Lopend);
        if (File.Exists(Vorig))
            return;
        Directory.Delete(_map, recursive: true);
        if (Path.GetDirectoryName(_map) is { } boven && !Directory.EnumerateFileSystemEntries(boven).Any())
            Directory.Delete(boven);
    }

    public void Dispose()
    {
        _lopend.Dispose();
        _vorig?.Dispose();
    }

    private bool Resume(Uri start)
    {
        using var regels = _lopend.Scan().GetEnumerator();
        if (!regels.MoveNext() || Encoding.UTF8.GetString(regels.Current.Regel).Split('\n') is not [var adres, var begonnen] || adres != start.AbsoluteUri
            || !DateTimeOffset.TryParse(begonnen, null, out var sinds) || _clock.GetUtcNow() - sinds > Houdbaar)
            return false;
        while (regels.MoveNext())
            _klaar[Paginaregel.Kop(regels.Current.Regel).Adres] = regels.Current.Plaats;
        Hervat = _klaar.Count;
        return true;
    }

    private void Begin(Uri start)
    {
        ForgetNames();
        _lopend.Clear();
        _lopend.Append(Encoding.UTF8.GetBytes($"{start.AbsoluteUri}\n{_clock.GetUtcNow():O}"));
    }

    private void ForgetNames()
    {
        foreach (var file in Directory.EnumerateFiles(_map, Namen + "*"))
            File.Delete(file);
    }

    private static string Map(string naar, string bron) => Path.Combine(naar, ".ophalen", bron);
}
