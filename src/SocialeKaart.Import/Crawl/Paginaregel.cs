using System.IO.Compression;

namespace SocialeKaart.Import.Crawl;

/// <summary>What came of one address as a record: verdict and status first, then the address, the headers and the packed body.</summary>
internal static class Paginaregel
{
    // Brotli's quickest shrinks a page to a fifth. Under 32 kB it is not worth a tenth of the time that parsing takes.
    private const int Quality = 1, Window = 18, Klein = 32 * 1024;

    public static byte[] Write(Opgehaald opgehaald)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        writer.Write((byte)opgehaald.Oordeel);
        writer.Write((ushort)opgehaald.Status);
        writer.Write(opgehaald.Gevraagd.AbsoluteUri);
        writer.Write(opgehaald.Bezwaar ?? "");
        writer.Write(opgehaald.Pagina is not null);
        if (opgehaald.Pagina is { } pagina)
            Write(writer, pagina);
        return buffer.ToArray();
    }

    public static Opgehaald Read(byte[] regel)
    {
        using var reader = new BinaryReader(new MemoryStream(regel));
        var oordeel = (Oordeel)reader.ReadByte();
        var status = reader.ReadUInt16();
        var adres = new Uri(reader.ReadString());
        var bezwaar = Text(reader);
        return new(adres, oordeel, reader.ReadBoolean() ? Page(reader) : null, bezwaar) { Status = status };
    }

    /// <summary>Only what it is about: the address, and whether the source will know the page again.</summary>
    public static (string Adres, bool HeeftKenmerk) Kop(byte[] regel)
    {
        using var reader = new BinaryReader(new MemoryStream(regel));
        reader.ReadByte();
        reader.ReadUInt16();
        var adres = reader.ReadString();
        reader.ReadString();
        return (adres, reader.ReadBoolean() && !Kenmerken(reader).Kenmerk.IsLeeg);
    }

    /// <summary>A page that was unchanged is kept as the page that it is.</summary>
    public static void MarkAsRead(byte[] regel) => (regel[0], regel[1], regel[2]) = ((byte)Oordeel.Gelezen, 200, 0);

    private static void Write(BinaryWriter writer, Pagina pagina)
    {
        writer.Write(pagina.Adres.AbsoluteUri);
        writer.Write(pagina.Mediatype ?? "");
        writer.Write(pagina.Charset ?? "");
        writer.Write(pagina.Kenmerk.Etag ?? "");
        writer.Write(pagina.Kenmerk.Gewijzigd ?? "");
        writer.Write(pagina.Bytes.Length);
        writer.Write(Pack(pagina.Bytes.Span));
    }

    private static ReadOnlySpan<byte> Pack(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Klein)
            return bytes;
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, Quality, Window) ? packed.AsSpan(0, length)
            : throw new InvalidOperationException("a buffer of the greatest length is always long enough");
    }

    private static Pagina Page(BinaryReader reader)
    {
        var (adres, mediatype, charset, kenmerk) = Kenmerken(reader);
        var length = reader.ReadInt32();
        var packed = reader.ReadBytes((int)(reader.BaseStream.Length - reader.BaseStream.Position));
        return new(new(adres), length < Klein ? packed : Unpack(packed, length)) { Mediatype = mediatype, Charset = charset, Kenmerk = kenmerk };
    }

    private static byte[] Unpack(byte[] packed, int length)
    {
        var bytes = new byte[length];
        return BrotliDecoder.TryDecompress(packed, bytes, out var got) && got == length
            ? bytes : throw new InvalidDataException("het journaal van de import is beschadigd; verwijder de map .ophalen");
    }

    private static (string Adres, string? Mediatype, string? Charset, Kenmerk Kenmerk) Kenmerken(BinaryReader reader) =>
        (reader.ReadString(), Text(reader), Text(reader), new(Text(reader), Text(reader)));

    private static string? Text(BinaryReader reader) => reader.ReadString() is { Length: > 0 } text ? text : null;
}
