using System.Diagnostics;

namespace SocialeKaart.Tests.Cli;

/// <summary>A program that the system kills right before one of its calls that change a file.</summary>
internal static class Doodslag
{
    /// <summary>What a save is made of on Linux: empty, write, wait for the disk, put in place.</summary>
    public static readonly string[] Calls = ["ftruncate", "pwrite64", "write", "fsync", "rename"];

    /// <summary>How often each call touches a file in the folder when nobody kills the program.</summary>
    public static IReadOnlyDictionary<string, int> Count(string folder, params string[] command)
    {
        var log = Path.GetTempFileName();
        try
        {
            var code = Run(["-y", "-o", log, "-e", $"trace={string.Join(',', Calls)}"], command);
            Assert.Equal(0, code);
            var lines = File.ReadAllLines(log).Where(line => line.Contains(folder, StringComparison.Ordinal)).ToList();
            return Calls.ToDictionary(call => call, call => lines.Count(line => line.Contains($" {call}(", StringComparison.Ordinal)));
        }
        finally
        {
            File.Delete(log);
        }
    }

    /// <summary>Kills it at the <paramref name="time"/>th such call of a thread on the folder; 137 when it died of it.</summary>
    public static int Kill(string call, int time, params string[] command) =>
        Run(["-o", "/dev/null", "-e", $"trace={call}", "-e", $"inject={call}:signal=KILL:when={time}"], command);

    private static int Run(string[] options, string[] command)
    {
        var start = new ProcessStartInfo("strace") { RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var argument in (string[])["-f", .. options, "--", .. command])
            start.ArgumentList.Add(argument);
        // Threads of the runtime itself write files too, for debuggers.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        _ = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));
        return process.ExitCode;
    }
}
