namespace SocialeKaart.Import.Bronnen;

/// <summary>What --bron means when nobody says it: by what a file holds, or by what an address looks like.</summary>
public static class Bronkeuze
{
    private const int Blik = 4096;

    /// <summary>The name of a profile.</summary>
    public static string Profielnaam(Uri start) => start.IsFile ? ByContent(start.LocalPath) : ByAddress(start);

    private static string ByAddress(Uri start)
    {
        var pad = start.AbsolutePath;
        return Ends(pad, "/inforing") ? "inforing" : Ends(pad, ".xml") || Ends(pad, ".rss") ? "georss" : Ends(pad, ".csv") ? "csv" : "voorbeeldsite";
    }

    private static string ByContent(string pad)
    {
        if (Directory.Exists(pad) || Ends(pad, ".html") || Ends(pad, ".htm"))
            return "html";
        var begin = Begin(pad);
        if (!begin.StartsWith('<'))
            return "csv";
        bool Heeft(string element) => begin.Contains(element, StringComparison.OrdinalIgnoreCase);
        return Heeft("<PRODUCT") || Heeft("<ORGANISATION") ? "inforing" : Heeft("<rss") || Heeft("<item") ? "georss" : "html";
    }

    private static string Begin(string pad)
    {
        using var file = File.OpenRead(pad);
        var buffer = new byte[Blik];
        var gelezen = file.ReadAtLeast(buffer, Blik, throwOnEndOfStream: false);
        // The cut may go through a sign, so the marks of UTF-8 count as signs here.
        return Documenttekst.Decode(buffer.AsSpan(0, gelezen), "windows-1252").TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\r', '\n', '\t');
    }

    private static bool Ends(string pad, string einde) => pad.EndsWith(einde, StringComparison.OrdinalIgnoreCase);
}
