using System.Text.Json.Nodes;
using SocialeKaart.Cli;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Tests.Content;

namespace SocialeKaart.Tests.Cli;

public sealed class SchemaTests
{
    private static readonly JsonNode Shipped = JsonNode.Parse(File.ReadAllText(Path.Combine(Voorbeeld.Inhoud, Activiteitschema.Bestand)))!;

    [Fact]
    public void The_shipped_schema_is_what_the_model_and_the_classification_say_now() =>
        Assert.True(File.ReadAllText(Path.Combine(Voorbeeld.Inhoud, Activiteitschema.Bestand)) == Schema.Of(Voorbeeld.Inhoud),
            "content/activiteit.schema.json is oud; maak het opnieuw met: dotnet run --project tools/SocialeKaart.Cli -- schema");

    [Fact]
    public void It_has_every_field_of_a_file_in_order() =>
        Assert.Equal(ActiviteitFile.Volgorde, Shipped["properties"]!.AsObject().Select(p => p.Key));

    [Fact]
    public void It_requires_what_reading_requires() => Assert.All(
        Shipped["required"]!.AsArray().Select(n => (string)n!),
        veld => Assert.Contains(Problems(veld), p => p.Ernst == Ernst.Fout));

    [Fact]
    public void A_field_without_words_in_the_table_is_named() =>
        Assert.Contains("mist: nummer", Assert.Throws<InvalidDataException>(() => Activiteitschema.Of(Voorbeeld.Indeling, "| `naam` | Hoe het heet. |\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_code_of_the_classification_can_be_chosen() =>
        Assert.Equal(Voorbeeld.Indeling.Wijken.Select(w => w.Code), Shipped["properties"]!["wijk"]!["anyOf"]![1]!["items"]!["enum"]!.AsArray().Select(n => (string)n!));

    private static List<Probleem> Problems(string without)
    {
        var problems = new List<Probleem>();
        var lines = ActiviteitFile.Write(Voorbeeld.SamenKoken).Split('\n').Where(l => !l.StartsWith($"{without}:", StringComparison.Ordinal));
        ActiviteitFile.Read(string.Join('\n', lines), "x.md", Voorbeeld.Indeling, problems);
        return problems;
    }
}
