using System.Net;
using SocialeKaart.Content;

namespace SocialeKaart.Web.Setup;

/// <summary>Every setting of the site, read and checked once at the start.</summary>
/// <param name="Naam">Name of the site, at the end of every title.</param>
/// <param name="Plaats">The municipality, in texts such as "buiten Utrecht".</param>
/// <param name="Adres">Where the public finds the site, such as <c>https://socialekaart.example</c>; null when not told.</param>
/// <param name="Huisstijl">The look, see <see cref="Setup.Huisstijl"/>.</param>
/// <param name="Route">Address of a route planner, with {adres} for where to go. It is only a link.</param>
/// <param name="InsluitenDoor">The sites that may show results in a frame, such as <c>https://partner.example</c>; none by default.</param>
/// <param name="Map">Full path of the content folder.</param>
/// <param name="Engine">auto, lucene or geheugen.</param>
/// <param name="Proxies">Reverse proxies whose X-Forwarded headers are believed; none by default.</param>
public sealed record Site(
    string Naam, string Plaats, string? Adres, string Huisstijl, string Route, IReadOnlyList<string> InsluitenDoor, string Map, string Engine,
    IReadOnlyList<IPAddress> Proxies)
{
    /// <exception cref="StartException">A setting is wrong.</exception>
    public static Site Read(IConfiguration settings) => new(
        Text(settings, "Site:Naam", "Sociale kaart"),
        Text(settings, "Site:Plaats", "de stad"),
        Start(Text(settings, "Site:Adres", "")),
        Text(settings, "Site:Huisstijl", Setup.Huisstijl.Standaard),
        Planner(Text(settings, "Site:Route", "https://www.openstreetmap.org/directions?to={adres}")),
        [.. List(settings, "Site:InsluitenDoor").Select(Partner)],
        Folder(Text(settings, "Inhoud:Map", "content")),
        Text(settings, "Zoeken:Engine", "auto"),
        [.. List(settings, "Proxy:Adressen").Select(Address)])
    {
        Verklaring = Verklaring.Read(settings),
    };

    /// <summary>The accessibility statement.</summary>
    public required Verklaring Verklaring { get; init; }

    /// <summary>The title of a page: what it is about first, the site last.</summary>
    public string Titel(string about) => about.Length == 0 ? Naam : $"{about} – {Naam}";

    /// <summary>The way to an address, at the route planner.</summary>
    public string Routelink(Adres adres) => Route.Replace("{adres}",
        Uri.EscapeDataString($"{adres.Straat} {adres.Huisnummer}, {adres.Postcode} {adres.Plaats}"), StringComparison.Ordinal);

    private static string? Start(string text) => text.Length == 0 ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.PathAndQuery == "/" && uri.Fragment.Length == 0
            ? uri.GetLeftPart(UriPartial.Authority)
            : throw new StartException($"De instelling Site:Adres is \"{text}\"; schrijf alleen het begin van het adres, zoals https://socialekaart.example.");

    private static string Planner(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal) && text.Contains("{adres}", StringComparison.Ordinal) ? text
        : throw new StartException($"De instelling Site:Route is \"{text}\"; schrijf een adres dat met https:// begint en waar {{adres}} in staat.");

    private static string Text(IConfiguration settings, string key, string otherwise) => (settings[key] ?? otherwise).Trim();

    private static string[] List(IConfiguration settings, string key) => Text(settings, key, "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);

    private static string Partner(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "https", HostNameType: UriHostNameType.Dns }
            && uri.GetLeftPart(UriPartial.Authority) == text && text.All(char.IsAscii) ? text
        : throw new StartException($"De instelling Site:InsluitenDoor bevat \"{text}\"; schrijf alleen het begin van adressen, zoals https://partner.example, met een komma ertussen.");

    private static IPAddress Address(string text) => IPAddress.TryParse(text, out var address) ? address
        : throw new StartException($"De instelling Proxy:Adressen bevat \"{text}\"; schrijf IP-adressen met een komma ertussen.");

    private static string Folder(string name)
    {
        string?[] starts = [AppContext.BaseDirectory, RepositoryRoot()];
        var places = starts.OfType<string>().Select(start => Path.GetFullPath(name, start)).ToList();
        return places.Find(Directory.Exists)
            ?? throw new StartException($"De instelling Inhoud:Map is \"{name}\", maar de map {places[^1]} bestaat niet.");
    }

    /// <summary>The folder of the solution when the program runs from source, else null.</summary>
    private static string? RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SocialeKaart.sln")))
            folder = folder.Parent;
        return folder?.FullName;
    }
}
