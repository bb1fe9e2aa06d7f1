using SocialeKaart.Cli;
using SocialeKaart.Content;
using SocialeKaart.Tests.Content;

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
}
