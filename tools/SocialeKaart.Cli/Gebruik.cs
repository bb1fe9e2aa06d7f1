using System.CommandLine;

namespace SocialeKaart.Cli;

/// <summary>Exit codes: 0 fine, 1 faults in what was read, 2 wrong usage.</summary>
internal static class Gebruik
{
    public const int Goed = 0, Fouten = 1, Verkeerd = 2;

    public static int Explain(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            Console.Error.WriteLine(error.Message);
        return Wrong($"Zie: sociale-kaart {parsed.CommandResult.Command.Name} --help");
    }

    public static int Wrong(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return Verkeerd;
    }
}
