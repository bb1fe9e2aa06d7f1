using System.Text.Json;
using AngleSharp.Html.Parser;
using SocialeKaart.Import.Crawl;
using SocialeKaart.Import.Extract;
using Xunit.Abstractions;

namespace SocialeKaart.Tests.Import;

/// <summary>
/// Pages in templates that no profile knows (OngezienePaginas/): what the extractor copies from them, against what an attentive reader would.
/// A value that stands there and is missed, and a value that is wrong, both count against the F1.
/// </summary>
public sealed class OngezieneTests(ITestOutputHelper output)
{
    private const double Vloer = 0.95;

    private static readonly string[] Gescoord =
        ["naam", "samenvatting", "tekst", "doelgroep", "wijk", "buurt", "niveau", "toegang", "tijden", "kosten", "adres", "postcode", "telefoon", "email", "website", "aanbieder"];

    [Theory]
    [InlineData("OngezienePaginas", "dl")]
    [InlineData("OngezienePaginas", "tabel")]
    [InlineData("OngezienePaginas", "label")]
    [InlineData("OngezienePaginas", "jsonld")]
    [InlineData("OngezienePaginas", "")]
    [InlineData("OngezienePaginas2", "")]
    [InlineData("OngezienePaginas3", "")]
    public void The_fields_are_found(string map, string familie)
    {
        var score = Score.Of(Pages(map, familie).SelectMany(Compare));
        output.WriteLine($"{map} {familie}: F1 {score.F1:0.0000} (goed {score.Goed}, mis {score.Gemist}, fout {score.Fout})");
        Assert.True(score.F1 >= Vloer, $"F1 {score.F1:0.0000}");
    }

    private static IEnumerable<string> Pages(string map, string familie) => Directory
        .EnumerateFiles(Path.Combine(Proefmap.Repository, "tests/SocialeKaart.Tests/Import", map), familie + "*.html").Order(StringComparer.Ordinal);

    private IEnumerable<(bool Verwacht, bool Gegeven, bool Gelijk)> Compare(string html)
    {
        var verwacht = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(html, ".json"))).RootElement;
        var gelezen = Read(html);
        foreach (var veld in Gescoord)
        {
            var (a, b) = (Expected(verwacht, veld), Fold(gelezen.GetValueOrDefault(veld) ?? ""));
            if (a != b)
                output.WriteLine($"{Path.GetFileNameWithoutExtension(html)} {veld}: verwacht \"{a}\", gelezen \"{b}\"");
            yield return (a.Length > 0, b.Length > 0, a == b);
        }
    }

    private static Dictionary<string, string> Read(string html)
    {
        var bytes = File.ReadAllBytes(html);
        var document = new HtmlParser().ParseDocument(Tekstcodering.Decode(bytes, null));
        var (teksten, velden) = Vrijepagina.Read(document, new Uri("http://bron.example/activiteit/7"));
        var gelezen = velden.Bekend.ToDictionary(v => v.Key, v => v.Value.Tekst, StringComparer.Ordinal);
        gelezen["naam"] = teksten.Titel;
        gelezen["samenvatting"] = teksten.Samenvatting;
        gelezen["tekst"] = teksten.Regels;
        return gelezen;
    }

    private static string Expected(JsonElement verwacht, string veld) => !verwacht.TryGetProperty(veld, out var waarde) ? ""
        : Fold(waarde.ValueKind == JsonValueKind.Array ? string.Join(' ', waarde.EnumerateArray().Select(w => w.GetString())) : waarde.GetString()!);

    private static string Fold(string tekst) => Brontekst.OneLine(tekst);

    private sealed record Score(int Goed, int Gemist, int Fout)
    {
        public double F1 => 2.0 * Goed / (2 * Goed + Gemist + Fout);

        public static Score Of(IEnumerable<(bool Verwacht, bool Gegeven, bool Gelijk)> velden)
        {
            var alle = velden.ToList();
            return new(alle.Count(v => v.Verwacht && v.Gelijk), alle.Count(v => v.Verwacht && !v.Gelijk), alle.Count(v => v.Gegeven && !v.Gelijk));
        }
    }
}
