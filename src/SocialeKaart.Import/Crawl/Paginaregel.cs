using System.IO.Compression;

namespace SocialeKaart.Import.Crawl;

/// <summary>What came of one address as a record: verdict and status first, then the address, the headers and the packed body.</summary>
internal static class Paginaregel
{
    // Brotli's quickest: a page shrinks to a fifth in a fraction of the time that it takes to parse.
    private const int Quality = 1, Window = 18;

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

    public static string Adres(byte[] regel)
    {
        using var reader = new BinaryReader(new MemoryStream(regel));
        reader.ReadByte();
        reader.ReadUInt16();
        return reader.ReadString();
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
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(pagina.Bytes.Length)];
        if (!BrotliEncoder.TryCompress(pagina.Bytes.Span, packed, out var length, Quality, Window))
            throw new InvalidOperationException("a buffer of the greatest length is always long enough");
        writer.Write(pagina.Bytes.Length);
        writer.Write(packed, 0, length);
    }

    private static Pagina Page(BinaryReader reader)
    {
        var (adres, mediatype, charset) = (new Uri(reader.ReadString()), Text(reader), Text(reader));
        var kenmerk = new Kenmerk(Text(reader), Text(reader));
        var bytes = new byte[reader.ReadInt32()];
        var packed = reader.ReadBytes((int)(reader.BaseStream.Length - reader.BaseStream.Position));
        return BrotliDecoder.TryDecompress(packed, bytes, out var length) && length == bytes.Length
            ? new(adres, bytes) { Mediatype = mediatype, Charset = charset, Kenmerk = kenmerk }
            : throw new InvalidDataException("het journaal van de import is beschadigd; verwijder de map .ophalen");
    }

    private static string? Text(BinaryReader reader) => reader.ReadString() is { Length: > 0 } text ? text : null;
}
