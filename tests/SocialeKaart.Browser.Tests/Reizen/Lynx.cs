using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialeKaart.Browser.Tests.Reizen;

/// <summary>The text browser lynx: what it shows of a page, and a visitor who presses keys in it. A machine without it fails the test.</summary>
internal sealed partial class Lynx : IDisposable
{
    // In lynx a line of text is typed letter by letter; "key ^J" is Enter.
    private readonly List<string> _keys = [];
    private readonly string _folder = Directory.CreateTempSubdirectory("lynx").FullName;

    /// <summary>The page as text, with a number before every link and field: [12]Overvecht; or with -listonly its links.</summary>
    public static Task<string> Read(string adres, string option = "-nolist") => Run("-dump", "-number_fields", option, "-width=200", adres);

    /// <summary>The number that stands before this text.</summary>
    public static string Number(string page, string text)
    {
        var at = Numbered().Matches(page).Where(m => page.AsSpan(m.Index + m.Length).StartsWith(text, StringComparison.Ordinal)).Select(m => m.Groups[1].Value).FirstOrDefault();
        return at ?? throw new InvalidOperationException($"{text} has no number in:\n{page}");
    }

    public Lynx Press(params string[] keys)
    {
        _keys.AddRange(keys);
        return this;
    }

    public Lynx Type(string text) => Press([.. text.Select(c => c == ' ' ? "<space>" : c.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>To the link or field of this number (12g).</summary>
    public Lynx Go(string number) => Type(number).Press("g", "^J");

    /// <summary>To the link or field of this number, and Enter.</summary>
    public Lynx Follow(string number) => Go(number).Press("^J");

    /// <summary>Saves what is on the screen under this name, with lynx's own print menu.</summary>
    public Lynx Save(string name) => Press("p", "^J", "^U").Type(Path.Combine(_folder, name)).Press("^J");

    /// <summary>Presses all keys from this address on and leaves: what was saved, by name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Start(string adres)
    {
        var script = Path.Combine(_folder, "toetsen");
        await File.WriteAllLinesAsync(script, _keys.Append("q").Append("y").Select(key => $"key {key}"));
        await Run("-number_fields", $"-cmd_script={script}", adres);
        File.Delete(script);
        return Directory.EnumerateFiles(_folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<string> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("lynx", [.. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["TERM"], start.Environment["LC_ALL"]) = ("vt100", "C.UTF-8");
        using var process = Started(start);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{await errors}\n{output}");
        return output;
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Fail("Het programma lynx ontbreekt. Installeer het (Debian, Ubuntu: sudo apt-get install lynx).");
            throw;
        }
    }

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Numbered();
}
