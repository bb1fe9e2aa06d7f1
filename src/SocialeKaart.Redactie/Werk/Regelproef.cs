using SocialeKaart.Content;
using SocialeKaart.Redactie.Inrichting;
using SocialeKaart.Search.Keuren;
using SocialeKaart.Search.Meten;

namespace SocialeKaart.Redactie.Werk;

/// <summary>What a line would do that stood at the end of the word list.</summary>
/// <param name="Problemen">Problems of that line.</param>
/// <param name="Bewegingen">The questions that are answered otherwise, the deepest falls first; null when the line cannot be read.</param>
/// <param name="Vragen">How many judged questions were asked; 0 where there are none.</param>
public sealed record Proefmeting(IReadOnlyList<Probleem> Problemen, IReadOnlyList<Beweging>? Bewegingen, int Vragen);

/// <summary>Tries a line of the word list without writing it. It takes seconds of a processor, so one editor at a time.</summary>
public sealed class Regelproef(Etalage etalage, Instellingen instellingen) : IDisposable
{
    /// <summary>Where the judged questions stand in the repository, beside the content folder.</summary>
    private const string Gewoon = "../tests/SocialeKaart.Tests/Search/oordeel";

    private readonly SemaphoreSlim _one = new(1);

    public async Task<Proefmeting> Of(string regel, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => Measure(regel.ReplaceLineEndings(" ").Trim()), cancellation);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private Proefmeting Measure(string regel)
    {
        var aanbod = etalage.Nu().Index.Aanbod;
        var text = $"{Written().TrimEnd()}\n{regel}\n";
        var line = text.Count(c => c == '\n');
        var read = new List<Probleem>();
        var after = aanbod.Met(Woordenlijst.Read(text, Woordenlijst.Bestand, aanbod.Indeling, read));
        var problemen = read.Where(p => p.Regel == line).ToList();
        if (after.Woordenlijst.Regels.All(r => r.Regel != line))
            return new(problemen, null, 0);
        problemen.AddRange(Woordenlijstkeuring.Of(after, text).Where(p => p.Regel == line));
        var oordelen = Oordelen(problemen);
        return new(problemen, Vergelijking.Of(aanbod, after, oordelen), oordelen.Count);
    }

    private string Written()
    {
        var file = Path.Combine(etalage.Map, Woordenlijst.Bestand);
        return File.Exists(file) ? File.ReadAllText(file) : "";
    }

    private List<Oordeel> Oordelen(List<Probleem> problemen)
    {
        var folder = instellingen.Vragen ?? Path.GetFullPath(Path.Combine(etalage.Map, Gewoon));
        try
        {
            return Directory.Exists(folder) ? [.. Vragenset.ReadAll(folder).SelectMany(set => set.Oordelen)] : [];
        }
        catch (InvalidDataException e)
        {
            problemen.Add(new(folder, 1, 1, Ernst.Waarschuwing, e.Message));
            return [];
        }
    }
}
