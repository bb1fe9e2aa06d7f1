using AngleSharp.Html.Parser;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Import;
using SocialeKaart.Import.Extract;
using SocialeKaart.Import.Normalise;
using SocialeKaart.Import.Write;

namespace SocialeKaart.Tests.Import;

/// <summary>Pages as sources write them beside the files they become, byte for byte: paren/*.html and paren/*.md.</summary>
public sealed class ParenTests
{
    private static readonly string Map = Path.Combine(Proefmap.Repository, "tests/SocialeKaart.Tests/Import/paren");
    private static readonly Profiel Profiel = Profiel.Load("voorbeeldsite");
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly Vertaling Vertaling = new(IndelingReader.Read(Path.Combine(Proefmap.Repository, "content"), []), Profiel, Vandaag);

    public static TheoryData<string> Paren => [.. Directory.EnumerateFiles(Map, "*.html").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Paren))]
    public void The_page_becomes_the_file(string naam)
    {
        var (bron, vertaald) = Read(naam);
        Same($"{naam}.md", ActiviteitFile.Write(vertaald.Waarde with
        {
            Slug = naam,
            Nummer = 7,
            Aanbieder = Folding.Slug(bron.Velden.Tekst("aanbieder")),
            Bron = new("voorbeeldsite", bron.Id, bron.Url, Vandaag),
        }));
    }

    [Theory]
    [MemberData(nameof(Paren))]
    public void What_is_uncertain_is_reported(string naam)
    {
        var (bron, vertaald) = Read(naam);
        var rijen = vertaald.Waarnemingen.Where(w => w.Zekerheid == Zekerheid.Onzeker)
            .Select(w => string.Join('\t', new[] { bron.Url, w.Veld, w.Ruw, w.Regel, w.Voorstel ?? "" }.Select(Cell)) + "\n");
        Same($"{naam}.onzeker.tsv", "url\tveld\truwe waarde\tregel\tvoorstel\n" + string.Concat(rijen));
    }

    private static string Cell(string text) => text.ReplaceLineEndings(" / ").Replace('\t', ' ');

    /// <summary>With SCHRIJF_PAREN=ja the files are written anew; read the difference before it is committed.</summary>
    private static void Same(string name, string written)
    {
        var path = Path.Combine(Map, name);
        if (Environment.GetEnvironmentVariable("SCHRIJF_PAREN") == "ja")
            File.WriteAllText(path, written);
        Assert.Equal(File.ReadAllText(path), written);
    }

    private static (Bronactiviteit Bron, Vertaald<Activiteit> Vertaald) Read(string naam)
    {
        var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Map, naam + ".html")));
        var adres = new Uri("http://127.0.0.1/start/show/7/");
        var bron = Bronactiviteit.Of(new(Profiel.Paden.Of(adres)!, adres, document), Profiel);
        return (bron, Vertaling.Of(bron));
    }
}
