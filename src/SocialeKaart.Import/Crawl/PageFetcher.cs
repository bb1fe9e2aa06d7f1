using System.Net;

namespace SocialeKaart.Import.Crawl;

/// <summary>
/// Fetches one page within bounds: at most <see cref="MaxBytes"/> after decompression, <see cref="MaxTime"/> over headers and body together,
/// and five redirects on the same host. Whatever goes wrong becomes a sentence, never an exception.
/// </summary>
public sealed class PageFetcher(HttpClient client, AddressGuard guard)
{
    public const int MaxBytes = 2 * 1024 * 1024;
    public const int MaxRedirects = 5;
    public static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    public const string UserAgent = "SocialeKaart-import/1.0 (leest openbare activiteiten voor een sociale kaart)";

    public async Task<Opgehaald> Fetch(Uri url, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(MaxTime);
        try
        {
            return await Follow(url, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Opgehaald.Niet(url, $"duurt langer dan {MaxTime.TotalSeconds:0} seconden");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidOperationException or NotSupportedException)
        {
            return Opgehaald.Niet(url, $"niet op te halen: {e.Message}");
        }
    }

    private async Task<Opgehaald> Follow(Uri url, CancellationToken stop)
    {
        var current = url;
        for (var hop = 0; hop <= MaxRedirects; hop++)
        {
            if (!guard.Allows(current))
                return Opgehaald.Niet(url, $"verwijst naar een andere site: {current.Host}");
            using var request = new HttpRequestMessage(HttpMethod.Get, current);
            request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
            if (Target(response, current) is { } next)
                current = next;
            else
                return response.IsSuccessStatusCode
                    ? await Read(url, current, response, stop).ConfigureAwait(false)
                    : Opgehaald.Niet(url, $"antwoordt {(int)response.StatusCode}");
        }
        return Opgehaald.Niet(url, $"verwijst vaker dan {MaxRedirects} keer door");
    }

    private static Uri? Target(HttpResponseMessage response, Uri current) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect && response.Headers.Location is { } location
            ? new Uri(current, location)
            : null;

    private static async Task<Opgehaald> Read(Uri asked, Uri url, HttpResponseMessage response, CancellationToken stop)
    {
        var bytes = await Body(response, stop).ConfigureAwait(false);
        return bytes is null
            ? Opgehaald.Niet(asked, $"is groter dan {MaxBytes / 1024 / 1024} MB")
            : new(asked, new Pagina(url, Tekstcodering.Decode(bytes.Value.Span, response.Content.Headers.ContentType?.CharSet)), null);
    }

    private static async Task<ReadOnlyMemory<byte>?> Body(HttpResponseMessage response, CancellationToken stop)
    {
        using var body = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        var buffer = new byte[16 * 1024];
        var length = 0;
        while (await body.ReadAsync(buffer.AsMemory(length), stop).ConfigureAwait(false) is var read and > 0)
        {
            length += read;
            if (length > MaxBytes)
                return null;
            if (length == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }
        return buffer.AsMemory(0, length);
    }
}
