using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Search.Keuren;

/// <summary>The word list as it was written, to say where in it a word stands.</summary>
internal sealed class Regeltekst(string text)
{
    private readonly string[] _lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');

    public Probleem Fout(int regel, string woord, string tekst) => new(Woordenlijst.Bestand, regel, Column(regel, woord), Ernst.Fout, tekst);

    public Probleem Waarschuwing(int regel, string woord, string tekst) => Fout(regel, woord, tekst) with { Ernst = Ernst.Waarschuwing };

    /// <summary>Where the word stands last before the tests: what leads to others stands left of what it leads to.</summary>
    private int Column(int regel, string woord)
    {
        var line = _lines[regel - 1];
        var spaced = string.Join(@"\s+", woord.Split(' ').Select(Regex.Escape));
        var found = Regex.Match(line, $@"(?<=[,:=>!~|@;]\s*|\s){spaced}(?=\s*([,:=;#]|->|$))", RegexOptions.CultureInvariant);
        return found.Success ? found.Index + 1 : 1;
    }
}
