using System.Text.RegularExpressions;
using SocialeKaart.Content.Leesbaarheid;

namespace SocialeKaart.Web.Tests.Texts;

/// <summary>Our own texts are B1, as far as a program can see.</summary>
public sealed partial class OwnTextsTests
{
    // A text of fewer words says little about a score.
    private const int Least = 30;

    // From 70 a text is "fairly easy"; measured, the lowest of ours scores 77 and a sentence of policy below 0.
    private const double Bar = 70;

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (plek, tekst) in OwnTexts.All())
                all.Add(plek, tekst);
            return all;
        }
    }

    [Fact]
    public void Are_all_looked_at()
    {
        var all = OwnTexts.All().ToList();
        Assert.InRange(all.Count, 150, 2_000);
        string[] parts = ["zonder iets", "Er zijn regels voor toegankelijke sites", "Je helpt mee in", "Je krijgt een vaste weekindeling", "Probeer het over een paar minuten"];
        Assert.All(parts, part => Assert.Contains(all, text => text.Tekst.Contains(part, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Have_no_sentence_or_word_that_is_too_hard(string plek, string tekst) =>
        AssertNone(Hints.Of(tekst, OwnTexts.Schrijfwijzer).Where(hint => hint.Kracht == Kracht.Sterk || hint.Tekst.Contains("schrijf liever", StringComparison.Ordinal))
            .Select(hint => $"{plek}: {hint.Tekst}"));

    [Fact]
    public void Score_as_easy_to_read() => AssertNone(OwnTexts.All()
        .Where(text => Zinnen.Woorden(text.Tekst).Count > Least && Leesscore.FleschDouma(text.Tekst) < Bar)
        .Select(text => $"{Leesscore.FleschDouma(text.Tekst):F0} {text.Plek}"));

    [Theory]
    [MemberData(nameof(All))]
    public void Say_je(string plek, string tekst) => Assert.False(Formal().IsMatch(tekst), $"{plek} says \"u\"");

    // Letters between tags, or in an attribute that is read out, that come from no table. Code, comments and attributes of ours have none.
    [Fact]
    public void Stand_in_no_component()
    {
        var found = new[] { "Components", "Pages" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(OwnTexts.Web, folder), "*.razor"))
            .SelectMany(file => InMarkup(File.ReadAllText(file)).Select(text => $"{Path.GetFileName(file)}: {text}"));
        AssertNone(found);
    }

    [Theory]
    [InlineData("<p>Bel ons</p>", "Bel ons")]
    [InlineData("<nav aria-label=\"Menu\">@x</nav>", "Menu")]
    [InlineData("<input placeholder='Zoek' />", "Zoek")]
    [InlineData("<a href=\"/x\">@Teksten.X nu</a>", "nu")]
    [InlineData("@* Dit *@\n@if (A < B)\n{\n<p title=\"@Teksten.X\">@(naam). @Teksten.Y(a.B, \"c\")</p>\n}\nelse\n{\n}\n@code {\nstring s = \"<p>Nee</p>\";\n}", "")]
    public void Would_be_seen_in_a_component(string razor, string text) => Assert.Equal(text, string.Join('|', InMarkup(razor)));

    // With every one in the message.
    private static void AssertNone(IEnumerable<string> found) => Assert.Equal("", string.Join('\n', found));

    private static IEnumerable<string> InMarkup(string razor)
    {
        var markup = Nothing().Replace(razor, "");
        var attributes = Spoken().Matches(markup).Select(m => m.Groups[1].Value);
        var text = Tag().Split(markup).Select(t => Expression().Replace(t, " "));
        return attributes.Concat(text).Select(t => t.Trim()).Where(t => Word().IsMatch(t));
    }

    // Not the U of a name such as U-pas.
    [GeneratedRegex(@"\b[Uu](?:w|zelf)?\b(?!-)")]
    private static partial Regex Formal();

    // Comments, the code at the end, and the lines that are a directive or a statement.
    [GeneratedRegex(@"@\*[\s\S]*?\*@|^@code\s*\{[\s\S]*|^\s*@?(?:page|using|inject|inherits|typeparam|if|else|foreach|for|switch|case|var|break)\b.*$", RegexOptions.Multiline)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\b(?:aria-label|aria-description|title|alt|placeholder|Titel|Beschrijving)=[""']([^""'@][^""']*)[""']")]
    private static partial Regex Spoken();

    // A tag with its attributes, whose values may hold a >.
    [GeneratedRegex(@"<(?=[/A-Za-z!])(?:""[^""]*""|'[^']*'|[^""'>])*>")]
    private static partial Regex Tag();

    private const string Brackets = @"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)";

    // @x, @x.Y, @x.Y(…), @(…), with brackets three deep.
    [GeneratedRegex(@"@(?:[\p{L}_][\p{L}\d_]*)?(?:!?\.[\p{L}\d_]+|\[[^\]]*\]|" + Brackets + ")*")]
    private static partial Regex Expression();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();
}
