using System.Text.Json;
using SocialeKaart.Content;
using SocialeKaart.Import.Normalise;
using Xunit.Abstractions;

namespace SocialeKaart.Tests.Import;

/// <summary>
/// How real sources write each field, with what it should become: woordenschat.json, and two sets of other values of the same kind in the folder
/// Andere, written before the rules saw them. Each field has a floor that may not fall. Worse than a miss is a dangerous error: open for closed,
/// free for toewijzing, a wrong wijk with certainty. Those must not exist.
/// </summary>
public sealed class WoordenschatTests(ITestOutputHelper output)
{
    private static readonly Veldlezer Lezer = new(IndelingReader.Read(Path.Combine(Proefmap.Repository, "content"), []), new(2026, 11, 22));

    public static TheoryData<string, string, int> Vloeren()
    {
        var data = new TheoryData<string, string, int>();
        foreach (var veld in Lezer.Velden)
        {
            data.Add("woordenschat.json", veld, veld == "tijden" ? 90 : 98);
            data.Add("Andere/waarden-1.json", veld, 96);
            data.Add("Andere/waarden-2.json", veld, 96);
            if (veld is "wijk" or "toegang" or "tijden" or "kosten")
                data.Add("Andere/waarden-3.json", veld, 92);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Vloeren))]
    public void The_field_is_read(string bestand, string veld, int floor)
    {
        var cases = Cases(bestand, veld).ToList();
        var misses = cases.Where(c => Read(veld, c.Raw) != c.Expect).ToList();
        foreach (var (raw, expect) in misses)
            output.WriteLine($"{veld}: \"{raw}\" => \"{Read(veld, raw)}\", verwacht \"{expect}\"");
        var score = 100.0 * (cases.Count - misses.Count) / cases.Count;
        output.WriteLine($"{bestand} {veld}: {cases.Count - misses.Count}/{cases.Count} = {score:0.0} %");
        Assert.True(score >= floor, $"{veld} {score:0.0} %");
    }

    [Theory]
    [MemberData(nameof(Vloeren))]
    public void Nothing_is_dangerous(string bestand, string veld, int _) =>
        Assert.DoesNotContain(Cases(bestand, veld), c => Gevaar.Of(veld, c.Expect, Read(veld, c.Raw)));

    private static string Read(string veld, string raw) => Lezer.Read(veld, raw).Waarde;

    private static IEnumerable<(string Raw, string Expect)> Cases(string bestand, string veld)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Proefmap.Repository, "tests/SocialeKaart.Tests/Import", bestand)));
        return [.. json.RootElement.GetProperty("variations").GetProperty(veld).EnumerateArray()
            .Select(c => (c.GetProperty("raw").GetString()!, c.GetProperty("expect").GetString()!))];
    }
}
