namespace SocialeKaart.Content;

/// <summary>A fault keeps a page off the site; a warning does not, but someone should look; a tip makes a text plainer.</summary>
public enum Ernst { Tip, Waarschuwing, Fout }

/// <summary>What is wrong in a content file and what to do about it, in Dutch, for editors. Lines and columns count from 1.</summary>
public sealed record Probleem(string Bestand, int Regel, int Kolom, Ernst Ernst, string Tekst)
{
    /// <summary>What certainly was meant; null when a person has to choose.</summary>
    public Verbetering? Verbetering { get; init; }

    public override string ToString() => $"{Bestand}:{Regel}:{Kolom}  {Code.Of(Ernst)}  {Tekst}";
}

/// <summary>The word at the place of a problem, and what it has to be. Between quotes only what stands inside them changes.</summary>
public sealed record Verbetering(string Van, string Naar);
