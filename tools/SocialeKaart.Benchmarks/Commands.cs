using System.Diagnostics;

namespace SocialeKaart.Benchmarks;

/// <summary>Programs of this repository as processes of their own, as they were built with this one.</summary>
internal static class Commands
{
    private static string Build => Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/'));

    private static string Cli => Built("SocialeKaart.Cli", "sociale-kaart.dll");

    private static string Built(string project, string dll) => Path.Combine(WorkFolder.Repository(AppContext.BaseDirectory), "artifacts", "bin", project, Build, dll);

    public static ProcessStartInfo StartSite(Uri address, string content) =>
        StartOf(Built("SocialeKaart.Web", "SocialeKaart.Web.dll"), "--urls", address.GetLeftPart(UriPartial.Authority), "--Inhoud:Map", content);

    /// <param name="file">Names an address a line.</param>
    public static Task OnlyFetch(string file) => Run(StartOf(typeof(Commands).Assembly.Location, "ophalen", file));

    public static Task Import(Uri source, string folder) => Run(StartImport(source, folder));

    public static ProcessStartInfo StartImport(Uri source, string folder, params string[] more) =>
        StartOf(Cli, ["importeer", source.ToString(), "--naar", folder, "--vertraging", "0", "--gelijktijdig", "4", "--vandaag", "2026-11-22", .. more]);

    private static ProcessStartInfo StartOf(string dll, params string[] arguments) => new("dotnet", [dll, .. arguments]) { RedirectStandardOutput = true };

    private static async Task Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', start.ArgumentList)} eindigde met {process.ExitCode}");
    }
}
