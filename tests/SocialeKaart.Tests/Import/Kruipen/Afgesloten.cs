using System.Net;
using System.Net.Sockets;
using SocialeKaart.Content;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Tests.Import.Kruipen;

/// <summary>
/// Runs inside a network without a way out, in which inner addresses answer and count who comes. Asks the crawler to go there in every way that
/// we know, and writes a line for each: what was tried, and the verdict.
/// </summary>
internal static class Afgesloten
{
    public const string Openbaar = "93.184.216.34";

    public static readonly string[] Binnen = ["127.0.0.1", "::1", "10.0.0.1", "169.254.169.254", "192.168.1.1", "172.16.0.1", "100.64.0.1", "fd00::1"];

    private static readonly Dictionary<string, string[]> Namen = new(StringComparer.OrdinalIgnoreCase)
    {
        ["127.0.0.1.nip.io"] = ["127.0.0.1"],
        ["localhost."] = ["127.0.0.1"],
        ["binnen.example"] = ["10.0.0.1"],
        ["metadata.google.internal"] = ["169.254.169.254"],
        ["gemengd.example"] = [Openbaar, "10.0.0.1"],
        ["zes.example"] = ["fd00::1"],
        ["vertaald.example"] = ["64:ff9b::a00:1"],
        ["bron.example"] = [Openbaar],
    };

    private static readonly string[] Spellingen =
    [
        "http://0x7f000001/", "http://2130706433/", "http://017700000001/", "http://127.1/", "http://127.0.1/", "http://0x7f.1/", "http://0177.0.0.1/", "http://127.000.000.001/",
        "http://127.127.127.127/", "http://a@127.0.0.1/", "http://127。0。0。1/", "http://127.0.0.1.nip.io/", "http://localhost./", "http://0/", "http://0.0.0.0/",
        "http://[::]/", "http://[0:0:0:0:0:0:0:1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/",
        "http://169.254.169.254/latest/", "http://0xA9FEA9FE/", "http://2852039166/", "http://0251.0376.0251.0376/", "http://169.254.43518/", "http://[::ffff:a9fe:a9fe]/",
        "http://[64:ff9b::a9fe:a9fe]/", "http://[64:ff9b:1::a9fe:a9fe]/", "http://[2002:a9fe:a9fe::1]/", "http://metadata.google.internal/",
        "http://10.0.0.1/", "http://167772161/", "http://0xA.1/", "http://012.0.0.1/", "http://[::ffff:10.0.0.1]/", "http://binnen.example/", "http://gemengd.example/",
        "http://192.168.1.1/", "http://172.16.0.1/", "http://100.64.0.1/", "http://[fd00::1]/", "http://zes.example/", "http://vertaald.example/", "http://[fe80::1]/",
    ];

    private static int _bezoek, _gevraagd;

    public static async Task<int> Main(string[] args)
    {
        if (args is not ["afgesloten"])
            return 2;
        foreach (var adres in Binnen)
            _ = Sink(adres);
        _ = Source();
        foreach (var spelling in Spellingen)
            Line($"begin {spelling}", await Ask(new AddressGuard(new(spelling)) { Resolve = Resolve }, new(spelling)));
        var bron = new AddressGuard(new("http://bron.example/")) { Resolve = Resolve };
        foreach (var spelling in (string[])[.. Spellingen, "http://127.0.0.1/", "http://localhost/", "http://[::1]/"])
            Line($"omgeleid {spelling}", await Ask(bron, new($"http://bron.example/?{Uri.EscapeDataString(spelling)}")));
        var wisselt = new AddressGuard(new("http://wisselt.example/")) { Resolve = Resolve };
        Line("wisselt, eerst openbaar", await Ask(wisselt, new("http://wisselt.example/")));
        Line("wisselt, dan binnen", await Ask(wisselt, new("http://wisselt.example/")));
        Console.WriteLine($"bezoek\t{_bezoek}");
        // Plainly asked for, and the same without the guard: both must arrive, or the counts above say nothing.
        Line("gevraagd", await Ask(new AddressGuard(new("http://127.0.0.1/")), new("http://127.0.0.1/")));
        using var open = new SocketsHttpHandler { UseProxy = false };
        Line("onbewaakt", await Ask(new AddressGuard(new("http://2130706433/")), new("http://2130706433/"), open));
        Line("onbewaakt", await Ask(new AddressGuard(new("http://169.254.169.254/")), new("http://169.254.169.254/"), open));
        Console.WriteLine($"proef\t{_bezoek}");
        return 0;
    }

    private static void Line(string wat, Opgehaald kwam) => Console.WriteLine($"{wat}\t{Code.Of(kwam.Oordeel)}\t{kwam.Bezwaar}");

    private static async Task<Opgehaald> Ask(AddressGuard guard, Uri url, SocketsHttpHandler? open = null)
    {
        using var handler = guard.Handler();
        using var client = new HttpClient(open ?? handler, disposeHandler: false);
        return await new PageFetcher(client, guard, new Tempo(TimeSpan.Zero, TimeProvider.System)).Fetch(new(url), CancellationToken.None);
    }

    /// <summary>Our own name server; one name is somewhere else every second time.</summary>
    private static Task<IPAddress[]> Resolve(string host, CancellationToken stop) =>
        host == "wisselt.example" ? Task.FromResult<IPAddress[]>([IPAddress.Parse(Interlocked.Increment(ref _gevraagd) == 1 ? Openbaar : "169.254.169.254")])
            : Namen.TryGetValue(host, out var adressen) ? Task.FromResult(Array.ConvertAll(adressen, IPAddress.Parse)) : Dns.GetHostAddressesAsync(host, stop);

    /// <summary>A place where nobody should come.</summary>
    private static async Task Sink(string adres)
    {
        using var listener = new TcpListener(IPAddress.Parse(adres), 80);
        listener.Start();
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync();
            Interlocked.Increment(ref _bezoek);
            await client.GetStream().WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\ngeheim"u8.ToArray());
        }
    }

    /// <summary>A public source that sends its visitors wherever the address says.</summary>
    private static async Task Source()
    {
        using var listener = new TcpListener(IPAddress.Parse(Openbaar), 80);
        listener.Start();
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync();
            var buffer = new byte[4096];
            var request = System.Text.Encoding.Latin1.GetString(buffer, 0, await client.GetStream().ReadAsync(buffer));
            var query = Uri.UnescapeDataString(request.Split(' ')[1].Split('?', 2)[^1]);
            var answer = query == "/" ? "200 OK\r\nContent-Type: text/html" : $"302 Elders\r\nLocation: {new Uri(query).AbsoluteUri}";
            await client.GetStream().WriteAsync(System.Text.Encoding.Latin1.GetBytes($"HTTP/1.1 {answer}\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"));
        }
    }
}
