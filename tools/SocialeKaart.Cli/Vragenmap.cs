using System.CommandLine;

namespace SocialeKaart.Cli;

/// <summary>Where the judged questions stand.</summary>
internal static class Vragenmap
{
    public static readonly Option<string> Optie = new("--vragen")
    {
        Description = "de map met beoordeelde vragen",
        DefaultValueFactory = _ => Path.Combine("tests", "SocialeKaart.Tests", "Search", "oordeel"),
    };
}
