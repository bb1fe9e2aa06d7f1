using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SocialeKaart.Search.Index;

/// <summary>Two running values of an activity.</summary>
internal struct Slot
{
    public float One, Other;
}

/// <summary>
/// Running values of a thousand activities in a row. Sorted lists are added up a window at a time: the work is what the lists hold, not the
/// size of the aanbod, and it stays in the nearest cache.
/// </summary>
internal struct Window
{
    private const int Size = 1024, Bits = 64;

    private Slots _slots;
    private Marks _marks;
    private Places _touched;
    private int _start;

    /// <summary>The first place behind the window.</summary>
    public readonly int End => _start + Size;

    /// <summary>Begins anew at a place; everything must have been taken out.</summary>
    public void MoveTo(int doc) => _start = doc;

    /// <summary>The values of an activity in the window, 0 at first.</summary>
    [UnscopedRef]
    public ref Slot this[int doc]
    {
        get
        {
            var at = doc - _start;
            _marks[at / Bits] |= 1UL << at;
            return ref _slots[at];
        }
    }

    /// <summary>The activities that were touched, in their order; <see cref="Take"/> each.</summary>
    [UnscopedRef]
    public ReadOnlySpan<int> Touched()
    {
        Span<int> touched = _touched;
        var count = 0;
        for (var word = 0; word < Size / Bits; word++)
        {
            for (var marks = _marks[word]; marks != 0; marks &= marks - 1)
                touched[count++] = _start + word * Bits + BitOperations.TrailingZeroCount(marks);
            _marks[word] = 0;
        }
        return touched[..count];
    }

    public Slot Take(int doc)
    {
        ref var slot = ref _slots[doc - _start];
        var values = slot;
        slot = default;
        return values;
    }

    [InlineArray(Size)]
    private struct Slots
    {
        private Slot _first;
    }

    [InlineArray(Size)]
    private struct Places
    {
        private int _first;
    }

    [InlineArray(Size / Bits)]
    private struct Marks
    {
        private ulong _first;
    }
}
