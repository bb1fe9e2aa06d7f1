using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using SocialeKaart.Content;
using SocialeKaart.Content.Leesbaarheid;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Texts;

/// <summary>Everything that we ourselves say to visitors, with where it stands.</summary>
internal static partial class OwnTexts
{
    public static readonly string Web = Path.Combine(Repository.Root, "src/SocialeKaart.Web");

    public static readonly Schrijfwijzer Schrijfwijzer = Schrijfwijzer.Read(File.ReadAllText(Path.Combine(Content, Schrijfwijzer.Bestand)), Schrijfwijzer.Bestand, []);

    private static string Content => Path.Combine(Repository.Root, "content");

    public static IEnumerable<(string Plek, string Tekst)> All() => [.. Table(), .. Indeling(), .. Keuzehulp(), .. Paginas(), Storing()];

    /// <summary>Sentences of the table as they stand in the source; what is filled in is a word.</summary>
    public static IEnumerable<(string Plek, string Tekst)> Table() => Directory.EnumerateFiles(Path.Combine(Web, "Texts"), "Teksten*.cs").Order(StringComparer.Ordinal)
        .SelectMany(file => Literals(File.ReadAllText(file)).Select(text => ($"{Path.GetFileName(file)}: {text}", text)));

    private static IEnumerable<string> Literals(string source)
    {
        var plain = NoText().Replace(source, "");
        while (Hole().Replace(plain, "iets") is var filled && filled != plain)
            plain = filled;
        return Literal().Matches(Joint().Replace(plain, "")).Select(m => Regex.Unescape(m.Groups[1].Value)).Where(text => text.Contains(' ', StringComparison.Ordinal));
    }

    private static IEnumerable<(string, string)> Indeling()
    {
        var indeling = IndelingReader.Read(Content, []);
        return
        [
            ("hulp.yaml", indeling.Hulp.Uitleg),
            .. indeling.Niveaus.Select(n => ($"niveaus.yaml {n.Code}", $"{n.Gewoon}.\n\n{n.Uitleg}")),
            .. indeling.Toegang.Select(t => ($"toegang.yaml {t.Code}", $"{t.Gewoon}.\n\n{t.Uitleg}")),
        ];
    }

    private static IEnumerable<(string, string)> Keuzehulp()
    {
        var keuzehulp = AanbodReader.Read(Content).Keuzehulp!;
        return
        [
            .. keuzehulp.Vragen.Select(v => ($"keuzehulp.yaml {v.Code}",
                string.Join("\n\n", v.Antwoorden.SelectMany(a => new[] { a.Tekst, a.Uitleg, a.Omdat }).Prepend(v.Uitleg).Prepend(v.Vraag).OfType<string>()))),
            .. keuzehulp.Uitkomsten.Select(u => ($"keuzehulp.yaml {u.Code}",
                string.Join("\n\n", (u as AndereDeur)?.Stappen.Prepend(u.Uitleg).Prepend(u.Titel) ?? [u.Titel, u.Uitleg]))),
        ];
    }

    private static IEnumerable<(string, string)> Paginas() => AanbodReader.Read(Content).Paginas
        .Select(p => ($"paginas/{p.Slug}.md", $"{p.Titel}\n\n{p.Samenvatting}\n\n{LopendeTekst.Of(p.Tekst)}"));

    private static (string, string) Storing()
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Repository.Root, "wwwroot/storing.html")));
        return ("storing.html", string.Join("\n\n", page.QuerySelectorAll("h1, p").Select(e => e.TextContent)));
    }

    // Comments and formats.
    [GeneratedRegex(@"^\s*//.*$|ToString\(""[^""]*""", RegexOptions.Multiline)]
    private static partial Regex NoText();

    // The innermost part between braces of an interpolated string, with the strings in it; never over the end of a line.
    [GeneratedRegex(@"\{[^{}""\r\n]*(?:""[^""\r\n]*""[^{}""\r\n]*)*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"""\s*\+\s*\$?""")]
    private static partial Regex Joint();

    [GeneratedRegex(@"""((?:[^""\\\r\n]|\\.)*)""")]
    private static partial Regex Literal();
}
