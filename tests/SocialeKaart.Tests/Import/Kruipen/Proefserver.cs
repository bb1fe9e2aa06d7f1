using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SocialeKaart.Tests.Import.Kruipen;

/// <summary>A request as it came over the wire.</summary>
internal sealed record Aanvraag(string Pad, IReadOnlyDictionary<string, string> Koppen, NetworkStream Stroom)
{
    public Task Send(string text) => Send(Encoding.UTF8.GetBytes(text));

    public Task Send(byte[] bytes) => Stroom.WriteAsync(bytes).AsTask();

    /// <summary>A proper answer.</summary>
    public Task Page(string html, string extra = "") => Page(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", extra);

    public async Task Page(byte[] body, string type, string extra = "", string status = "200 OK")
    {
        await Send($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n{extra}Connection: close\r\n\r\n");
        await Send(body);
    }
}

/// <summary>A source on loopback that writes its answers byte by byte, so that it can be as rude as it likes; counts what is asked.</summary>
internal sealed class Proefserver : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<Aanvraag, Task> _antwoord;

    public Proefserver(Func<Aanvraag, Task> antwoord)
    {
        _antwoord = antwoord;
        _listener.Start(512);
        _ = Listen();
    }

    public Uri Adres => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>How often each path was asked for.</summary>
    public ConcurrentDictionary<string, int> Gevraagd { get; } = new(StringComparer.Ordinal);

    public int Verzoeken => Gevraagd.Values.Sum();

    public void Dispose() => _listener.Dispose();

    private async Task Listen()
    {
        try
        {
            while (true)
                _ = Serve(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            // Stopped.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
            try
            {
                if (await Read(client.GetStream()) is not { } aanvraag)
                    return;
                Gevraagd.AddOrUpdate(aanvraag.Pad, 1, (_, n) => n + 1);
                await _antwoord(aanvraag);
            }
            catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
            {
                // The other side had enough of it.
            }
    }

    private static async Task<Aanvraag?> Read(NetworkStream stream)
    {
        var buffer = new byte[16 * 1024];
        var length = 0;
        while (buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) < 0)
            if (await stream.ReadAsync(buffer.AsMemory(length)) is var read and > 0)
                length += read;
            else
                return null;
        var lines = Encoding.Latin1.GetString(buffer, 0, length).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(l => l.Split(": ", 2)).Where(l => l.Length == 2).ToDictionary(l => l[0], l => l[1], StringComparer.OrdinalIgnoreCase);
        return new(lines[0].Split(' ')[1], headers, stream);
    }
}
