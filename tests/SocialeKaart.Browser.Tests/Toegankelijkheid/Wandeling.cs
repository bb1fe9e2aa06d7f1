using System.Collections.Concurrent;
using System.Text.Json;

namespace SocialeKaart.Browser.Tests.Toegankelijkheid;

/// <summary>What a visitor meets who presses Tab: the control with the focus, how that is seen, and where it stands on the page in px.</summary>
/// <param name="Index">Its place among the controls of the document; -1 when it is none of them.</param>
/// <param name="Anders">It looks different from how it looks without focus.</param>
/// <param name="Ring">Contrast of its ring with what is around it; 21 for the ring of the browser itself.</param>
/// <param name="Bedekt">Something else lies over it whole, or it is outside the window.</param>
internal sealed record Halte(int Index, string Naam, string Adres, bool Anders, double Ring, bool Bedekt, double Links, double Rechts, double Boven, double Onder);

/// <summary>A walk with Tab through a page with every group open, and back with Shift+Tab.</summary>
/// <param name="Haltes">The controls of the page in the order of the document.</param>
/// <param name="Heen">What Tab reached, up to one more than there are; null is outside the page.</param>
/// <param name="Terug">What Shift+Tab reached after that, up to one more than there are; empty when nobody went back.</param>
internal sealed record Wandeling(IReadOnlyList<string> Haltes, IReadOnlyList<Halte?> Heen, IReadOnlyList<Halte?> Terug)
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);
    private static readonly ConcurrentDictionary<(string, Kijker), Lazy<Task<Wandeling>>> Made = new();

    /// <summary>The walk through a type of page; made once, several tests look at it. Colours do not change the way, so only in light one goes back.</summary>
    public static Task<Wandeling> Through(string blad, Kijker kijker) => Made.GetOrAdd((blad, kijker), key => new(async () =>
    {
        await using var tab = await Proefstand.Open(key.Item1, key.Item2);
        return await Through(tab, terug: kijker.Kleuren == Kleurstand.Licht);
    })).Value;

    public static async Task<Wandeling> Through(Tab tab, bool terug = true)
    {
        await tab.Meet("alles-open");
        var haltes = await tab.Meet("haltes");
        await tab.ToTop();
        return new(haltes, await Press(tab, "Tab", haltes.Length + 1), terug ? await Press(tab, "Shift+Tab", haltes.Length + 1) : []);
    }

    private static async Task<IReadOnlyList<Halte?>> Press(Tab tab, string key, int times)
    {
        var haltes = new List<Halte?>();
        for (var time = 0; time < times; time++)
        {
            await tab.Page.Keyboard.PressAsync(key);
            var halte = await tab.Page.EvaluateAsync<JsonElement?>(Proefstand.Script("halte"));
            haltes.Add(halte?.Deserialize<Halte>(Names));
        }
        return haltes;
    }
}
