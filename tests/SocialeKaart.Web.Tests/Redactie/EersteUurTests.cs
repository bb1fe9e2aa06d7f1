using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Redactie;

/// <summary>
/// The newcomer's hour of content/README.md, with the commands as they stand there, typed in a shell in a folder with a copy of the content. Only
/// what <c>dotnet run --project</c> would build first is taken as it was built with the tests.
/// </summary>
public sealed partial class EersteUurTests : IDisposable
{
    private static readonly string Root = Repository.Root;

    private readonly string _folder = Directory.CreateTempSubdirectory("eerste-uur-").FullName;

    public EersteUurTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "content"), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_command_of_the_first_hour_does_what_stands_under_it()
    {
        var steps = Steps(await File.ReadAllTextAsync(Path.Combine(Root, "content", "README.md")));

        foreach (var (commands, promised) in steps)
        {
            var said = "";
            foreach (var command in commands)
                said += command.EndsWith("src/SocialeKaart.Web", StringComparison.Ordinal) ? await Visit(promised) : await Type(command);
            Assert.True(said.Contains(promised, StringComparison.Ordinal), $"{string.Join('\n', commands)}\nbeloofd: {promised}\ngezegd: {said}");
        }

        Assert.Equal(["nieuw", "wijzig", "controleer", "wijzig", "wijzig", "bevestig", "wijzig", "controleer"],
            steps.SelectMany(s => s.Commands).Where(c => c.Contains(" -- ", StringComparison.Ordinal)).Select(c => c.Split(" -- ")[1].Split(' ')[0]));
    }

    /// <summary>The blocks of commands in the chapter, each with the line that is promised after it.</summary>
    private static List<(string[] Commands, string Promised)> Steps(string readme)
    {
        var chapter = readme.Split("## Het eerste uur")[1].Split("\n## ")[0];
        return [.. Block().Matches(chapter).Select(m => (m.Groups["opdrachten"].Value.Trim().Split('\n'), m.Groups["belofte"].Value.Trim()))];
    }

    private async Task<string> Type(string line)
    {
        // The line itself goes to the shell as it is; this tells the shell where the built program is.
        var shell = $$"""dotnet() { [ "$1 $2 $3 $4" = "run --project tools/SocialeKaart.Cli --" ] || exit 9; shift 4; command dotnet '{{Path.Combine(AppContext.BaseDirectory, "sociale-kaart.dll")}}' "$@"; }""";
        var start = new ProcessStartInfo("bash", ["-c", $"{shell}\n{line}"]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, WorkingDirectory = _folder };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        var said = await process.StandardOutput.ReadToEndAsync(limit.Token) + await errors;
        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode is 0 or 1, $"{line}\n{said}");
        return said;
    }

    /// <summary>The address, when the page is there and shows what was typed.</summary>
    private async Task<string> Visit(string address)
    {
        await using var site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder.UseSetting("Inhoud:Map", Path.Combine(_folder, "content")));
        using var client = site.CreateClient();
        var answer = await client.GetAsync(new Uri(new Uri(address).AbsolutePath, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Je kookt soep en eet die samen op.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        return address;
    }

    [GeneratedRegex(@"^```\n(?<opdrachten>(?:dotnet .*\n)+)```\n\n> (?<belofte>.*)$", RegexOptions.Multiline)]
    private static partial Regex Block();
}
