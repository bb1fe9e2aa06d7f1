using System.Net;
using System.Net.Sockets;

namespace SocialeKaart.Import.Crawl;

/// <summary>
/// Keeps a crawl from reaching into the network it runs in. Every answer of the name server is looked at when the connection is made, so a
/// name that changes its address between check and use gains nothing. Loopback is open only to a crawl that was started on loopback.
/// </summary>
public sealed class AddressGuard(Uri start)
{
    private readonly bool _loopback = start.IsLoopback;

    public SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        ConnectCallback = Connect,
    };

    /// <summary>The host and port of the start address, and for the same host the ordinary web ports.</summary>
    public bool Allows(Uri url) =>
        url.Scheme is "http" or "https"
        && string.Equals(url.Host, start.Host, StringComparison.OrdinalIgnoreCase)
        && (url.Port == start.Port || url.Port is 80 or 443);

    public bool Allows(IPAddress address) => IsPublic(address) || _loopback && IPAddress.IsLoopback(address);

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, stop).ConfigureAwait(false);
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, Allows))
            throw new HttpRequestException($"{context.DnsEndPoint.Host} wijst naar een adres dat niet openbaar is");
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

    private static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return IsPublic(address.MapToIPv4());
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return !Array.Exists(NotPublic4, n => n.Contains(address));
        return !Array.Exists(NotPublic6, n => n.Contains(address));
    }

    // RFC 6890 and RFC 6598: this network, private, shared, loopback, link-local, protocol, documentation, benchmark, multicast, reserved.
    private static readonly IPNetwork[] NotPublic4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(n => IPNetwork.Parse(n)),
    ];

    // Also NAT64, 6to4 and Teredo, which carry an IPv4 address inside.
    private static readonly IPNetwork[] NotPublic6 =
        [.. new[] { "::/127", "64:ff9b::/96", "2001::/32", "2002::/16", "2001:db8::/32", "fc00::/7", "fe80::/10", "ff00::/8" }.Select(n => IPNetwork.Parse(n))];
}
