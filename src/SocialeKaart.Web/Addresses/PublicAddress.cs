using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SocialeKaart.Web.Setup;

namespace SocialeKaart.Web.Addresses;

/// <summary>
/// Whole addresses of our pages, for links that leave the site: what <c>Site:Adres</c> says, else where the program listens. Never the Host header
/// of a request: whoever sends that could put a foreign address on a page that the cache then gives to others.
/// </summary>
public sealed class PublicAddress(Site site, IServer server)
{
    private const string Otherwise = "http://localhost";

    // Known only when the server has started, so not in the constructor.
    private string? _start;

    /// <param name="address">Path and parameters as in our own links, such as <c>/zoeken?wijk=oost</c>.</param>
    public string Of(string address) => (_start ??= site.Adres ?? Listening()) + address;

    private string Listening()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses;
        return addresses?.Select(Reachable).FirstOrDefault() ?? Otherwise;
    }

    // "http://[::]:5000" and "http://+:5000" mean every address of this machine.
    private static string Reachable(string address)
    {
        var parsed = BindingAddress.Parse(address);
        return parsed.Host is "+" or "*" or "[::]" or "0.0.0.0" ? $"{parsed.Scheme}://localhost:{parsed.Port}" : address.TrimEnd('/');
    }
}
