using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Search.Keuren;

/// <summary>The word list as it was written, to say where in it a word stands.</summary>
internal sealed class Regeltekst(string text)
{
    private readonly string[] _lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');

    public Probleem Fout(int regel, string woord, string tekst) => At(regel, Column(regel, woord, @"[,:=#]|$"), tekst);

    public Probleem Waarschuwing(int regel, string woord, string tekst) => Fout(regel, woord, tekst) with { Ernst = Ernst.Waarschuwing };

    /// <summary>At the question of a test, which stands before an arrow.</summary>
    public Probleem Fout(Zoekproef proef, string tekst) => At(proef.Regel, Column(proef.Regel, proef.Vraag, "->"), tekst);

    private static Probleem At(int regel, int kolom, string tekst) => new(Woordenlijst.Bestand, regel, kolom, Ernst.Fout, tekst);

    private int Column(int regel, string woord, string after)
    {
        var spaced = string.Join(@"\s+", woord.Split(' ').Select(Regex.Escape));
        var found = Regex.Match(_lines[regel - 1], $@"(?<=[,:=>!~|@;\s]){spaced}(?=\s*({after}))", RegexOptions.CultureInvariant);
        return found.Success ? found.Index + 1 : 1;
    }
}
