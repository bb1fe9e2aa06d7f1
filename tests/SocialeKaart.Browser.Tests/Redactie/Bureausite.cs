using System.Diagnostics;
using SocialeKaart.Redactie.Inrichting;

namespace SocialeKaart.Browser.Tests.Redactie;

/// <summary>The program itself with the desk open, on a copy of the content that tests may change.</summary>
public sealed class Bureausite : IAsyncLifetime, IDisposable
{
    private const string Ready = "De redactie staat op ";

    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("sociale-kaart-redactie-");
    private Process? _process;

    public string Content => Path.Combine(_work.FullName, "content");

    /// <summary>Where the desk is, without a slash at the end.</summary>
    public string Adres { get; private set; } = "";

    public async Task InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(RunningSite.Content, "*", SearchOption.AllDirectories))
        {
            var to = new FileInfo(Path.Combine(Content, Path.GetRelativePath(RunningSite.Content, file)));
            to.Directory!.Create();
            File.Copy(file, to.FullName);
        }
        _process = Process.Start(Program())!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            if (line.IndexOf(Ready, StringComparison.Ordinal) is var at && at >= 0)
            {
                Adres = new Uri(line[(at + Ready.Length)..].Trim()).GetLeftPart(UriPartial.Authority);
                _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return;
            }
        throw new InvalidOperationException("The desk was not opened.");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _work.Delete(recursive: true);
    }

    private ProcessStartInfo Program()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var argument in new[]
        {
            Path.Combine(AppContext.BaseDirectory, "SocialeKaart.Web.dll"), "--urls=http://127.0.0.1:0", $"--Inhoud:Map={Content}", "--Redactie:Adres=http://127.0.0.1:0",
        })
            start.ArgumentList.Add(argument);
        if (typeof(Bureau).Assembly.GetManifestResourceInfo("blazor.web.js") is null)
            start.ArgumentList.Add($"--Redactie:Script={Blazorscript.Extract(_work.FullName)}");
        return start;
    }
}
