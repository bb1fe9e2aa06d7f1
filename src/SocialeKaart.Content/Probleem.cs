namespace SocialeKaart.Content;

/// <summary>A fault keeps a page off the site; a warning does not.</summary>
public enum Ernst { Waarschuwing, Fout }

/// <summary>What is wrong in a content file and what to do about it, in Dutch, for editors. Lines and columns count from 1.</summary>
public sealed record Probleem(string Bestand, int Regel, int Kolom, Ernst Ernst, string Tekst)
{
    public override string ToString() => $"{Bestand}:{Regel}:{Kolom}  {Code.Of(Ernst)}  {Tekst}";
}
