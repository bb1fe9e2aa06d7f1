using System.Text.Encodings.Web;
using System.Text.Json;
using SocialeKaart.Content;

namespace SocialeKaart.Cli;

/// <summary>For people; for other programs; for the annotations of GitHub Actions.</summary>
internal enum Lijstvorm { Tekst, Json, Github }

/// <summary>Writes problems, one a line, with paths that can be clicked.</summary>
/// <param name="map">The content folder as the user wrote it.</param>
internal sealed class Probleemlijst(string map, Lijstvorm vorm, TextWriter output)
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(IReadOnlyList<Probleem> problemen, int gelezen)
    {
        if (vorm == Lijstvorm.Json)
            output.WriteLine(JsonSerializer.Serialize(
                problemen.Select(p => new { bestand = Pad(p), regel = p.Regel, kolom = p.Kolom, ernst = Code.Of(p.Ernst), tekst = p.Tekst }), Leesbaar));
        foreach (var p in vorm == Lijstvorm.Json ? [] : problemen)
            output.WriteLine(vorm == Lijstvorm.Github ? Annotation(p) : (p with { Bestand = Pad(p) }).ToString());
        Sum(problemen, gelezen);
    }

    /// <summary>The count at the end, for people only.</summary>
    public void Sum(IReadOnlyList<Probleem> problemen, int gelezen)
    {
        if (vorm != Lijstvorm.Tekst)
            return;
        var tips = problemen.Count(p => p.Ernst == Ernst.Tip);
        output.WriteLine($"{gelezen} activiteiten goed gelezen, {Count(problemen, Ernst.Fout, "fout", "fouten")}, "
            + $"{Count(problemen, Ernst.Waarschuwing, "waarschuwing", "waarschuwingen")}{(tips > 0 ? $", {Count(problemen, Ernst.Tip, "tip", "tips")}" : "")}.");
    }

    private string Pad(Probleem p) => Path.Combine(map, p.Bestand);

    private string Annotation(Probleem p)
    {
        var soort = p.Ernst switch { Ernst.Fout => "error", Ernst.Waarschuwing => "warning", _ => "notice" };
        return $"::{soort} file={Escaped(Pad(p)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal)},line={p.Regel},col={p.Kolom}::{Escaped(p.Tekst)}";
    }

    // As in actions/toolkit, packages/core/src/command.ts.
    private static string Escaped(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Count(IEnumerable<Probleem> problemen, Ernst ernst, string one, string more) =>
        problemen.Count(p => p.Ernst == ernst) is var number && number == 1 ? $"1 {one}" : $"{number} {more}";
}
