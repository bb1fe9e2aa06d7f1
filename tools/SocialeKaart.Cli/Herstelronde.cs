using System.Text;
using SocialeKaart.Content;
using SocialeKaart.Content.Keuren;

namespace SocialeKaart.Cli;

/// <summary><c>controleer --herstel</c>: shows every change that is certain, asks once, and then writes.</summary>
internal sealed class Herstelronde(Inhoudspad pad, TextWriter output)
{
    /// <summary>Says whether something was written.</summary>
    public bool Run(IReadOnlyList<Probleem> problemen, bool ja)
    {
        var nieuw = Changes(problemen).ToList();
        if (nieuw.Count == 0)
        {
            output.WriteLine("Er is niets dat vanzelf te herstellen is.");
            return false;
        }
        var bestanden = nieuw.Count == 1 ? "1 bestand" : $"{nieuw.Count} bestanden";
        if (!ja && !Asked($"{bestanden} zo wijzigen?"))
        {
            output.WriteLine(Console.IsInputRedirected ? $"Nog niets gewijzigd. Doe het met --ja erbij: dan wijzigt {bestanden}." : "Niets gewijzigd.");
            return false;
        }
        AtomicFile.Sweep(pad.Map);
        foreach (var (path, text) in nieuw)
            AtomicFile.Write(path, text);
        output.WriteLine($"{bestanden} gewijzigd.");
        return true;
    }

    private IEnumerable<(string Path, string Text)> Changes(IReadOnlyList<Probleem> problemen)
    {
        foreach (var groep in problemen.GroupBy(p => p.Bestand, StringComparer.Ordinal).Where(g => g.Key.EndsWith(".md", StringComparison.Ordinal)))
        {
            var path = Path.Combine(pad.Map, groep.Key);
            if (Text(path) is not { } voor || Herstel.Of(voor, groep) is var na && na == voor)
                continue;
            foreach (var line in Verschil.Of(path, voor, na))
                output.WriteLine(line);
            yield return (path, na);
        }
    }

    // Bytes that are no text come back as other bytes: such a file is left alone.
    private static string? Text(string path)
    {
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        var text = Encoding.UTF8.GetString(bytes);
        return Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes) ? text : null;
    }

    private bool Asked(string vraag)
    {
        if (Console.IsInputRedirected)
            return false;
        output.Write($"{vraag} (j/n) ");
        return Console.ReadLine()?.Trim() is "j" or "J" or "ja" or "Ja";
    }
}
