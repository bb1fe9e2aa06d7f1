namespace SocialeKaart.Search.Index;

/// <summary>Numbers by key, found by the beginning of the key: a sorted array and a binary search.</summary>
internal sealed class PrefixTable
{
    private readonly string[] _keys;
    private readonly int[] _numbers;

    public PrefixTable(IEnumerable<(string Key, int Number)> entries)
    {
        var all = entries.Distinct().ToArray();
        (_keys, _numbers) = (Array.ConvertAll(all, entry => entry.Key), Array.ConvertAll(all, entry => entry.Number));
        Array.Sort(_keys, _numbers, StringComparer.Ordinal);
    }

    /// <summary>The numbers of all keys that begin so; one may come more than once.</summary>
    public IEnumerable<int> Under(string prefix)
    {
        var at = Array.BinarySearch(_keys, prefix, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        while (at > 0 && _keys[at - 1] == prefix)
            at--;
        for (; at < _keys.Length && _keys[at].StartsWith(prefix, StringComparison.Ordinal); at++)
            yield return _numbers[at];
    }
}
