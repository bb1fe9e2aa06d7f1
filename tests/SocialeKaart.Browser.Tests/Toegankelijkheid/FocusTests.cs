namespace SocialeKaart.Browser.Tests.Toegankelijkheid;

/// <summary>Who uses the keyboard sees where they are: at every stop, in every set of colours.</summary>
public sealed class FocusTests
{
    private const double RingContrast = 3; // WCAG 1.4.11

    public static TheoryData<string, Kleurstand> Kleuren => Bladen.In(Kleurstand.Licht, Kleurstand.Donker, Kleurstand.Contrast);

    [Theory]
    [MemberData(nameof(Kleuren))]
    public Task Every_stop_looks_different_with_focus(string blad, Kleurstand kleuren) => Check(blad, kleuren, Onzichtbaar);

    [Theory]
    [MemberData(nameof(Kleuren))]
    public Task Its_ring_stands_out(string blad, Kleurstand kleuren) => Check(blad, kleuren, Flauw);

    [Theory]
    [MemberData(nameof(Kleuren))]
    public Task Nothing_covers_it(string blad, Kleurstand kleuren) => Check(blad, kleuren, Bedekt);

    internal static IEnumerable<string> Onzichtbaar(Wandeling w) => Which(w, h => !h.Anders);

    internal static IEnumerable<string> Flauw(Wandeling w) => Which(w, h => h.Ring < RingContrast);

    internal static IEnumerable<string> Bedekt(Wandeling w) => Which(w, h => h.Bedekt);

    private static IEnumerable<string> Which(Wandeling w, Predicate<Halte> wrong) =>
        w.Heen.Take(w.Haltes.Count).OfType<Halte>().Where(h => wrong(h)).Select(h => $"{h.Naam} (ring {h.Ring:0.0}:1)");

    private static async Task Check(string blad, Kleurstand kleuren, Func<Wandeling, IEnumerable<string>> wrong) =>
        Assert.Empty(wrong(await Wandeling.Through(blad, Kijker(kleuren))));

    // A phone in daylight, wide screens in the dark and in high contrast.
    private static Kijker Kijker(Kleurstand kleuren) => new(kleuren == Kleurstand.Licht ? 360 : 1280, kleuren);
}
