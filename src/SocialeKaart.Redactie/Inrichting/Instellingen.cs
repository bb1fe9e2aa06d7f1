using System.Net;
using Microsoft.Extensions.Configuration;

namespace SocialeKaart.Redactie.Inrichting;

/// <summary>
/// Where the desk listens and who may come in. It has no login of its own: it listens to this machine only, or it stands behind the operator's
/// login, which adds the header <see cref="Geheimkop"/> with <paramref name="Geheim"/> to what it lets through.
/// </summary>
/// <param name="Adres">Where it listens: http, with a port.</param>
/// <param name="Buiten">How editors reach it through the operator's login; null when they sit at this machine.</param>
/// <param name="Geheim">What only the operator's login and the desk know.</param>
/// <param name="Vragen">The folder with judged questions; null looks for that of this repository.</param>
/// <param name="Script">A file with Blazor's script, <see cref="GeenScript"/>, or null for the one in the program.</param>
public sealed record Instellingen(Uri Adres, Uri? Buiten, string? Geheim, string? Vragen, string? Script)
{
    public const string Geheimkop = "X-Redactie-Geheim", GeenScript = "geen";
    public const int KortsteGeheim = 32;

    /// <summary>Null when the desk is off: then <c>Redactie:Adres</c> is not set.</summary>
    /// <exception cref="ArgumentException">A setting is wrong; the message says so in Dutch.</exception>
    public static Instellingen? Read(IConfiguration settings)
    {
        string? Text(string name) => settings[$"Redactie:{name}"]?.Trim() is { Length: > 0 } text ? text : null;
        return Text("Adres") is not { } adres ? null
            : Checked(new(Listening(adres), Text("Buiten") is { } buiten ? Outside(buiten) : null, Text("Geheim"), Text("Vragen"), Text("Script")));
    }

    /// <summary>Whether the name in a Host header is ours. A page elsewhere can let its own name point to this machine, but not send ours.</summary>
    public bool Kent(string host) => Buiten is null
        ? string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)
        : string.Equals(host, Buiten.Host, StringComparison.OrdinalIgnoreCase);

    private static Instellingen Checked(Instellingen read) => read switch
    {
        { Geheim: null, Adres.IsLoopback: false } => throw new ArgumentException(
            $"De redactie op {read.Adres.GetLeftPart(UriPartial.Authority)} is van buiten te bereiken zonder inlog; kies Redactie:Adres http://127.0.0.1:5081, of zet Redactie:Geheim en Redactie:Buiten voor de inlog die ervoor staat."),
        { Geheim: null, Buiten: not null } or { Geheim: not null, Buiten: null } => throw new ArgumentException(
            "De instellingen Redactie:Geheim en Redactie:Buiten horen bij elkaar; zet ze allebei of geen van beide."),
        { Geheim.Length: < KortsteGeheim } => throw new ArgumentException(
            $"De instelling Redactie:Geheim is korter dan {KortsteGeheim} tekens; kies een langere, zoals de uitkomst van: openssl rand -hex 32."),
        { Script: not (null or GeenScript) } when !File.Exists(read.Script) => throw new ArgumentException(
            $"De instelling Redactie:Script is \"{read.Script}\", maar dat bestand is er niet; laat de instelling weg, of schrijf {GeenScript}."),
        { Vragen: not null } when !Directory.Exists(read.Vragen) => throw new ArgumentException(
            $"De instelling Redactie:Vragen is \"{read.Vragen}\", maar die map is er niet."),
        _ => read,
    };

    private static Uri Listening(string text) => Start(text) is { Scheme: "http" } uri && (uri.HostNameType != UriHostNameType.Dns || uri.IsLoopback) ? uri
        : throw new ArgumentException($"De instelling Redactie:Adres is \"{text}\"; schrijf http://, een IP-adres en een poort, zoals http://127.0.0.1:5081.");

    private static Uri Outside(string text) => Start(text) is { Scheme: "https" } uri ? uri
        : throw new ArgumentException($"De instelling Redactie:Buiten is \"{text}\"; schrijf alleen het begin van het adres, zoals https://redactie.socialekaart.example.");

    private static Uri? Start(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" } ? uri : null;
}
