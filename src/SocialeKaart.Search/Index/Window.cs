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
    private int _start, _word;

    /// <summary>The first place behind the window.</summary>
    public readonly int End => _start + Size;

    /// <summary>Begins anew at a place; everything must have been taken out.</summary>
    public void MoveTo(int doc) => (_start, _word) = (doc, 0);

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

    /// <summary>Takes the next activity out, in their order; false when there is none left.</summary>
    public bool TryTake(out int doc, out Slot values)
    {
        while (_word < Size / Bits && _marks[_word] == 0)
            _word++;
        var found = _word < Size / Bits;
        var at = found ? _word * Bits + BitOperations.TrailingZeroCount(_marks[_word]) : 0;
        (doc, values) = (_start + at, _slots[at]);
        if (found)
        {
            _marks[_word] &= _marks[_word] - 1;
            _slots[at] = default;
        }
        return found;
    }

    [InlineArray(Size)]
    private struct Slots
    {
        private Slot _first;
    }

    [InlineArray(Size / Bits)]
    private struct Marks
    {
        private ulong _first;
    }
}
