namespace SocialeKaart.Browser.Tests.Toegankelijkheid;

/// <summary>Every measurement finds the fault that it is for: planted in a page that is otherwise right.</summary>
public sealed class GeplanteFoutenTests
{
    [Theory]
    [InlineData("afgeknipt", "main.insertAdjacentHTML('beforeend', '<p id=fout>Een lange zin</p>'); fout.style.cssText = 'width: 2rem; height: 1rem; overflow: hidden'")]
    [InlineData("beweging", "main.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 1000, iterations: Infinity })")]
    [InlineData("doelgrootte", "main.insertAdjacentHTML('beforeend', '<button id=fout></button>'); fout.style.cssText = 'all: initial; width: 10px; height: 10px'")]
    [InlineData("gebaren", "main.addEventListener('touchmove', () => {})")]
    [InlineData("gebaren", "document.addEventListener('keydown', () => {})")]
    [InlineData("kleur-alleen", "main.insertAdjacentHTML('beforeend', '<p>Bel <a id=fout href=/>ons</a> maar</p>'); fout.style.textDecoration = 'none'")]
    [InlineData("koppen", "main.insertAdjacentHTML('beforeend', '<h5>Te diep</h5>')")]
    [InlineData("koppen", "main.insertAdjacentHTML('beforeend', '<h1>Nog een</h1>')")]
    [InlineData("labels", "main.insertAdjacentHTML('beforeend', '<input placeholder=Naam>')")]
    [InlineData("labels", "document.querySelector('main a').ariaLabel = 'Iets anders'")]
    [InlineData("linktekst", "main.insertAdjacentHTML('beforeend', '<a href=/>Klik hier</a>')")]
    [InlineData("media", "main.insertAdjacentHTML('beforeend', '<video></video>')")]
    [InlineData("opbouw", "main.insertAdjacentHTML('beforeend', '<label>Los <input type=checkbox></label>')")]
    [InlineData("opbouw", "document.querySelector('form').removeAttribute('role')")]
    [InlineData("opslag", "localStorage.setItem('fout', '1'); addEventListener('pagehide', () => localStorage.clear())")]
    [InlineData("plaatjes", "document.querySelector('svg').removeAttribute('aria-hidden')")]
    [InlineData("randcontrast", "document.querySelector('main input').style.borderColor = '#ddd'")]
    [InlineData("reflow", "main.insertAdjacentHTML('beforeend', '<div id=fout>Breed</div>'); fout.style.width = '400px'")]
    [InlineData("ruime-doelen", "document.querySelector('button').style.cssText = 'min-height: 0; height: 30px; padding: 0'")]
    [InlineData("taal", "document.documentElement.lang = 'en'")]
    [InlineData("velden", "main.insertAdjacentHTML('beforeend', '<input type=password>')")]
    [InlineData("zintuigen", "main.insertAdjacentHTML('beforeend', '<p>Druk op de groene knop.</p>')")]
    [InlineData("zweven", "main.title = 'Alleen hier te lezen'")]
    [InlineData("zweven", "{ const s = new CSSStyleSheet(); s.replaceSync('p:hover { display: none }'); document.adoptedStyleSheets = [s]; }")]
    public async Task Is_found(string meting, string fout)
    {
        await using var tab = await Proefstand.Open("home", 320);
        Assert.Empty(await tab.Meet(meting));
        await Plant(tab, fout);
        Assert.NotEmpty(await tab.Meet(meting));
    }

    [Theory]
    [InlineData("document.title = ''", "document-title")]
    [InlineData("document.querySelector('main p').style.color = '#ccc'", "color-contrast")]
    [InlineData("document.querySelector('input').removeAttribute('id')", "label")]
    public async Task Axe_finds_it(string fout, string rule)
    {
        await using var tab = await Proefstand.Open("home", 360);
        await Plant(tab, fout);
        Assert.Contains(await Axe.Check(tab), line => line.StartsWith(rule, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("focus zonder ring", "{ const s = new CSSStyleSheet(); s.replaceSync('a:focus { outline: none !important; box-shadow: none !important; background: none !important }'); document.adoptedStyleSheets = [s]; }")]
    [InlineData("flauwe ring", "{ const s = new CSSStyleSheet(); s.replaceSync('*:focus { outline: 3px solid #eee !important; box-shadow: none !important }'); document.adoptedStyleSheets = [s]; }")]
    [InlineData("bedekt", "document.body.insertAdjacentHTML('beforeend', '<div id=fout></div>'); fout.style.cssText = 'position: fixed; inset: 0; z-index: 999'")]
    [InlineData("val", "main.addEventListener('keydown', e => e.key === 'Tab' && e.preventDefault())")]
    [InlineData("sprong", "document.querySelector('footer a').tabIndex = 5")]
    [InlineData("omhoog", "main.prepend(document.querySelector('footer')); document.querySelector('footer').style.cssText = 'position: absolute; top: 3000px'")]
    [InlineData("weg", "document.querySelector('main button').addEventListener('focus', () => history.pushState(null, '', '/weg'))")]
    public async Task A_walk_finds_it(string soort, string fout)
    {
        await using var tab = await Proefstand.Open("niet-gevonden", 360);
        await Plant(tab, fout);
        Assert.NotEmpty(Find(soort)(await Wandeling.Through(tab)));
    }

    private static Func<Wandeling, IEnumerable<string>> Find(string soort) => soort switch
    {
        "focus zonder ring" => FocusTests.Onzichtbaar,
        "flauwe ring" => FocusTests.Flauw,
        "bedekt" => FocusTests.Bedekt,
        "omhoog" => ToetsenbordTests.Omhoog,
        "weg" => ToetsenbordTests.Weg,
        _ => ToetsenbordTests.Heen,
    };

    private static async Task Plant(Tab tab, string fout) => await tab.Page.EvaluateAsync($"() => {{ const main = document.querySelector('main'); {fout}; }}");
}
