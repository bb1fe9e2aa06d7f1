using System.Net;

namespace SocialeKaart.Import.Crawl;

/// <summary>
/// Fetches one page within bounds: at most <see cref="MaxBytes"/> after decompression, <see cref="MaxTime"/> over headers and body together,
/// five redirects on the same host, and the rest that a busy source asks for. Whatever goes wrong becomes a verdict with a sentence, never an
/// exception.
/// </summary>
public sealed class PageFetcher(HttpClient client, AddressGuard guard, Tempo tempo)
{
    public const int MaxBytes = 2 * 1024 * 1024;
    public const int MaxRedirects = 5;
    public const int MaxTries = 3;
    public static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    /// <summary>A connection that broke off is tried again after this.</summary>
    private static readonly TimeSpan Adem = TimeSpan.FromMilliseconds(200);

    public const string UserAgent = "SocialeKaart-import/1.0 (leest openbare activiteiten voor een sociale kaart)";

    /// <summary>Gets a page; asks again, <see cref="MaxTries"/> times in all, when the connection broke or after the rest that a busy source wants.</summary>
    public async Task<Opgehaald> Fetch(Verzoek verzoek, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            var (opgehaald, rust) = await Once(verzoek, stop).ConfigureAwait(false);
            if (rust is not { } wacht || tries == MaxTries || !tempo.Rest(wacht))
                return opgehaald;
        }
    }

    private async Task<(Opgehaald, TimeSpan?)> Once(Verzoek verzoek, CancellationToken stop)
    {
        using var limit = new Tijdslimiet(MaxTime, tempo.Klok, stop);
        Opgehaald Niet(Oordeel oordeel, string bezwaar) => Opgehaald.Niet(verzoek.Adres, oordeel, bezwaar);
        try
        {
            return await Follow(verzoek, limit, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (Niet(Oordeel.TeTraag, $"duurt langer dan {MaxTime.TotalSeconds:0} seconden"), null);
        }
        // A hostile answer comes out as an exception of any type: HttpRequestException, IOException, InvalidDataException, UriFormatException ...
        catch (Exception e) when (e is not OperationCanceledException && !stop.IsCancellationRequested)
        {
            return (Niet(Storing.Of(e), Storing.Zin(e)), Storing.Of(e) is Oordeel.Afgebroken or Oordeel.Onbereikbaar ? Adem : null);
        }
    }

    private async Task<(Opgehaald, TimeSpan?)> Follow(Verzoek verzoek, Tijdslimiet limit, CancellationToken stop)
    {
        var current = verzoek.Adres;
        for (var hop = 0; hop <= MaxRedirects; hop++)
        {
            if (!guard.Allows(current))
                return (Opgehaald.Niet(verzoek.Adres, Oordeel.Geweigerd, $"verwijst naar een andere site: {current.Authority}"), null);
            await tempo.Turn(stop).ConfigureAwait(false);
            limit.Begin();
            using var request = Request(current, verzoek.Eerder);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            if (Target(response, current) is { } next)
                current = next;
            else
                return (await Read(verzoek, current, response, limit.Token).ConfigureAwait(false) with { Status = (int)response.StatusCode }, Rust(response));
            limit.Pause();
        }
        return (Opgehaald.Niet(verzoek.Adres, Oordeel.OmgeleidTeVaak, $"verwijst vaker dan {MaxRedirects} keer door"), null);
    }

    private static HttpRequestMessage Request(Uri url, Pagina? eerder)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (eerder is null || eerder.Adres != url)
            return request;
        if (eerder.Kenmerk.Etag is { } etag)
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        if (eerder.Kenmerk.Gewijzigd is { } gewijzigd)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", gewijzigd);
        return request;
    }

    private static Uri? Target(HttpResponseMessage response, Uri current) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect && response.Headers.Location is { } location
            ? new Uri(current, location)
            : null;

    /// <summary>How long a busy source wants to be left alone; null when it is not busy, or does not say how long.</summary>
    private TimeSpan? Rust(HttpResponseMessage response)
    {
        if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable) || response.Headers.RetryAfter is not { } after)
            return null;
        var rust = after.Delta ?? after.Date!.Value - tempo.Klok.GetUtcNow();
        return rust < TimeSpan.Zero ? TimeSpan.Zero : rust;
    }

    private async Task<Opgehaald> Read(Verzoek verzoek, Uri url, HttpResponseMessage response, CancellationToken stop)
    {
        Opgehaald Niet(Oordeel oordeel, string bezwaar) => Opgehaald.Niet(verzoek.Adres, oordeel, bezwaar);
        var status = response.StatusCode;
        if (status is HttpStatusCode.NotModified && verzoek.Eerder is { } eerder && eerder.Adres == url)
            return new(verzoek.Adres, Oordeel.Ongewijzigd, eerder, null);
        if (status is HttpStatusCode.NoContent or HttpStatusCode.ResetContent)
            return Niet(Oordeel.Leeg, "is leeg");
        if (status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
            return Niet(Oordeel.TeDruk, Druk(status, Rust(response)));
        if (!response.IsSuccessStatusCode)
            return Niet(status is HttpStatusCode.NotFound or HttpStatusCode.Gone ? Oordeel.Weg : Oordeel.FoutAntwoord, $"antwoordt {(int)status}");
        if (await Body(response, verzoek, stop).ConfigureAwait(false) is not { } bytes)
            return Niet(Oordeel.TeGroot, $"is groter dan {verzoek.MaxBytes / 1024 / 1024} MB");
        return bytes.Length == 0 ? Niet(Oordeel.Leeg, "is leeg") : new(verzoek.Adres, Oordeel.Gelezen, Page(url, bytes, response), null);
    }

    private static string Druk(HttpStatusCode status, TimeSpan? rust) => rust switch
    {
        null => $"antwoordt {(int)status} en zegt niet hoe lang we moeten wachten",
        { } r when r > Tempo.MaxRust => $"antwoordt {(int)status} en vraagt {r.TotalSeconds:0} seconden te wachten; wij wachten hooguit {Tempo.MaxRust.TotalSeconds:0}",
        _ => $"antwoordt {(int)status}, ook na wachten",
    };

    private static Pagina Page(Uri url, ReadOnlyMemory<byte> bytes, HttpResponseMessage response)
    {
        var headers = response.Content.Headers;
        return new(url, bytes)
        {
            Mediatype = headers.ContentType?.MediaType?.ToLowerInvariant(),
            Charset = headers.ContentType?.CharSet,
            Kenmerk = new(Raw(response.Headers, "ETag"), Raw(headers, "Last-Modified")),
        };
    }

    /// <summary>As the source wrote it, so that it knows its own value again.</summary>
    private static string? Raw(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private static async Task<ReadOnlyMemory<byte>?> Body(HttpResponseMessage response, Verzoek verzoek, CancellationToken stop)
    {
        var said = response.Content.Headers.ContentLength ?? 0;
        if (said > verzoek.MaxBytes && !verzoek.Afkappen)
            return null;
        using var body = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        // One byte more than said, so that the end of the page needs no larger buffer.
        var buffer = new byte[said is > 0 and < 256 * 1024 ? (int)said + 1 : 16 * 1024];
        var length = 0;
        while (await body.ReadAsync(buffer.AsMemory(length), stop).ConfigureAwait(false) is var read and > 0)
        {
            length += read;
            if (length > verzoek.MaxBytes && !verzoek.Afkappen)
                return null;
            if (length > verzoek.MaxBytes)
                return buffer.AsMemory(0, verzoek.MaxBytes);
            if (length == buffer.Length)
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, verzoek.MaxBytes + 1));
        }
        return buffer.AsMemory(0, length);
    }
}
