using System.Text.RegularExpressions;
using SocialeKaart.Content;

namespace SocialeKaart.Browser.Tests.Delen;

/// <summary>What is taken home on paper: A4, tagged for screen readers, everything to go there and nothing of the screen.</summary>
[Collection("bureau")]
public sealed partial class PapierTests(Bureau bureau)
{
    private static readonly Aanbod Aanbod = AanbodReader.Read(RunningSite.Content);

    private static readonly string[] OfTheScreen =
        ["Naar de inhoud", "Deel of print", "Zet op mijn lijst", "Toon resultaten", "Welke wijk?", "Aanpassen", "Zoek meer voor deze lijst", "Lees voor", "Je bent hier"];

    public static TheoryData<string> Pages => ["/zoeken?wijk=overvecht&niveau=meedoen", $"/a/{Longest[0].Nummer}", $"/lijst?{List}"];

    private static ValueList<Activiteit> Longest => Aanbod.Activiteiten.OrderByDescending(Length).Take(60).ToValueList();

    private static string List => string.Join('&', Longest.Take(4).Select(a => $"a={a.Nummer}"));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Is_tagged_A4_without_what_only_a_screen_can_do(string address)
    {
        var page = await bureau.Page();
        var pdf = await bureau.Print(page, address);
        var info = await Bureau.Say("pdfinfo", pdf);
        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Contains("(A4)", info, StringComparison.Ordinal);
        var text = await Bureau.Say("pdftotext", "-layout", pdf, "-");
        Assert.All(OfTheScreen, words => Assert.DoesNotContain(words, text, StringComparison.Ordinal));
        Assert.Contains("Scan de code", text, StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Every_one_of_the_sixty_longest_activities_fits_on_one_page()
    {
        var page = await bureau.Page();
        var longer = new List<string>();
        foreach (var a in Longest)
        {
            var pdf = await bureau.Print(page, $"/a/{a.Nummer}");
            if (Pages1().IsMatch(await Bureau.Say("pdfinfo", pdf)) is false)
                longer.Add(a.Slug);
        }
        Assert.Empty(longer);
        await page.CloseAsync();
    }

    [Fact]
    public async Task An_activity_says_where_when_what_it_costs_whom_to_call_and_when_it_was_checked()
    {
        var a = Longest.First(a => a is { Telefoon: not null, Adres.Straat: not null, Tijdentekst: not null, Kostentekst: not null });
        var page = await bureau.Page();
        var text = await Words(await bureau.Print(page, $"/a/{a.Nummer}"));
        foreach (var part in new[] { a.Naam, a.Samenvatting, a.Adres!.Straat!, Web.Texts.Telefoonnummer.Leesbaar(a.Telefoon!), "Hoe begin je?", $"{bureau.Address}/a/{a.Nummer}" })
            Assert.Contains(Plain(part), text, StringComparison.Ordinal);
        Assert.Matches(@"(op|van) [0-9]{1,2} [a-z]+ 20[0-9]{2}", text);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Results_are_one_list_with_name_and_phone_of_each()
    {
        var page = await bureau.Page();
        var text = await Words(await bureau.Print(page, "/zoeken?wijk=overvecht&niveau=meedoen"));
        var names = await page.Locator(".kaart h3").AllTextContentsAsync();
        Assert.All(names, name => Assert.Contains(Plain(name), text, StringComparison.Ordinal));
        Assert.Equal(names.Count, Regex.Count(text, @"Bel [0-9]|@|www\.", RegexOptions.None));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_list_keeps_its_order_and_says_the_first_step_of_each()
    {
        var page = await bureau.Page();
        var text = await Words(await bureau.Print(page, $"/lijst?{List}"));
        var places = Longest.Take(4).Select(a => text.IndexOf(Plain(a.Naam), StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Equal(4, Regex.Count(text, "Eerste stap"));
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_QR_code_on_paper_reads_as_the_link(string address)
    {
        var page = await bureau.Page();
        var pdf = await bureau.Print(page, address);
        var link = await page.Locator(".delen__link").InputValueAsync();
        var picture = Path.ChangeExtension(pdf, null);
        await Bureau.Say("pdftoppm", "-r", "150", "-png", pdf, picture);
        var pages = Directory.GetFiles(bureau.Folder, $"{Path.GetFileName(picture)}*.png").Order().ToArray();
        Assert.Equal(link, (await Bureau.Say("zbarimg", "--quiet", "--raw", pages[^1])).Trim());
        await page.CloseAsync();
    }

    private static int Length(Activiteit a) => a.Tekst.Length + a.Samenvatting.Length + (a.Tijdentekst?.Length ?? 0);

    private static async Task<string> Words(string pdf) => Plain(await Bureau.Say("pdftotext", "-layout", pdf, "-"));

    // A line may break anywhere between words.
    private static string Plain(string text) => Regex.Replace(text.Replace('\u00A0', ' '), @"\s+", " ").Trim();

    [GeneratedRegex(@"Pages:\s+1\s")]
    private static partial Regex Pages1();
}
