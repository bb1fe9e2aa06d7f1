using System.Numerics;

namespace SocialeKaart.Search.Index;

/// <summary>A set of activities by their place in the aanbod, one bit each.</summary>
internal sealed class DocumentSet(int size)
{
    private readonly ulong[] _bits = new ulong[(size + 63) / 64];

    public bool Contains(int doc) => (_bits[doc >> 6] & (1UL << doc)) != 0;

    public void Add(int doc) => _bits[doc >> 6] |= 1UL << doc;

    public static DocumentSet Where(int size, Func<int, bool> condition)
    {
        var set = new DocumentSet(size);
        for (var doc = 0; doc < size; doc++)
            if (condition(doc))
                set.Add(doc);
        return set;
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
        var count = 0;
        for (var i = 0; i < _bits.Length; i++)
            count += BitOperations.PopCount(_bits[i] & other._bits[i]);
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
