using System.Text.Json.Nodes;
using SocialeKaart.Cli;
using SocialeKaart.Content;
using SocialeKaart.Tests.Content;
using SocialeKaart.Tests.Content.Keuren;

namespace SocialeKaart.Tests.Cli;

public sealed class ControleerTests
{
    [Fact]
    public void The_shipped_content_has_no_fault()
    {
        using var output = new StringWriter();

        Assert.Equal(0, Controleer.Run(new(Voorbeeld.Inhoud), output));
        Assert.StartsWith("630 activiteiten goed gelezen, 0 fouten", output.ToString().Split('\n')[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_is_printed_with_a_path_that_can_be_clicked_and_the_exit_code_is_1()
    {
        var folder = Directory.CreateTempSubdirectory("controleer-").FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Voorbeeld.Inhoud, "indeling")))
            AtomicFile.Write(Path.Combine(folder, "indeling", Path.GetFileName(file)), File.ReadAllText(file));
        AtomicFile.Write(Path.Combine(folder, "activiteiten", "koken.md"), "---\nnummer: veel\n---\n");
        using var output = new StringWriter();

        Assert.Equal(1, Controleer.Run(new(folder), output));
        Assert.Contains($"{folder}/activiteiten/koken.md:2:9  fout  \"nummer\" moet een heel getal zijn", output.ToString(), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_word_list_is_held_against_the_activities()
    {
        var folder = Directory.CreateTempSubdirectory("controleer-").FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Voorbeeld.Inhoud, "indeling")))
            AtomicFile.Write(Path.Combine(folder, "indeling", Path.GetFileName(file)), File.ReadAllText(file));
        var lijst = Path.Combine(folder, "woordenlijst.txt");
        AtomicFile.Write(lijst, "> rood staan: schulden\n! daklozen: /activiteiten/de-haven\n");
        using var output = new StringWriter();

        Assert.Equal(1, Controleer.Run(new(lijst), output));
        Assert.Contains($"{folder}/woordenlijst.txt:1:15  waarschuwing  \"schulden\" staat in geen activiteit", output.ToString(), StringComparison.Ordinal);
        Assert.Contains($"{folder}/woordenlijst.txt:2:13  fout  de activiteit \"de-haven\" is er niet", output.ToString(), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_wrong_usage() => Assert.Equal(2, Controleer.Run(new("/bestaat/niet"), TextWriter.Null));

    [Fact]
    public void For_programs_it_is_a_list_of_objects_and_nothing_else()
    {
        using var map = new Keuringsmap();
        map.Write(Voorbeeld.SamenKoken, "wijk: [overvecht]", "wijk: [\"over\\\"vecht\"]");
        using var output = new StringWriter();

        Assert.Equal(1, Controleer.Run(new(map.Pad) { Formaat = Lijstvorm.Json }, output));

        var problem = Assert.Single(JsonNode.Parse(output.ToString())!.AsArray())!;
        Assert.Equal(["bestand", "regel", "kolom", "ernst", "tekst"], problem.AsObject().Select(p => p.Key));
        Assert.Equal(($"{map.Pad}/activiteiten/samen-koken.md", 9, 8, "fout"),
            ((string)problem["bestand"]!, (int)problem["regel"]!, (int)problem["kolom"]!, (string)problem["ernst"]!));
    }

    [Fact]
    public void For_GitHub_every_sign_that_means_something_there_is_escaped()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var lijst = new Probleemlijst("a,b:c", Lijstvorm.Github, output);

        lijst.Write([new("x.md", 3, 7, Ernst.Fout, "100% fout\r\n::error::, of: niet"), new("y.md", 1, 1, Ernst.Tip, "tip")], 1);

        Assert.Equal("::error file=a%2Cb%3Ac/x.md,line=3,col=7::100%25 fout%0D%0A::error::, of: niet\n::notice file=a%2Cb%3Ac/y.md,line=1,col=1::tip\n", output.ToString());
    }

    [Fact]
    public void A_file_that_is_named_is_told_about_alone_and_with_tips()
    {
        using var map = new Keuringsmap();
        var path = map.Write(Voorbeeld.SamenKoken with { Samenvatting = "Er wordt door ons gekookt." });
        map.Write("activiteiten/kapot.md", "kapot");
        using var output = new StringWriter { NewLine = "\n" };

        Assert.Equal(0, Controleer.Run(new(path), output));

        Assert.StartsWith($"{path}:4:15  tip  \"wordt gekookt\" is de lijdende vorm", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("0 fouten, 0 waarschuwingen, 1 tip.\n", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("kapot", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_outside_a_content_folder_is_wrong_usage() =>
        Assert.Equal(2, Controleer.Run(new(typeof(ControleerTests).Assembly.Location), TextWriter.Null));

    [Fact]
    public void A_repair_is_shown_first_and_done_when_allowed()
    {
        using var map = new Keuringsmap();
        var path = map.Write(Voorbeeld.SamenKoken, "wijk: [overvecht]", "wijk: [Overvecht] # ja");
        var before = File.ReadAllText(path);
        using var done = new StringWriter { NewLine = "\n" };

        Assert.True(new Herstelronde(new(map.Pad, null), done).Run(map.Keur(), ja: true));

        Assert.Contains("-wijk: [Overvecht] # ja\n+wijk: [overvecht] # ja\n", done.ToString(), StringComparison.Ordinal);
        Assert.Equal(before.Replace("[Overvecht]", "[overvecht]", StringComparison.Ordinal), File.ReadAllText(path));
        Assert.Equal(0, Controleer.Run(new(map.Pad), TextWriter.Null));
    }
}
