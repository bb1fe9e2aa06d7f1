using System.Text.RegularExpressions;
using SocialeKaart.Content;
using SocialeKaart.Search;
using Xunit.Abstractions;

namespace SocialeKaart.Tests.Content;

/// <summary>The shipped questions lead where the guides of the municipality say.</summary>
public sealed partial class KeuzehulpTests(ITestOutputHelper output)
{
    private static readonly Aanbod Aanbod = AanbodReader.Read(Voorbeeld.Inhoud);

    private static readonly SocialeKaart.Content.Keuzehulp Keuzehulp = Aanbod.Keuzehulp!;

    private static readonly List<Route> Routes = [.. Route.All(Keuzehulp)];

    private const string VeelBegeleiding =
        "hulp=veel|groep=veel|zelfstandig=veel|werkplek=veel|school=ja|wonen=nee|wonen=weet-niet|inkomen=anders|inkomen=weet-niet";

    /// <summary>The activeringswaaier: what must be answered (one of each, or by "|"), the level with its module, and the access.</summary>
    public static TheoryData<string, string, string?, string> Niveaus => new()
    {
        // Mainly getting out, meeting others, first steps.
        { "doel=ontmoeten|doel=weet-niet hulp=beetje|hulp=weet-niet", "meedoen", null, "vrij" },
        { "doel=bijdragen groep=te-veel|groep=weet-niet", "meedoen", null, "vrij" },
        // Besides a network also building skills and contributing, inside the safe setting.
        { "doel=bijdragen groep=beetje", "meewerken", null, "vrij" },
        { "doel=vrijwilliger zelfstandig=groep|zelfstandig=weet-niet", "meewerken", null, "vrij" },
        { "doel=werken|ervaring=nee|ervaring=weet-niet werkplek=beetje|werkplek=weet-niet", "meewerken", null, "vrij" },
        // Almost independent, some support at a distance.
        { "doel=vrijwilliger zelfstandig=beetje", "bijzondere-vrijwilliger", null, "vrij" },
        // Work with much guidance, by the number of dagdelen.
        { $"{VeelBegeleiding} dagdelen=2", "aa", "1", "toewijzing" },
        { $"{VeelBegeleiding} dagdelen=4", "aa", "2", "toewijzing" },
        { $"{VeelBegeleiding} dagdelen=7", "aa", "3", "toewijzing" },
        { $"{VeelBegeleiding} dagdelen=weet-niet", "aa", null, "toewijzing" },
        // On to work within a year: stable, has learned to work, bijstand or nugger under 27, 24 hours or 16 with prospect of more.
        { "baan=jaar wonen=ja ervaring=ja inkomen=bijstand|inkomen=geen uren=24|uren=16", "aa", "op-maat", "toewijzing" },
        { "baan=jaar wonen=ja ervaring=ja inkomen=bijstand|inkomen=geen uren=minder|uren=weet-niet", "aa", null, "toewijzing" },
    };

    /// <summary>Outside the target group: what must be answered, words of the right door, and what may be joined in the meantime.</summary>
    public static TheoryData<string, string, string?> Deuren => new()
    {
        { "leeftijd=nee school=nee|school=weet-niet", "Jeugdwet", null },
        { "leeftijd=ja zorg=dag-en-nacht", "Wlz CIZ", "meedoen" },
        { "leeftijd=ja zorg=medisch", "Zorgverzekeringswet", "meedoen" },
        { "leeftijd=ja baan=weinig|werkplek=geen", "Werk & Inkomen Participatiewet", "meedoen" },
        { "leeftijd=ja baan=aangepast", "banenafspraak beschut", "meedoen" },
        { "leeftijd=ja hulp=geen|groep=geen|zelfstandig=geen", "Vrijwilligerscentrale makelaar buurthuis bewoners", "meedoen" },
        { "leeftijd=ja zoekt=informatie|zorg=weet-niet", "wijkbureau buurthuis U-Centraal buurtteam", "meedoen" },
        { "leeftijd=ja zoekt=slaapplek", "extra stad", "meedoen" },
    };

    [Theory]
    [MemberData(nameof(Niveaus))]
    public void Answers_lead_to_the_level_of_the_activeringswaaier(string facts, string niveau, string? module, string toegang)
    {
        var reached = Routes.Where(r => Meets(r, facts)).ToList();

        Assert.All(reached, r =>
        {
            var passend = Assert.IsType<PassendNiveau>(r.Uitkomst);
            Assert.Equal((niveau, module, toegang), (passend.Niveau.Code, passend.Module?.Code, passend.Niveau.Toegang));
        });
        Assert.NotEmpty(reached);
    }

    [Theory]
    [MemberData(nameof(Deuren))]
    public void Who_is_outside_the_target_group_is_shown_the_right_door(string facts, string words, string? ondertussen)
    {
        var reached = Routes.Where(r => Meets(r, facts)).ToList();

        Assert.All(reached, r =>
        {
            var deur = Assert.IsType<AndereDeur>(r.Uitkomst);
            Assert.All(words.Split(' '), word => Assert.Contains(word, deur.Deur, StringComparison.Ordinal));
            Assert.Equal(ondertussen, deur.Ondertussen?.Code);
            Assert.NotEmpty(deur.Stappen);
        });
        Assert.NotEmpty(reached);
    }

    [Fact]
    public void Every_way_is_in_the_table_once()
    {
        var rows = Niveaus.Select(row => (string)row[0]).Concat(Deuren.Select(row => (string)row[0])).ToList();

        Assert.All(Routes, r => Assert.True(rows.Count(facts => Meets(r, facts)) == 1, string.Join(' ', r.Antwoorden)));
    }

    [Fact]
    public void Every_way_reaches_an_outcome_and_every_outcome_is_reached()
    {
        var counted = CountedFromTheText();

        output.WriteLine($"{Routes.Count} ways, {counted} counted from the lines of the file; at most {Keuzehulp.Hoogstens(Keuzehulp.Vragen[0])} questions.");
        Assert.Equal(counted, Routes.Count);
        Assert.Equal(Keuzehulp.Uitkomsten.Select(u => u.Code).Order(), Routes.Select(r => r.Uitkomst.Code).Distinct().Order());
        Assert.Equal(Keuzehulp.Hoogstens(Keuzehulp.Vragen[0]), Routes.Max(r => r.Antwoorden.Count));
    }

    [Fact]
    public void The_shipped_file_has_no_problem() =>
        Assert.DoesNotContain(Aanbod.Problemen, p => p.Bestand == KeuzehulpReader.Bestand);

    [Fact]
    public void Who_does_not_know_is_never_given_a_module()
    {
        var unknown = Keuzehulp.Vragen.SelectMany(v => v.Antwoorden).Where(a => a.Code == "weet-niet").ToList();

        Assert.True(unknown.Count > 10);
        Assert.DoesNotContain(unknown, a => Keuzehulp.Uitkomst(a) is PassendNiveau { Module: not null });
    }

    [Fact]
    public void The_site_has_activities_at_every_level_that_the_questions_lead_to()
    {
        var index = SearchEngine.Choose("geheugen", null).Build(Aanbod);
        foreach (var passend in Keuzehulp.Uitkomsten.OfType<PassendNiveau>())
        {
            var query = SearchQuery.Empty.With(Facet.Niveau, passend.Niveau.Code);
            var result = index.Search(passend.Module is { } module ? query.With(Facet.Module, module.Code) : query, 1);

            var empty = result.Facetten[(int)Facet.Wijk].Waarden.Where(w => w.Aantal == 0).Select(w => w.Code);
            output.WriteLine($"{passend.Code}: {result.Totaal}; none in: {string.Join(", ", empty)}");
            Assert.True(result.Totaal > 0, passend.Code);
        }
    }

    private static bool Meets(Route route, string facts) =>
        facts.Split(' ').All(fact => fact.Split('|').Any(route.Antwoorden.Contains));

    // From the lines and from the end: what leads to an outcome counts one, what leads to a question counts for all its ways.
    private static int CountedFromTheText()
    {
        var ways = new Dictionary<string, int>(StringComparer.Ordinal);
        var text = File.ReadAllText(Path.Combine(Voorbeeld.Inhoud, KeuzehulpReader.Bestand)).Split("\nuitkomsten:")[0];
        var blocks = Regex.Split(text, @"^  - code: ", RegexOptions.Multiline).Skip(1).ToList();
        while (ways.Count < blocks.Count)
            foreach (var block in blocks)
                if (Naar().Matches(block).Select(m => m.Groups[1].Value).ToList() is var next && next.TrueForAll(ways.ContainsKey))
                    ways[block.Split('\n')[0].Trim()] = next.Sum(code => ways[code]) + Uitkomsten().Count(block);
        return ways[blocks[0].Split('\n')[0].Trim()];
    }

    [GeneratedRegex(@"\bnaar: ([a-z-]+)\}?$", RegexOptions.Multiline)]
    private static partial Regex Naar();

    [GeneratedRegex(@"\buitkomst: [a-z]", RegexOptions.Multiline)]
    private static partial Regex Uitkomsten();
}
