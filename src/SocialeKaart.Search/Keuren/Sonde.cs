namespace SocialeKaart.Search.Keuren;

/// <summary>Words that no text holds and no rule of Dutch bends, to see one thing at a time.</summary>
internal static class Sonde
{
    public static string Word(int number) => string.Create(null, $"q{number}x{number}q");
}
