using System.Text;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Content.Keuren;

namespace SocialeKaart.Tests.Content.Keuren;

/// <summary>Whatever stands in a file, reading, checking and repairing it end, and say where something is wrong. The seed is fixed, so a failure comes back.</summary>
public sealed class BommenTests : IDisposable
{
    private const int Seed = 20261122, Aantal = 3000;

    private static readonly string Good = ActiviteitFile.Write(Voorbeeld.SamenKoken);

    private static readonly string[] Brokken =
    [
        "\t", " ", "\n", "\n\n", ":", ": ", "- ", "[", "]", "{", "}", ",", "\"", "'", "#", " #", "&a ", "*a", "!tag ", "!!binary ", "|", "|\n  x", ">", "%YAML 1.2\n",
        "---\n", "--- ", "...\n", "? ", "<<: ", "~", "\\", "\"\\x\"", "\u0000", "\uFEFF", "\u0085", "\u2028", "\uD800", "\uFFFD", "\r", "\r\n", "é", "0x1F", "1e999",
        "{a: {b: {c: {d: {e: {f: {g: {h: {i: 1}}}}}}}}}", "[[[[[[[[[[[[", "- - - - - - - - -", "x: [", "nummer: 1\n", "javascript:", "@", "`",
    ];

    private readonly Keuringsmap _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public void Three_thousand_mutated_files_end_in_an_activity_or_in_a_fault_at_a_line_of_the_file()
    {
        var random = new Random(Seed);
        var (read, refused) = (0, 0);
        for (var i = 0; i < Aantal; i++)
        {
            var text = Mutated(random);
            var problems = new List<Probleem>();
            var activiteit = ActiviteitFile.Read(text, "activiteiten/x.md", Voorbeeld.Indeling, problems);

            Assert.True(activiteit is null == problems.Exists(p => p.Ernst == Ernst.Fout), text);
            var lines = text.ReplaceLineEndings("\n").Split('\n').Length;
            Assert.All(problems, p => Assert.True(p.Regel >= 1 && p.Regel <= lines && p.Kolom >= 1 && p.Tekst.Length > 0, $"{p}\n{text}"));
            Assert.NotNull(Herstel.Of(text, problems));
            (read, refused) = activiteit is null ? (read, refused + 1) : (read + 1, refused);
        }
        // Both ends are reached, or the mutations test nothing.
        Assert.InRange(read, Aantal / 20, Aantal);
        Assert.InRange(refused, Aantal / 20, Aantal);
    }

    [Fact]
    public void A_folder_full_of_mutated_files_is_checked_to_the_end()
    {
        var random = new Random(Seed + 1);
        for (var i = 0; i < 300; i++)
            File.WriteAllBytes(Path.Combine(_map.Pad, "aanbieders", $"a{i}.md"), Encoding.UTF8.GetBytes(Mutated(random)));
        Directory.CreateDirectory(Path.Combine(_map.Pad, "activiteiten"));
        for (var i = 0; i < 300; i++)
            File.WriteAllBytes(Path.Combine(_map.Pad, "activiteiten", $"a{i}.md"), Encoding.UTF8.GetBytes(Mutated(random)));

        Assert.All(_map.Keur().Concat(Keuring.Tips(_map.Pad)), p => Assert.True(p.Regel >= 1 && p.Kolom >= 1, p.ToString()));
    }

    [Theory]
    [InlineData("wijk: [overvecht]", "wijk: {0}", "[", 5000, "8 lagen")]
    [InlineData("naam: Samen koken", "naam: {0}", "{{a: ", 1000, "8 lagen")]
    [InlineData("buurt: Vechtzoom", "buurt: {0}", "x", 20_000, "16 kB")]
    [InlineData("We koken", "{0}", "x", 300_000, "256 kB")]
    [InlineData("We koken", "{0}", ">", 5000, "100 lagen")]
    [InlineData("We koken", "{0}", "[", 20_000, "100 lagen")]
    [InlineData("We koken", "{0}", "`", 100_000, null)]
    [InlineData("We koken", "{0}", "![](", 20_000, null)]
    [InlineData("We koken", "{0}", "*a **b ", 5_000, null)]
    [InlineData("We koken", "{0}", "|a|b\n|-|-\n", 10_000, null)]
    public void A_limit_is_named_in_the_message(string good, string bad, string bomb, int times, string? limit)
    {
        var problems = new List<Probleem>();
        var text = Good.Replace(good, bad.Replace("{0}", string.Concat(Enumerable.Repeat(bomb.Replace("{{", "{", StringComparison.Ordinal), times)), StringComparison.Ordinal), StringComparison.Ordinal);

        var read = ActiviteitFile.Read(text, "x.md", Voorbeeld.Indeling, problems);

        Assert.Equal(limit is null, read is not null);
        Assert.Contains(problems.Select(p => p.Tekst).DefaultIfEmpty(""), t => t.Contains(limit ?? "", StringComparison.Ordinal));
        Assert.NotEmpty(MarkdownHtml.Render(read?.Tekst ?? "x"));
    }

    private static string Mutated(Random random)
    {
        var text = new StringBuilder(Good);
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            // Half of them among the fields, where most can go wrong.
            var at = random.Next(random.Next(2) == 0 ? text.Length : Math.Min(text.Length, 200));
            switch (random.Next(4))
            {
                case 0: text.Remove(at, Math.Min(text.Length - at, random.Next(1, 12))); break;
                case 1: text.Insert(at, text.ToString(at, Math.Min(text.Length - at, random.Next(1, 60)))); break;
                default: text.Insert(at, Brokken[random.Next(Brokken.Length)]); break;
            }
        }
        return text.ToString();
    }
}
