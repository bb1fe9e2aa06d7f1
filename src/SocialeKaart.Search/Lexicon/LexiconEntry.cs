namespace SocialeKaart.Search.Dutch;

/// <summary>
/// One word in the table of a <see cref="Lexicon"/>: a byte with how many letters it shares with the word before, one with how many it
/// adds, one with its kind, and the letters it adds.
/// </summary>
internal readonly ref struct LexiconEntry(ReadOnlySpan<byte> table, int at)
{
    private const int Header = 3;

    private readonly ReadOnlySpan<byte> _entry = table.Slice(at, Header + table[at + 1]);

    public int Shared => _entry[0];

    public int Length => _entry[0] + _entry[1];

    public WordKind Kind => (WordKind)_entry[2];

    public ReadOnlySpan<byte> Added => _entry[Header..];

    /// <summary>How many bytes it takes.</summary>
    public int Size => _entry.Length;
}
