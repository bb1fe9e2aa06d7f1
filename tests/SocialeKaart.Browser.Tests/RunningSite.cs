using System.Diagnostics;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Browser.Tests;

/// <summary>The program itself with the content of this repository, in a process of its own on a free port of this machine.</summary>
public sealed class RunningSite : IAsyncLifetime, IDisposable
{
    private Process? _process;

    /// <summary>The content that it shows.</summary>
    public static string Content { get; } = Path.Combine(Repository.Root, "content");

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        var program = Path.Combine(AppContext.BaseDirectory, "SocialeKaart.Web.dll");
        foreach (var argument in new[] { program, "--urls=http://127.0.0.1:0", $"--Inhoud:Map={Content}" })
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        const string listening = "Now listening on: ";
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            if (line.IndexOf(listening, StringComparison.Ordinal) is var at && at >= 0)
            {
                Address = line[(at + listening.Length)..].Trim();
                _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return;
            }
        throw new InvalidOperationException("The site stopped before it listened.");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _process?.Kill();
        _process?.Dispose();
    }
}
