using System.Collections.Concurrent;

namespace SocialeKaart.Import.Normalise;

/// <summary>
/// A reader of one field that remembers what it read: a source writes "vrij toegankelijk" on hundreds of pages. Long texts are seldom the same
/// twice, and a hostile source may send any number of values, so both are bounded.
/// </summary>
internal sealed class Onthouden<T>(Func<string, Genormaliseerd<T>> read) where T : class
{
    private const int Langst = 200, Meest = 2000;

    private readonly ConcurrentDictionary<string, Genormaliseerd<T>> _bekend = new(StringComparer.Ordinal);
    private int _aantal;

    public Genormaliseerd<T> Read(string ruw)
    {
        if (_bekend.TryGetValue(ruw, out var bekend))
            return bekend;
        var gelezen = read(ruw);
        if (ruw.Length <= Langst && Interlocked.Increment(ref _aantal) <= Meest)
            _bekend.TryAdd(ruw, gelezen);
        return gelezen;
    }
}
