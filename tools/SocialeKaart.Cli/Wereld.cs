namespace SocialeKaart.Cli;

/// <summary>What a command sees of the world besides files: the clock, and where its answers and its complaints go.</summary>
internal sealed record Wereld(TimeProvider Klok, TextWriter Uit, TextWriter Fout)
{
    public static Wereld Echt => new(TimeProvider.System, Console.Out, Console.Error);

    /// <summary>The day it is in Amsterdam.</summary>
    public DateOnly Vandaag => Klok.Vandaag();

    /// <summary>Says what is wrong; the answer is the exit code.</summary>
    public int Klaag(string zin, int code = Gebruik.Fouten)
    {
        Fout.WriteLine(zin);
        return code;
    }
}
