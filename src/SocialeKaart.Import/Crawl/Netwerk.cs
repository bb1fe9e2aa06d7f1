using System.Net;
using System.Net.Sockets;

namespace SocialeKaart.Import.Crawl;

/// <summary>Which addresses are on the public internet, after the special-purpose registries (RFC 6890 and its updates).</summary>
public static class Netwerk
{
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return IsPublic(address.MapToIPv4());
        return address.AddressFamily == AddressFamily.InterNetwork
            ? !Array.Exists(NotPublic4, n => n.Contains(address))
            : Public6.Contains(address) && !Array.Exists(NotPublic6, n => n.Contains(address));
    }

    // This network, private, shared (RFC 6598), loopback, link-local, a cloud's inner server, protocol, documentation, 6to4 relay, benchmark,
    // multicast, reserved and broadcast.
    private static readonly IPNetwork[] NotPublic4 = All(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "168.63.129.16/32", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    // Global unicast. Outside it lie loopback, mapped and NAT64 addresses (64:ff9b::), unique local (fc00::), link-local (fe80::) and multicast.
    private static readonly IPNetwork Public6 = IPNetwork.Parse("2000::/3");

    // Protocol assignments with Teredo, documentation twice, and 6to4: some carry an IPv4 address inside.
    private static readonly IPNetwork[] NotPublic6 = All("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private static IPNetwork[] All(params string[] networks) => Array.ConvertAll(networks, n => IPNetwork.Parse(n));
}
