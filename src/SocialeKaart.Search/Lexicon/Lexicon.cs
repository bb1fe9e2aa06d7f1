using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace SocialeKaart.Search.Dutch;

/// <summary>
/// The folded words of Dutch with what is known of each, from OpenTaal's lists (LICENTIE-OpenTaal.txt). Immutable; a look-up allocates
/// nothing. Words stand sorted in one table, each as the letters it adds to the word before; every sixteenth stands in full.
/// </summary>
public sealed class Lexicon
{
    /// <summary>Longest word, in letters; longer ones are not found.</summary>
    public const int MaxLength = 30;

    internal const int BlockSize = 16;

    private const int PairShift = 48;

    private static readonly Lazy<Lexicon> Embedded = new(LoadEmbedded);

    private readonly byte[] _table;
    private readonly int[] _blocks;
    private readonly ulong[] _heads;

    // For each first letter pair (16 bits) the first block that begins with it or later: a look-up then compares a few blocks, not all.
    private readonly int[] _pairs;

    internal Lexicon(byte[] table, int count)
    {
        _table = table;
        Count = count;
        _blocks = Blocks(table, count);
        _heads = [.. _blocks.Select(at => Start(new LexiconEntry(table, at).Added))];
        _pairs = Pairs(_heads);
    }

    /// <summary>The lexicon that is built in, read on first use.</summary>
    public static Lexicon Dutch => Embedded.Value;

    public int Count { get; }

    /// <summary>What it holds in memory, in bytes.</summary>
    public int Size => _table.Length + (_blocks.Length * (sizeof(int) + sizeof(ulong))) + (_pairs.Length * sizeof(int));

    /// <summary>What is known of a folded word; <see cref="WordKind.None"/> when it does not stand here.</summary>
    public WordKind Find(ReadOnlySpan<char> foldedWord)
    {
        Span<byte> word = stackalloc byte[MaxLength];
        if (foldedWord.Length is 0 or > MaxLength || Ascii.FromUtf16(foldedWord, word, out var length) != OperationStatus.Done)
            return WordKind.None;
        word = word[..length];
        var block = BlockOf(word);
        return block < 0 ? WordKind.None : FindFrom(_blocks[block], word);
    }

    /// <summary>Whether this is a correct Dutch word by itself.</summary>
    public bool Contains(ReadOnlySpan<char> foldedWord) => (Find(foldedWord) & WordKind.Word) != 0;

    /// <summary>All entries in ordinal order.</summary>
    public IEnumerable<(string Word, WordKind Kind)> Entries()
    {
        var word = new byte[MaxLength];
        for (var at = 0; at < _table.Length;)
        {
            var entry = new LexiconEntry(_table, at);
            entry.Added.CopyTo(word.AsSpan(entry.Shared));
            at += entry.Size;
            yield return (Encoding.ASCII.GetString(word, 0, entry.Length), entry.Kind);
        }
    }

    /// <summary>The last block whose first word does not come after this word, or -1.</summary>
    private int BlockOf(ReadOnlySpan<byte> word)
    {
        var start = Start(word);
        var (low, high) = (_pairs[start >> PairShift], _pairs[(start >> PairShift) + 1] - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = _heads[middle].CompareTo(start);
            if (order < 0 || (order == 0 && new LexiconEntry(_table, _blocks[middle]).Added.SequenceCompareTo(word) <= 0))
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }

    /// <summary>Walks one block. <c>same</c> counts the letters that the word shares with the entry before.</summary>
    private WordKind FindFrom(int at, ReadOnlySpan<byte> word)
    {
        var same = 0;
        for (var n = 0; n < BlockSize && at < _table.Length; n++)
        {
            var entry = new LexiconEntry(_table, at);
            at += entry.Size;
            if (entry.Shared > same)
                continue; // still differs at the letter where the entry before did
            if (entry.Shared < same)
                break;
            var added = entry.Added;
            same += added.CommonPrefixLength(word[same..]);
            if (same == word.Length && same == entry.Length)
                return entry.Kind;
        }
        return WordKind.None;
    }

    /// <summary>The first eight letters as one number that orders as the letters do: most comparisons need no more.</summary>
    private static ulong Start(ReadOnlySpan<byte> word)
    {
        Span<byte> start = stackalloc byte[sizeof(ulong)];
        start.Clear();
        word[..Math.Min(word.Length, start.Length)].CopyTo(start);
        return BinaryPrimitives.ReadUInt64BigEndian(start);
    }

    private static int[] Pairs(ulong[] heads)
    {
        var pairs = new int[(1 << 16) + 1];
        foreach (var head in heads)
            pairs[(head >> PairShift) + 1]++;
        for (var pair = 1; pair < pairs.Length; pair++)
            pairs[pair] += pairs[pair - 1];
        return pairs;
    }

    private static int[] Blocks(byte[] table, int count)
    {
        var blocks = new int[(count + BlockSize - 1) / BlockSize];
        for (int n = 0, at = 0; n < count; n++, at += new LexiconEntry(table, at).Size)
            if (n % BlockSize == 0)
                blocks[n / BlockSize] = at;
        return blocks;
    }

    private static Lexicon LoadEmbedded() => LexiconFile.Read(typeof(Lexicon).Assembly.GetManifestResourceStream("lexicon.nl.gz")!);
}
