using System.Collections.Concurrent;
using AngleSharp.Html.Parser;
using SocialeKaart.Import;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Benchmarks;

/// <summary>The least an import can do: get every page and parse it.</summary>
internal static class OnlyFetch
{
    /// <summary>The pages an import of this site reads.</summary>
    public static async Task<IReadOnlyList<Uri>> Discover(Uri start, int concurrency)
    {
        using var recorder = new Recorder(new AddressGuard(start).Handler());
        using var folder = new WorkFolder();
        await new Importeren(recorder, TimeProvider.System).Run(
            new(new(start, TimeSpan.Zero, concurrency), folder.Path, Profiel.Load("voorbeeldsite"), new DateOnly(2026, 11, 22)), (_, _) => { }, CancellationToken.None);
        return [.. recorder.Seen.OrderBy(u => u.ToString(), StringComparer.Ordinal)];
    }

    public static async Task Run(IReadOnlyList<Uri> pages, int concurrency)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = concurrency }, async (page, stop) =>
        {
            var html = await client.GetStringAsync(page, stop);
            using var document = await new HtmlParser().ParseDocumentAsync(html, stop);
        });
    }

    /// <summary>The same as a program of its own: the file names an address a line.</summary>
    public static async Task<int> Program(string file)
    {
        await Run([.. File.ReadLines(file).Select(line => new Uri(line))], 4);
        return 0;
    }

    private sealed class Recorder(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public ConcurrentBag<Uri> Seen { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Add(request.RequestUri!);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
