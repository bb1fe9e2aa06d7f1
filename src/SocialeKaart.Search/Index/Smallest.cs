namespace SocialeKaart.Search.Index;

/// <summary>Keeps the smallest of many keys: a list of twice their number is sorted and halved whenever it is full.</summary>
internal sealed class Smallest(int count)
{
    private readonly ulong[] _keys = new ulong[Math.Max(1, 2 * count)];
    private ulong _limit = count == 0 ? 0 : ulong.MaxValue;
    private int _used;

    public void Add(ulong key)
    {
        if (key >= _limit)
            return;
        _keys[_used++] = key;
        if (_used == _keys.Length)
            Halve();
    }

    /// <summary>In order, no more than asked for.</summary>
    public ulong[] Keys()
    {
        Array.Sort(_keys, 0, _used);
        return _keys[..Math.Min(count, _used)];
    }

    private void Halve()
    {
        Array.Sort(_keys);
        (_used, _limit) = (count, _keys[count - 1]);
    }
}
