using System.Net;
using System.Net.Sockets;

namespace SocialeKaart.Import.Crawl;

/// <summary>
/// Keeps a crawl from reaching into the network it runs in. Every answer of the name server is looked at when the connection is made, so a
/// name that changes its address between check and use gains nothing. Loopback is open only to a crawl that was plainly started there, or
/// that was told so.
/// </summary>
public sealed class AddressGuard(Uri start, bool lokaal = false)
{
    private readonly bool _loopback = lokaal || IsPlainLoopback(start);

    /// <summary>Finds the addresses of a name; the name server of the machine unless a test says otherwise.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    public SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        ActivityHeadersPropagator = null,
        ConnectCallback = Connect,
    };

    /// <summary>The host of the start address on its own port or, on the public web, an ordinary one.</summary>
    public bool Allows(Uri url) =>
        url.Scheme is "http" or "https"
        && string.Equals(url.Host, start.Host, StringComparison.OrdinalIgnoreCase)
        && (url.Port == start.Port || url.Port is 80 or 443 && !_loopback);

    public bool Allows(IPAddress address) => Netwerk.IsPublic(address) || _loopback && IPAddress.IsLoopback(address);

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Resolve(host, stop).ConfigureAwait(false);
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, Allows))
            throw new AdresGeweigerd(host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Only the three names that everybody knows. "http://2130706433/" is loopback too, but nobody asks for it in that way.</summary>
    private static bool IsPlainLoopback(Uri url) =>
        url.IsLoopback && url.OriginalString.Split("://", 2)[^1].Split('/', '?', '#')[0] is var host && Plain.Exists(p => IsHost(host, p));

    private static bool IsHost(string authority, string host) =>
        authority.StartsWith(host, StringComparison.OrdinalIgnoreCase) && (authority.Length == host.Length || authority[host.Length] == ':');

    private static readonly List<string> Plain = ["127.0.0.1", "localhost", "[::1]"];
}
