using System.CommandLine;
using System.Globalization;
using System.Text;
using SocialeKaart.Content;
using SocialeKaart.Import.Normalise;

namespace SocialeKaart.Cli;

/// <summary><c>normaliseer wijk</c>: raw values from standard input, a line each; out come <c>raw TAB normalised TAB rule TAB certainty</c>.</summary>
internal static class Normaliseer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly Argument<string> Veld = new("veld") { Description = "wijk, toegang, tijden, kosten, ...", DefaultValueFactory = _ => "" };
    private static readonly Option<string> Inhoud = new("--content") { Description = "de map met de inhoud", DefaultValueFactory = _ => "content" };
    private static readonly Option<string?> Vandaag = new("--vandaag") { Description = "de datum van vandaag, jjjj-mm-dd" };

    public static Command Command()
    {
        var command = new Command("normaliseer", "Leest ruwe waarden van een veld, één per regel, en schrijft wat ervan gemaakt wordt.") { Veld, Inhoud, Vandaag };
        command.SetAction(parsed => Run(parsed, TimeProvider.System));
        return command;
    }

    private static int Run(ParseResult parsed, TimeProvider clock)
    {
        if (!Directory.Exists(parsed.GetRequiredValue(Inhoud)))
            return Gebruik.Wrong($"De map {parsed.GetRequiredValue(Inhoud)} bestaat niet.");
        var vandaag = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        if (parsed.GetValue(Vandaag) is { } dag && !DateOnly.TryParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out vandaag))
            return Gebruik.Wrong("--vandaag is een datum als 2026-11-22.");
        try
        {
            var lezer = new Veldlezer(IndelingReader.Read(parsed.GetRequiredValue(Inhoud), []), vandaag);
            using var input = new StreamReader(Console.OpenStandardInput(), Utf8);
            using var output = new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true, NewLine = "\n" };
            return Run(lezer, parsed.GetRequiredValue(Veld), input, output);
        }
        catch (InhoudException e)
        {
            Console.Error.WriteLine(e.Message);
            return Gebruik.Fouten;
        }
    }

    public static int Run(Veldlezer lezer, string veld, TextReader input, TextWriter output)
    {
        if (!lezer.Velden.Contains(veld))
            return Gebruik.Wrong($"{(veld.Length == 0 ? "Geef een veld" : $"Het veld {veld} bestaat niet")}. Kies uit: {string.Join(", ", lezer.Velden)}.");
        while (input.ReadLine() is { } ruw)
            output.WriteLine(Regel(lezer.Read(veld, ruw)));
        return Gebruik.Goed;
    }

    private static string Regel(Veldlezing w) =>
        string.Join('\t', new[] { w.Ruw, w.Waarde, w.Regel, Code.Of(w.Zekerheid) }.Select(cel => cel.Replace('\t', ' ').ReplaceLineEndings(" ")));
}
