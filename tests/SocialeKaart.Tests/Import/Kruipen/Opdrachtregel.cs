using System.Diagnostics;

namespace SocialeKaart.Tests.Import.Kruipen;

/// <summary>The built command line program as a process of its own.</summary>
internal static class Opdrachtregel
{
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "sociale-kaart.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    public static Process Import(Uri bron, string naar, params string[] more) =>
        Start(["importeer", bron.ToString(), "--naar", naar, "--vertraging", "0", "--vandaag", "2026-11-22", .. more]);

    /// <summary>Waits for its end; what it said, and its exit code.</summary>
    public static async Task<(int Code, string Tekst)> End(Process process, TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            process.Kill();
        }
        return (process.ExitCode, await output + await errors);
    }
}
