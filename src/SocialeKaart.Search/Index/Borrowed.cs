using System.Buffers;

namespace SocialeKaart.Search.Index;

/// <summary>A list on borrowed memory, so that a question allocates little: give it back with <see cref="Dispose"/> and read it no more.</summary>
/// <param name="room">How many items it may come to hold; a guess, as it grows.</param>
public sealed class Borrowed<T>(int room) : IDisposable where T : unmanaged
{
    private const int Least = 16;

    private T[] _items = ArrayPool<T>.Shared.Rent(Math.Max(Least, room));

    public int Count { get; private set; }

    public Span<T> Items => _items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == _items.Length)
            Grow();
        _items[Count++] = item;
    }

    public void Insert(int at, T item)
    {
        Add(item);
        Items[at..^1].CopyTo(Items[(at + 1)..]);
        Items[at] = item;
    }

    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(_items);
        (_items, Count) = ([], 0);
    }

    private void Grow()
    {
        var wider = ArrayPool<T>.Shared.Rent(2 * Math.Max(Least, Count));
        Items.CopyTo(wider);
        ArrayPool<T>.Shared.Return(_items);
        _items = wider;
    }
}
