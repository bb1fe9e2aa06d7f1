using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialeKaart.Benchmarks;

/// <summary>
/// A source on loopback with as many activities as one likes, made from the pages of the sample site: the same pages again and again, each with a
/// number and a name of its own.
/// </summary>
internal sealed partial class GroteBron : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly IReadOnlyList<string> _pages;
    private readonly int _aantal;

    private GroteBron(IReadOnlyList<string> pages, int aantal)
    {
        (_pages, _aantal) = (pages, aantal);
        Adres = new($"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(Adres.ToString());
        _listener.Start();
        _ = Serve();
    }

    public Uri Adres { get; }

    public static async Task<GroteBron> Of(Uri voorbeeldsite, int aantal)
    {
        var found = await OnlyFetch.Discover(voorbeeldsite, 4);
        using var client = new HttpClient();
        var pages = new List<string>();
        foreach (var page in found.Where(p => p.AbsolutePath.StartsWith("/start/show/", StringComparison.Ordinal)))
            pages.Add(await client.GetStringAsync(page));
        return new(pages, aantal);
    }

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            _ = Task.Run(() => Answer(context));
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath;
        using var response = context.Response;
        var html = path == "/" ? List() : Show().Match(path) is { Success: true } m ? Page(int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)) : null;
        response.StatusCode = html is null ? 404 : 200;
        response.ContentType = "text/html; charset=utf-8";
        if (html is not null)
            await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(html));
    }

    private string List() => $"<div id=content><p class=aantal>1 - {_aantal} van {_aantal}</p>{string.Concat(Enumerable.Range(1, _aantal).Select(n => $"<a href='/start/show/{n}/'>{n}</a>\n"))}</div>";

    private string Page(int nummer) => Kop().Replace(_pages[nummer % _pages.Count], m => $"{m.Value} {nummer}", 1);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("^/start/show/([0-9]+)/$")]
    private static partial Regex Show();

    [GeneratedRegex("<h1[^>]*>[^<]*", RegexOptions.IgnoreCase)]
    private static partial Regex Kop();
}
