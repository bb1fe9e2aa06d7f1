using System.Text.RegularExpressions;
using SocialeKaart.Content.Leesbaarheid;

namespace SocialeKaart.Web.Tests.Texts;

/// <summary>Our own texts are B1, as far as a program can see.</summary>
public sealed partial class OwnTextsTests
{
    // A text of fewer words says little about a score.
    private const int Least = 30;

    // From 70 "fairly easy". LAAGSTE
    private const double Bar = 60;

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
        Assert.Empty(Hints.Of(tekst, OwnTexts.Schrijfwijzer).Where(hint => hint.Kracht == Kracht.Sterk || hint.Tekst.Contains("schrijf liever", StringComparison.Ordinal))
            .Select(hint => $"{plek}: {hint.Tekst}"));

    [Fact]
    public void Score_as_easy_to_read() => Assert.Empty(OwnTexts.All()
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
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("<p>Bel ons</p>", "Bel ons")]
    [InlineData("<nav aria-label=\"Menu\">@x</nav>", "Menu")]
    [InlineData("<input placeholder='Zoek' />", "Zoek")]
    [InlineData("<a href=\"/x\">@Teksten.X nu</a>", "nu")]
    [InlineData("@* Dit *@ @if (A < B) { <p title=\"@Teksten.X\">@(naam). @Teksten.Y(a.B, \"c\")</p> } @code { string s = \"<p>Nee</p>\"; }", "")]
    public void Would_be_seen_in_a_component(string razor, string text) => Assert.Equal(text, string.Join('|', InMarkup(razor)));

    private static IEnumerable<string> InMarkup(string razor)
    {
        var markup = Nothing().Replace(razor, "");
        var attributes = Spoken().Matches(markup).Select(m => m.Groups[1].Value);
        var text = Between().Matches(Inside().Replace(markup, ">")).Select(m => Expression().Replace(m.Groups[1].Value, " "));
        return attributes.Concat(text).Select(t => t.Trim()).Where(t => Word().IsMatch(t) && !Code().IsMatch(t));
    }

    [GeneratedRegex(@"\b[Uu](?:w|zelf)?\b")]
    private static partial Regex Formal();

    // Comments, the code at the end, directives.
    [GeneratedRegex(@"@\*.*?\*@|@code\s*\{.*\z|^@(?:page|using|inject|inherits|typeparam|implements|attribute)\b.*$|^<!DOCTYPE[^>]*>", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\b(?:aria-label|aria-description|title|alt|placeholder|Titel|Beschrijving|Hier)=[""']([^""'@][^""']*)[""']")]
    private static partial Regex Spoken();

    // A tag with its attributes, whose values may hold a >.
    [GeneratedRegex(@"<(?=[/A-Za-z!])(?:""[^""]*""|'[^']*'|[^""'>])*>")]
    private static partial Regex Inside();

    [GeneratedRegex(@">([^<>{}]*)")]
    private static partial Regex Between();

    // @x, @x.Y, @x.Y(…), @(…) with brackets three deep.
    [GeneratedRegex(@"@(?:[\p{L}_][\p{L}\d_]*(?:[.!?]*\.[\p{L}\d_]+)*!?)?(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?(?:\.[\p{L}\d_]+(?:\((?:[^()]|\([^()]*\))*\))?)*")]
    private static partial Regex Expression();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    // What is left of statements: else, var x = …; and the like.
    [GeneratedRegex(@"^(?:else\b.*|.*;|.*=>.*)$", RegexOptions.Singleline)]
    private static partial Regex Code();
}
