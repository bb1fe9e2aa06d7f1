using System.Text;
using System.Text.RegularExpressions;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Import.Bronnen;

/// <summary>Decodes a feed or a table: what the server, a byte order mark or the XML declaration says; else UTF-8 if that fits, else windows-1252.</summary>
internal static partial class Documenttekst
{
    private static readonly UTF8Encoding Streng = new(false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes, string? header)
    {
        var gezegd = header ?? (Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)])) is { Success: true } m ? m.Groups[1].Value : null);
        if (gezegd is not null || bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return Tekstcodering.Decode(bytes, bytes is [0xEF, 0xBB, 0xBF, ..] ? null : gezegd).TrimStart('\uFEFF');
        try
        {
            return Streng.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Tekstcodering.Decode(bytes, "windows-1252");
        }
    }

    [GeneratedRegex("""<\?xml[^>]+encoding\s*=\s*["']([\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
