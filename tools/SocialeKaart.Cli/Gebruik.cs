using System.CommandLine;

namespace SocialeKaart.Cli;

/// <summary>Exit codes: 0 fine, 1 faults in what was read, 2 wrong usage.</summary>
internal static class Gebruik
{
    public const int Goed = 0, Fouten = 1, Verkeerd = 2;

    public static int Explain(ParseResult parsed)
    {
        var name = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        var unknown = parsed.UnmatchedTokens.Count > 0 ? $"Onbekend: {string.Join(' ', parsed.UnmatchedTokens)}. " : "Er mist iets, of een waarde klopt niet. ";
        return Wrong($"{unknown}Zie: sociale-kaart {name}--help");
    }

    public static int Wrong(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return Verkeerd;
    }
}
