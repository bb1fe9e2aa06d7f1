using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Tests.Search;

/// <summary>What cannot be visited, and what nobody looked at for too long, on Thursday 26 November 2026.</summary>
public sealed class BeschikbaarTests
{
    public static TheoryData<string> AllEngines => Engines.All;

    private static ISearchIndex Index(string engine) => Engines.Vandaag(engine,
    [
        .. new Activiteit[]
        {
            Koor("a vol") with { Status = Status.Vol },
            Koor("b wachtlijst") with { Status = Status.Wachtlijst },
            Koor("c gesloten") with { Status = Status.TijdelijkGesloten },
            Koor("d begint zaterdag") with { Start = Proef.Vandaag.AddDays(2) },
            Koor("e zomer") with { Seizoen = Seizoen.Parse("mei-sep") },
            Koor("f stopte gisteren") with { Stop = Proef.Vandaag.AddDays(-1) },
            Koor("g verouderd") with { Gecontroleerd = new(new(2025, 11, 1), "Anna", "bezoek") },
            Koor("h vergeten") with { Gecontroleerd = new(new(2024, 1, 1), "Anna", "bezoek") },
            Koor("i open") with { Start = Proef.Vandaag, Stop = Proef.Vandaag },
            Koor("j winter") with { Seizoen = Seizoen.Parse("okt-mrt") },
        }.Select((a, i) => a with { Nummer = i + 1, Slug = $"a{i + 1}" })
    ]);

    [Theory, MemberData(nameof(AllEngines))]
    public void What_is_full_closed_or_not_there_is_not_found_for_today(string engine)
    {
        Assert.Equal(["i open", "j winter", "g verouderd"], Search(engine, "dag=vandaag"));
        Assert.Equal(["i open", "j winter", "g verouderd"], Search(engine, "dag=vandaag&dagdeel=middag"));
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void What_begins_on_Saturday_is_found_for_this_week(string engine) =>
        Assert.Equal(["i open", "j winter", "d begint zaterdag", "g verouderd"], Search(engine, "dag=deze-week"));

    [Theory, MemberData(nameof(AllEngines))]
    public void Other_lists_show_it_lower_and_what_stopped_last(string engine)
    {
        string[] lower = ["a vol", "b wachtlijst", "c gesloten", "d begint zaterdag", "e zomer"];
        foreach (var parameters in (string[])["", "dag=do", "wijk=zuid", "q=koor"])
        {
            var found = Search(engine, parameters);
            Assert.Equal(["i open", "j winter"], found.Take(2));
            Assert.Equal(lower.Append("g verouderd").Order(), found.Skip(2).Take(6).Order());
            Assert.Equal("f stopte gisteren", found[^1]);
            Assert.Equal(9, found.Length);
        }
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void What_nobody_looked_at_for_two_years_is_in_no_list_and_no_count(string engine)
    {
        var result = Index(engine).Search(Proef.Query(""));
        Assert.Equal((9, 9, 6), (result.Totaal, result.Aantal(Facet.Wijk, "zuid"), result.NietNu));
        Assert.DoesNotContain("h vergeten", Search(engine, "q=vergeten"));
    }

    [Theory, MemberData(nameof(AllEngines))]
    public void Instead_of_what_stopped_comes_only_what_can_be_visited(string engine)
    {
        var index = Index(engine);
        Assert.Equal(["i open", "j winter", "g verouderd"],
            Alternatieven.Voor(index, index.Aanbod.Activiteiten.Single(a => a.Naam == "f stopte gisteren")).Select(t => t.Activiteit.Naam));
    }

    private static Activiteit Koor(string naam) => Proef.Activiteit(1, naam) with
    {
        Tijden = "do 13:00-15:00; za 13:00-15:00",
        Zoekwoorden = ["koor"],
        Thema = ["muziek-theater-en-dans"],
        Gecontroleerd = new(Proef.Vandaag, "Anna", "bezoek"),
    };

    private static string[] Search(string engine, string parameters) => Index(engine).Search(Proef.Query(parameters)).Namen();
}
