using System.Text;
using System.Text.RegularExpressions;

namespace SocialeKaart.Import.Crawl;

/// <summary>Decodes a page: the charset of the HTTP header counts, then a byte order mark, then the meta element, else UTF-8.</summary>
public static partial class Tekstcodering
{
    static Tekstcodering() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(ReadOnlySpan<byte> bytes, string? header)
    {
        var (mark, skip) = ByMark(bytes);
        var encoding = Find(header) ?? mark ?? Find(Meta(bytes)) ?? Encoding.UTF8;
        return encoding.GetString(bytes[(mark is not null && mark.CodePage == encoding.CodePage ? skip : 0)..]);
    }

    private static (Encoding?, int) ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    private static string? Meta(ReadOnlySpan<byte> bytes) =>
        MetaCharset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)])) is { Success: true } m ? m.Groups[1].Value : null;

    /// <summary>Browsers read iso-8859-1 as windows-1252, so do we; an unknown name counts as not said.</summary>
    private static Encoding? Find(string? name)
    {
        var clean = name?.Trim().Trim('"', '\'');
        if (string.IsNullOrEmpty(clean))
            return null;
        try
        {
            return Encoding.GetEncoding(clean.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" ? "windows-1252" : clean);
        }
        // Not supported: utf-7, which can hide tags.
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetaCharset();
}
