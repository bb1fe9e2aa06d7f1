namespace SocialeKaart.Browser.Tests.Toegankelijkheid;

/// <summary>Everything can be reached and left with the keyboard, in the order in which it stands.</summary>
public sealed class ToetsenbordTests
{
    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Tab_reaches_every_control_once_and_leaves_the_page(string blad) => Check(blad, Heen);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Shift_Tab_goes_the_same_way_back(string blad) => Check(blad, Terug);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task On_a_phone_the_order_goes_down_the_page(string blad) => Check(blad, Omhoog);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Focus_alone_opens_no_other_page(string blad) => Check(blad, Weg);

    internal static IEnumerable<string> Heen(Wandeling w) => Different(w.Haltes, Enumerable.Range(0, w.Haltes.Count), w.Heen.Take(w.Haltes.Count))
        .Concat(w.Heen[^1] is { } trap && trap.Index != 0 ? [$"the way does not end: {trap.Naam}"] : []);

    // The first step back may come from the browser's own buttons.
    internal static IEnumerable<string> Terug(Wandeling w) => Different(w.Haltes, Enumerable.Range(0, w.Haltes.Count).Reverse(), w.Terug.SkipWhile(h => h is null));

    // Skip links show above the page. Beside one another counts as no step up.
    internal static IEnumerable<string> Omhoog(Wandeling w) => w.Heen.OfType<Halte>().Skip(1).Zip(w.Heen.OfType<Halte>().Skip(2).SkipLast(w.Heen[^1] is null ? 0 : 1))
        .Where(two => two.Second.Onder < two.First.Boven && !two.Second.Naam.Contains("skip-link", StringComparison.Ordinal)).Select(two => $"{two.Second.Naam} stands above {two.First.Naam}");

    internal static IEnumerable<string> Weg(Wandeling w) => w.Heen.OfType<Halte>().Select(h => h.Adres).Distinct().Skip(1).Select(adres => $"focus led to {adres}");

    private static IEnumerable<string> Different(IReadOnlyList<string> haltes, IEnumerable<int> expected, IEnumerable<Halte?> met) =>
        expected.Zip(met).Where(two => two.Second?.Index != two.First)
            .Select(two => $"{haltes[two.First]} was expected, {two.Second?.Naam ?? "the end of the page"} was met");

    private static async Task Check(string blad, Func<Wandeling, IEnumerable<string>> wrong) =>
        Assert.Empty(wrong(await Wandeling.Through(blad, new Kijker(360))));
}
