using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace SocialeKaart.Import.Crawl;

/// <summary>
/// A file of records that only grows. Length and checksum stand before each, so that a record which a kill cut short is seen and dropped when
/// the file is opened again.
/// </summary>
internal sealed class Regelbestand : IDisposable
{
    private const int Head = sizeof(int) + Check, Check = 8;
    private const int MaxRecord = 8 * 1024 * 1024;

    private readonly SafeFileHandle _file;
    private long _end;

    /// <exception cref="IOException">Another import has the file open.</exception>
    public Regelbestand(string path, FileMode mode)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _file = File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.None);
    }

    public long Lengte => _end;

    /// <summary>Every whole record from the start; what follows the last one is cut off.</summary>
    public IEnumerable<(long Plaats, byte[] Regel)> Scan()
    {
        for (_end = 0; TryRead(_end) is { } regel; _end += Head + regel.Length)
            yield return (_end, regel);
        RandomAccess.SetLength(_file, _end);
    }

    public byte[] Read(long plaats) => TryRead(plaats) ?? throw new InvalidDataException("het journaal van de import is beschadigd; verwijder de map .ophalen");

    /// <summary>In the hands of the system when it returns: a killed process loses nothing, a power cut what was not flushed.</summary>
    public long Append(ReadOnlySpan<byte> regel)
    {
        var record = new byte[Head + regel.Length];
        BinaryPrimitives.WriteInt32LittleEndian(record, regel.Length);
        SHA256.HashData(regel).AsSpan(0, Check).CopyTo(record.AsSpan(sizeof(int)));
        regel.CopyTo(record.AsSpan(Head));
        RandomAccess.Write(_file, record, _end);
        var plaats = _end;
        _end += record.Length;
        return plaats;
    }

    public void Clear()
    {
        _end = 0;
        RandomAccess.SetLength(_file, 0);
    }

    public void Flush() => RandomAccess.FlushToDisk(_file);

    public void Dispose() => _file.Dispose();

    private byte[]? TryRead(long plaats)
    {
        Span<byte> head = stackalloc byte[Head];
        if (RandomAccess.Read(_file, head, plaats) < Head)
            return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length is <= 0 or > MaxRecord)
            return null;
        var regel = new byte[length];
        var whole = RandomAccess.Read(_file, regel, plaats + Head) == length;
        return whole && SHA256.HashData(regel).AsSpan(0, Check).SequenceEqual(head[sizeof(int)..]) ? regel : null;
    }
}
