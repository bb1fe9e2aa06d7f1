using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

/// <summary>Why an activity is found, in the sentences that visitors read; and the words that are marked for it.</summary>
public sealed class ExplanationTests
{
    private static readonly Aanbod Klein = new(Voorbeeldaanbod.Indeling,
    [
        Proef.Activiteit(1, "Moestuin De Wortel") with { Samenvatting = "Je werkt met je handen in de aarde." },
        Proef.Activiteit(2, "Boodschappenmaatje") with { Samenvatting = "Een vrijwilliger doet boodschappen voor je.", Kosten = "gratis" },
        Proef.Activiteit(3, "Geldspreekuur") with { Samenvatting = "Hulp bij schulden en een laag inkomen.", Tijden = "wo 19:00-21:00" },
        Proef.Activiteit(4, "Naaiatelier Zuid") with { Samenvatting = "We naaien tassen en kleding." },
        Proef.Activiteit(5, "Taalcafé") with { Samenvatting = "Je oefent Nederlands bij een kop koffie.", Wijk = [], Bereik = Bereik.Stedelijk },
        Proef.Activiteit(6, "Geheugenkoor") with { Samenvatting = "Zingen voor mensen met dementie.", Wijk = ["overvecht"] },
        Proef.Activiteit(7, "Samen koken en eten") with { Samenvatting = "Elke week kookt een ander." },
        Proef.Activiteit(8, "Tekenen en schilderen") with { Samenvatting = "Les in een kleine groep." },
        Proef.Activiteit(9, "Fietsenmaker") with { Samenvatting = "Leer fietsen repareren.", Niveau = ["meewerken"] },
    ], [], [], [], "klein")
    { Woordenlijst = Woordenlijst.Read(Woorden, Woordenlijst.Bestand, Voorbeeldaanbod.Indeling, []) };

    private const string Woorden = """
        = dementie, alzheimer
        > rood staan, geldstress: schulden
        > bijstand: laag inkomen
        > vreten: samen eten
        >en debts: schulden
        """;

    private static readonly ISearchIndex Index = MemoryEngine.Build(Klein);

    [Theory]
    [InlineData("koken", "gevonden op “koken”")]
    [InlineData("gekookt", "gevonden op “koken”")]
    [InlineData("koken en eten", "gevonden op “koken” en “eten”")]
    [InlineData("taalcafe", "gevonden op “taalcafé”")]
    [InlineData("Fietsen", "gevonden op “fietsen”")]
    // Compounds, of the activity and of the question.
    [InlineData("tuin", "moestuin: gevonden op “tuin”")]
    [InlineData("koor", "geheugenkoor: gevonden op “koor”")]
    [InlineData("maatje", "boodschappenmaatje: gevonden op “maatje”")]
    [InlineData("Taal", "taalcafé: gevonden op “Taal”")]
    [InlineData("tekenles", "gevonden op “tekenen”, uit “tekenles”")]
    [InlineData("naai-atelier", "gevonden op “naaiatelier”")]
    [InlineData("naai atelier", "gevonden op “naaien” · naaiatelier: gevonden op “atelier”")]
    // Misspellings.
    [InlineData("boodshappen", "gevonden op “boodschappen”, je typte “boodshappen”")]
    [InlineData("alzhimer", "gevonden op “dementie”, past bij “alzheimer”, je typte “alzhimer”")]
    [InlineData("schillderen", "gevonden op “schilderen”, je typte “schillderen”")]
    [InlineData("boods chappen", "gevonden op “boodschappen”, je typte “boods chappen”")]
    // What the word list says.
    [InlineData("alzheimer", "gevonden op “dementie”, past bij “alzheimer”")]
    [InlineData("ik sta rood", "gevonden op “schulden”, past bij “sta rood”")]
    [InlineData("geldstres", "gevonden op “schulden”, past bij “geldstress”, je typte “geldstres”")]
    [InlineData("bijstand", "gevonden op “laag inkomen”, past bij “bijstand”")]
    [InlineData("debts", "gevonden op “schulden”, past bij “debts”")]
    // Places, levels, moments.
    [InlineData("zingen in overvecht", "gevonden op “zingen” · in Overvecht")]
    [InlineData("nederlands overvecht", "gevonden op “nederlands” · voor de hele stad")]
    [InlineData("schulden woensdagavond", "gevonden op “schulden” · past bij woensdag en avond")]
    [InlineData("gratis boodschappen", "gevonden op “boodschappen” · past bij gratis")]
    [InlineData("overvecht", "in Overvecht")]
    public void The_first_result_says_why_it_is_there(string vraag, string waarom) =>
        Assert.Equal(waarom, string.Join(" · ", Search(vraag).Treffers[0].Waarom));

    [Theory]
    [InlineData("tuin", "[Moestuin] De Wortel", "Je werkt met je handen in de aarde.")]
    [InlineData("boodshappen", "[Boodschappenmaatje]", "Een vrijwilliger doet [boodschappen] voor je.")]
    [InlineData("bijstand", "Geldspreekuur", "Hulp bij schulden en een [laag] [inkomen].")]
    [InlineData("taalcafe koffie", "[Taalcafé]", "Je oefent Nederlands bij een kop [koffie].")]
    [InlineData("naaien zuid", "[Naaiatelier] [Zuid]", "We [naaien] tassen en kleding.")]
    public void The_words_that_matched_are_marked_in_name_and_summary(string vraag, string naam, string samenvatting)
    {
        var treffer = Search(vraag).Treffers[0];
        Assert.Equal(naam, Marked(treffer.Activiteit.Naam, treffer.InNaam));
        Assert.Equal(samenvatting, Marked(treffer.Activiteit.Samenvatting, treffer.InSamenvatting));
    }

    [Fact]
    public void Without_words_there_is_nothing_to_explain_or_to_mark()
    {
        var treffer = Index.Search(Proef.Query("wijk=overvecht")).Treffers[0];
        Assert.Empty(treffer.Waarom);
        Assert.Empty(treffer.InNaam);
    }

    /// <summary>Over the whole sample aanbod: marks stand inside the text, in order, apart, and there is a reason wherever there is a mark.</summary>
    [Fact]
    public void Marks_never_leave_the_text_nor_overlap()
    {
        foreach (var vraag in Oordelen.Vragen)
            foreach (var treffer in Engines.Index("geheugen").Search(SearchQuery.Empty.WithText(vraag)).Treffers)
            {
                AssertApart(treffer.InNaam, treffer.Activiteit.Naam.Length);
                AssertApart(treffer.InSamenvatting, treffer.Activiteit.Samenvatting.Length);
                Assert.NotEmpty(treffer.Waarom);
            }
    }

    private static void AssertApart(ValueList<Tekstdeel> marks, int length)
    {
        var end = 0;
        foreach (var mark in marks)
        {
            Assert.True(mark.Start >= end && mark.Lengte > 0);
            end = mark.Einde;
        }
        Assert.InRange(end, 0, length);
    }

    private static string Marked(string text, ValueList<Tekstdeel> marks)
    {
        foreach (var mark in marks.Reverse())
            text = text.Insert(mark.Einde, "]").Insert(mark.Start, "[");
        return text;
    }

    private static SearchResult Search(string vraag) => Index.Search(SearchQuery.Empty.WithText(vraag));
}
