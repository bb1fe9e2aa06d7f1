using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace SocialeKaart.Tests.Import.Kruipen;

/// <summary>A kind of page that a source may send, how many of them there are in the test, the verdict it deserves, and how it is sent.</summary>
internal sealed record Vijandig(string Naam, int Aantal, string Oordeel, Func<Aanvraag, int, Task> Antwoord);

/// <summary>Thousand pages that nobody would send on purpose, after hazards F6 and H1. What can be read carries tags and scripts that must not arrive.</summary>
internal static class VijandigePaginas
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>A hundred megabytes of nothing in a hundred kilobytes.</summary>
    private static readonly Lazy<byte[]> Bom = new(() => Zip(new byte[100 * Megabyte]));

    private static readonly string[] Namen =
        ["utf-8", "utf-8-bom", "utf-16le-bom", "utf-16be-bom", "windows-1252", "iso-8859-1", "iso-8859-15", "us-ascii", "macintosh", "ibm850", "koi8-r", "utf-7"];

    private static readonly HashSet<int> Gewacht = [];

    public static readonly IReadOnlyList<Vijandig> Alle =
    [
        // Readable, one way or another.
        new("gewoon", 330, "gelezen", (v, n) => v.Page(Activiteit(n, "Wat je doet."))),
        new("scripts", 70, "gelezen", (v, n) => v.Page(Activiteit(n, "<script>alert(1)</script>Kom <img src=x onerror=alert(1)><svg/onload=alert(1)>langs <style>*{}</style><iframe src='//x'></iframe>"))),
        new("gecodeerde tags", 60, "gelezen", (v, n) => v.Page(Activiteit(n, "&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b onclick=x&amp;gt;vet&amp;lt;/b&amp;gt; &lt;img src=x onerror=alert(1)&gt; 3 &lt; 4"))),
        new("stukke opmaak", 60, "gelezen", (v, n) => v.Page(Activiteit(n, "<b><i>scheef</b></i><table><tr><td><p>cel<table><td>in cel</table><a href='javascript:alert(1)'>klik</a><!-- <b>weg</b> --><p title='>'>rest<"))),
        new("entiteiten", 30, "gelezen", (v, n) => v.Page(Activiteit(n, string.Concat(Enumerable.Repeat("&eacute;&#233;&bestaatniet;&#x110000;&amp;", 2000))))),
        new("breed", 20, "gelezen", (v, n) => v.Page(Activiteit(n, string.Concat(Enumerable.Repeat("<p>regel", 5000))))),
        new("kenmerken", 10, "gelezen", (v, n) => v.Page(Activiteit(n, $"<p {string.Concat(Enumerable.Range(0, 500).Select(i => $"a{i}=b "))}>tekst"))),
        new("coderingen", 144, "gelezen", Encoded),
        new("onbekende codering", 20, "gelezen", (v, n) => v.Page(Encoding.UTF8.GetBytes(Activiteit(n, "Kopje thee")), "text/html; charset=x-bestaat-niet")),
        new("gzip", 20, "gelezen", (v, n) => v.Page(Zip(Encoding.UTF8.GetBytes(Activiteit(n, "Ingepakt."))), "text/html", "Content-Encoding: gzip\r\n")),
        new("in stukken", 20, "gelezen", Chunked),
        new("zonder lengte", 20, "gelezen", (v, n) => v.Send($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n{Activiteit(n, "Tot het einde.")}")),
        new("even wachten", 6, "gelezen", WaitOnce),
        new("omgeleid", 20, "gelezen", (v, n) => v.Pad.Contains('?', StringComparison.Ordinal) ? v.Page(Activiteit(n, "Aangekomen.")) : v.Send(Moved($"{v.Pad}?nieuw"))),
        // Not readable.
        new("veel tekst", 5, "te-groot", (v, n) => v.Page(Activiteit(n, new string('a', Megabyte) + " " + new string('(', 100_000)))),
        new("heel diep", 2, "niet-te-ontleden", (v, n) => v.Page(string.Concat(Enumerable.Repeat("<div>", 40_000)) + "diep")),
        new("diep", 5, "niet-te-ontleden", (v, n) => v.Page(string.Concat(Enumerable.Repeat("<b>", 3000)) + "diep")),
        new("tags", 4, "niet-te-ontleden", (v, n) => v.Page(string.Concat(Enumerable.Repeat("<p>", 400_000)) + "x")),
        new("een byte te veel", 6, "te-groot", (v, n) => v.Page(new string('a', 2 * Megabyte + 1))),
        new("te groot in stukken", 4, "te-groot", (v, n) => Endless(v)),
        new("zipbom", 6, "te-groot", (v, n) => v.Page(Bom.Value, "text/html", "Content-Encoding: gzip\r\n")),
        new("druppel", 12, "te-traag", (v, n) => Drip(v, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n")),
        new("druppel in de kop", 4, "te-traag", (v, n) => Drip(v, "HTTP/1.1 200 OK\r\nX-")),
        new("zwijgt", 4, "te-traag", (v, n) => Task.Delay(TimeSpan.FromSeconds(40))),
        new("liegt over lengte", 8, "afgebroken", (v, n) => v.Send($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\nConnection: close\r\n\r\n{Activiteit(n, "Half")}")),
        new("half stuk", 8, "afgebroken", (v, n) => v.Send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n50\r\n<p>half")),
        new("hangt op", 6, "afgebroken", (v, n) => Task.CompletedTask),
        new("lange kop", 6, "ongeldig-antwoord", (v, n) => v.Send($"HTTP/1.1 200 OK\r\nX-Lang: {new string('a', 200_000)}\r\nContent-Length: 1\r\n\r\na")),
        new("geen http", 6, "ongeldig-antwoord", (v, n) => v.Send("SSH-2.0-OpenSSH_9.6\r\n\r\n")),
        new("geen zip", 6, "ongeldig-antwoord", (v, n) => v.Page("<p>niet ingepakt"u8.ToArray(), "text/html", "Content-Encoding: gzip\r\n")),
        new("kring", 6, "omgeleid-te-vaak", (v, n) => v.Send(Moved(v.Pad.Split('?')[0] + "?" + n))),
        new("naar binnen", 8, "geweigerd", (v, n) => v.Send(Moved("http://169.254.169.254/latest/meta-data/"))),
        new("naar een bestand", 4, "geweigerd", (v, n) => v.Send(Moved("file:///etc/passwd"))),
        new("pdf als html", 8, "geen-html", (v, n) => v.Page(Encoding.Latin1.GetBytes("%PDF-1.7\n%âãÏÓ\n1 0 obj"), "text/html")),
        new("plaatje", 6, "geen-html", (v, n) => v.Page([0x89, 0x50, 0x4E, 0x47], "image/png")),
        new("nullen als html", 4, "geen-html", (v, n) => v.Page(new byte[5000], "text/html")),
        new("leeg", 6, "leeg", (v, n) => v.Page("")),
        new("geen inhoud", 6, "leeg", (v, n) => v.Send("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")),
        new("geen woord", 6, "leeg", (v, n) => v.Page("<html><title>Titel</title><body><div><img src=x><script>1</script></div>")),
        new("weg", 8, "weg", (v, n) => v.Send("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")),
        new("stuk", 8, "fout-antwoord", (v, n) => v.Send("HTTP/1.1 500 Oeps\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")),
        new("te druk", 8, "te-druk", (v, n) => v.Send("HTTP/1.1 429 Rustig\r\nRetry-After: 86400\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")),
    ];

    /// <summary>Number n of the test is a page of this kind.</summary>
    public static Vijandig Of(int n)
    {
        foreach (var soort in Alle)
            if ((n -= soort.Aantal) <= 0)
                return soort;
        throw new ArgumentOutOfRangeException(nameof(n));
    }

    private static string Activiteit(int n, string tekst) =>
        $"<html><body><div id=content><h1>Café {n}</h1><p class=intro>Kom langs.</p><div class=beschrijving>{tekst}</div><dl><dt>Wijk</dt><dd>Oost</dd></dl></div>";

    /// <summary>Twelve encodings, said in the header, by a mark, by the page, or not at all.</summary>
    private static Task Encoded(Aanvraag vraag, int n)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var naam = Namen[n % Namen.Length];
        Encoding encoding = naam switch
        {
            "utf-8-bom" => new UTF8Encoding(true),
            "utf-16le-bom" => Encoding.Unicode,
            "utf-16be-bom" => Encoding.BigEndianUnicode,
            "us-ascii" => Encoding.Latin1,
            "utf-7" => Encoding.UTF8,
            _ => Encoding.GetEncoding(naam),
        };
        byte[] body = [.. naam.EndsWith("bom", StringComparison.Ordinal) ? encoding.GetPreamble() : [], .. encoding.GetBytes(Activiteit(n, "Kopje thee"))];
        return vraag.Page(body, naam.EndsWith("bom", StringComparison.Ordinal) ? "text/html" : $"text/html; charset={naam}");
    }

    private static async Task Chunked(Aanvraag vraag, int n)
    {
        await vraag.Send("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
        foreach (var stuk in Encoding.UTF8.GetBytes(Activiteit(n, "In stukken.")).Chunk(7))
        {
            await vraag.Send(string.Create(CultureInfo.InvariantCulture, $"{stuk.Length:x}\r\n"));
            await vraag.Send(stuk);
            await vraag.Send("\r\n");
        }
        await vraag.Send("0\r\n\r\n");
    }

    private static Task WaitOnce(Aanvraag vraag, int n)
    {
        lock (Gewacht)
            if (Gewacht.Add(n))
                return vraag.Send("HTTP/1.1 503 Even niet\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return vraag.Page(Activiteit(n, "Na het wachten."));
    }

    private static async Task Endless(Aanvraag vraag)
    {
        await vraag.Send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
        var stuk = new string('a', 0x10000);
        while (true)
            await vraag.Send($"10000\r\n{stuk}\r\n");
    }

    private static async Task Drip(Aanvraag vraag, string begin)
    {
        await vraag.Send(begin);
        for (var i = 0; i < 200; i++)
        {
            await vraag.Send("a");
            await Task.Delay(200);
        }
    }

    private static string Moved(string naar) => $"HTTP/1.1 302 Elders\r\nLocation: {naar}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    private static byte[] Zip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal))
            zip.Write(bytes);
        return packed.ToArray();
    }
}
