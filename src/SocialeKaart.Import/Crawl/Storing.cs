using System.Net.Sockets;

namespace SocialeKaart.Import.Crawl;

/// <summary>The verdict, and the sentence, for each way in which a request can break.</summary>
internal static class Storing
{
    public static Oordeel Of(Exception e) => e switch
    {
        _ when Inner(e) is not null => Oordeel.Geweigerd,
        HttpRequestException { HttpRequestError: var error } => Of(error, e),
        HttpIOException { HttpRequestError: var error } => Of(error, e),
        IOException { InnerException: SocketException } => Oordeel.Afgebroken,
        _ => Oordeel.OngeldigAntwoord,
    };

    private static Oordeel Of(HttpRequestError error, Exception e) => error switch
    {
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError => Oordeel.Onbereikbaar,
        HttpRequestError.ResponseEnded => Oordeel.Afgebroken,
        _ when e.InnerException is HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } or IOException { InnerException: SocketException } => Oordeel.Afgebroken,
        _ => Oordeel.OngeldigAntwoord,
    };

    public static string Zin(Exception e) => Inner(e)?.Message ?? $"niet op te halen: {e.Message}";

    private static AdresGeweigerd? Inner(Exception? e) => e is null or AdresGeweigerd ? (AdresGeweigerd?)e : Inner(e.InnerException);
}

/// <summary>The name leads to an address that a crawl must not reach.</summary>
internal sealed class AdresGeweigerd(string host) : IOException($"{host} wijst naar een adres dat niet openbaar is");
