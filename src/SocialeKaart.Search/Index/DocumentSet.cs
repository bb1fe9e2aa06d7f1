using System.Numerics;

namespace SocialeKaart.Search.Index;

/// <summary>A set of activities by their place in the aanbod, one bit each.</summary>
internal sealed class DocumentSet(int size)
{
    private const int Bits = 64;

    private readonly ulong[] _bits = new ulong[(size + Bits - 1) / Bits];

    public bool Contains(int doc) => (_bits[doc / Bits] & (1UL << doc)) != 0;

    public void Add(int doc) => _bits[doc / Bits] |= 1UL << doc;

    public static DocumentSet Where(int size, Func<int, bool> condition)
    {
        var set = new DocumentSet(size);
        for (var doc = 0; doc < size; doc++)
            if (condition(doc))
                set.Add(doc);
        return set;
    }

    public void Add(ReadOnlySpan<Hit> hits)
    {
        foreach (var hit in hits)
            Add(hit.Doc);
    }

    /// <summary>The first activity in the set from this place on, or -1.</summary>
    public int Next(int doc)
    {
        if (doc >= size)
            return -1;
        var (at, word) = (doc / Bits, _bits[doc / Bits] >> doc << doc);
        while (word == 0)
            if (++at == _bits.Length)
                return -1;
            else
                word = _bits[at];
        return at * Bits + BitOperations.TrailingZeroCount(word);
    }

    public int Count()
    {
        var count = 0;
        foreach (var word in _bits)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>How many are in both sets.</summary>
    public int CountWith(DocumentSet other)
    {
        var (mine, its, count) = (_bits, other._bits, 0);
        for (var i = 0; i < mine.Length && i < its.Length; i++)
            count += BitOperations.PopCount(mine[i] & its[i]);
        return count;
    }

    public DocumentSet And(DocumentSet? other) => other is null ? this : Combine(other, static (a, b) => a & b);

    public DocumentSet AndNot(DocumentSet other) => Combine(other, static (a, b) => a & ~b);

    public DocumentSet Or(DocumentSet other) => Combine(other, static (a, b) => a | b);

    private DocumentSet Combine(DocumentSet other, Func<ulong, ulong, ulong> operation)
    {
        var result = new DocumentSet(size);
        for (var i = 0; i < _bits.Length; i++)
            result._bits[i] = operation(_bits[i], other._bits[i]);
        return result;
    }
}
