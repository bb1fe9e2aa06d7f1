using System.Text;

namespace SocialeKaart.Content.Files;

/// <summary>A file as text, or what stands in the way of that and where. Without text the bytes are those that could be read.</summary>
internal sealed record Tekstbestand(byte[] Bytes, string? Tekst, Probleem? Fout)
{
    // A letter takes at most four bytes, and seldom more than two.
    public const int MaxBytes = 2 * FrontMatter.MaxFile;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <param name="file">Relative to the folder, with forward slashes.</param>
    public static Tekstbestand Read(string folder, string file)
    {
        var path = new FileInfo(Path.Combine(folder, file));
        byte[] bytes = [];
        try
        {
            if (path.Length > MaxBytes)
                return At(1, 1, $"het bestand is groter dan {FrontMatter.MaxFile / 1024} kB; maak de tekst korter");
            bytes = File.ReadAllBytes(path.FullName);
            return Array.IndexOf(bytes, (byte)0) is var nul && nul >= 0
                ? Byte(nul, "hier staat een onleesbaar teken (NUL); sla het bestand opnieuw op als tekst")
                : new(bytes, Strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException e)
        {
            return Byte(e.Index, "hier staat een letter die niet in UTF-8 is opgeslagen; kies UTF-8 bij het opslaan");
        }
        catch (UnauthorizedAccessException)
        {
            return At(1, 1, "dit bestand mag niemand lezen; geef leesrechten");
        }
        catch (IOException e)
        {
            return At(1, 1, path.LinkTarget is null ? $"dit bestand kan niet gelezen worden: {e.Message}"
                : "deze snelkoppeling wijst naar zichzelf, of naar een bestand dat er niet is; haal haar weg of zet het bestand zelf hier");
        }

        Tekstbestand At(int line, int column, string text) => new(bytes, null, new(file, line, column, Ernst.Fout, text));

        Tekstbestand Byte(int index, string text)
        {
            var before = bytes.AsSpan(0, index);
            return At(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1, text);
        }
    }
}
