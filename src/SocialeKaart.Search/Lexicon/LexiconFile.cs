using System.IO.Compression;
using System.Text;

namespace SocialeKaart.Search.Dutch;

/// <summary>A lexicon as a gzip file: the number of words, the size of the table, and the table as it stands in memory.</summary>
public static class LexiconFile
{
    /// <exception cref="EndOfStreamException">The file is cut off.</exception>
    public static Lexicon Read(Stream file)
    {
        using var reader = new BinaryReader(new GZipStream(file, CompressionMode.Decompress));
        var count = reader.ReadInt32();
        var table = new byte[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(table);
        return new(table, count);
    }

    /// <summary>Writes words of at most <see cref="Lexicon.MaxLength"/> ASCII characters; the same words give the same bytes.</summary>
    public static void Write(Stream file, IReadOnlyDictionary<string, WordKind> words)
    {
        var table = Table(words.OrderBy(w => w.Key, StringComparer.Ordinal));
        using var writer = new BinaryWriter(new GZipStream(file, CompressionLevel.SmallestSize));
        writer.Write(words.Count);
        writer.Write(table.Length);
        writer.Write(table);
    }

    private static byte[] Table(IEnumerable<KeyValuePair<string, WordKind>> sorted)
    {
        using var table = new MemoryStream();
        var (before, number) = ("", 0);
        foreach (var (word, kind) in sorted)
        {
            var shared = number++ % Lexicon.BlockSize == 0 ? 0 : before.AsSpan().CommonPrefixLength(word);
            table.Write([(byte)shared, (byte)(word.Length - shared), (byte)kind]);
            table.Write(Encoding.ASCII.GetBytes(word[shared..]));
            before = word;
        }
        return table.ToArray();
    }
}
