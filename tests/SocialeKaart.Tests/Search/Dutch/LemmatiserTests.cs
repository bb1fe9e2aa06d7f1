using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Tests.Search.Dutch;

public sealed class LemmatiserTests
{
    [Theory]
    [InlineData("naai", "naaien naai naait naaide genaaid naaister")]
    [InlineData("zwem", "zwemmen zwemt zwom zwommen gezwommen zwemmer zwemmers")]
    [InlineData("kook", "koken kook kookt kookte kookten gekookt gekookte")]
    [InlineData("bak", "bakken bakt bakte gebakken bakker bakkers")]
    [InlineData("fiets", "fietsen fiets fietst fietste gefietst fietsje fietser fietsers")]
    [InlineData("wandel", "wandelen wandelt wandelde gewandeld wandeling wandelingen wandelaar wandelaars")]
    [InlineData("schilder", "schilderen schildert schilderde geschilderd schilder schilders")]
    [InlineData("loop", "lopen loopt liep liepen gelopen loper")]
    [InlineData("zing", "zingen zingt zong gezongen zanger zang")]
    [InlineData("teken", "tekenen tekent tekende getekend tekening tekeningen")]
    [InlineData("les", "les lessen lesje")]
    [InlineData("huis", "huis huizen huisje huisjes")]
    [InlineData("schuld", "schuld schulden")]
    [InlineData("probleem", "probleem problemen probleempje")]
    [InlineData("kind", "kind kinderen kinder kindje")]
    [InlineData("boom", "boom bomen boompje")]
    [InlineData("vrijwilliger", "vrijwilliger vrijwilligers vrijwillig")]
    [InlineData("foto", "foto foto's fotootje")]
    [InlineData("werk", "werken werk werkt werkte gewerkt werker")]
    [InlineData("begeleid", "begeleiden begeleid begeleidt begeleidde begeleiding begeleider begeleiders")]
    [InlineData("eenzaam", "eenzaam eenzame eenzaamheid")]
    [InlineData("gezellig", "gezellig gezellige gezelliger gezelligheid gezelligste")]
    [InlineData("groot", "groot grote groter grootste")]
    [InlineData("help", "helpen helpt hielp geholpen helper")]
    [InlineData("schrijf", "schrijven schrijft schreef geschreven schrijver")]
    [InlineData("aanmeld", "aanmelden aangemeld aanmeld aanmelding aanmeldingen")]
    [InlineData("opruim", "opruimen opgeruimd opruimt")]
    [InlineData("deelneem", "deelnemen deelgenomen deelnemer deelnemers deelneemt")]
    [InlineData("meedoe", "meedoen meegedaan meedoet")]
    [InlineData("repareer", "repareren repareert gerepareerd reparerende")]
    [InlineData("bezoek", "bezoeken bezoekt bezocht bezoeker bezoekers bezoek")]
    [InlineData("verzorg", "verzorgen verzorgt verzorgd verzorging")]
    [InlineData("ontmoet", "ontmoeten ontmoet ontmoeting ontmoetingen")]
    [InlineData("beweeg", "bewegen beweegt bewogen beweging")]
    [InlineData("sport", "sporten sport gesport sporter")]
    [InlineData("dans", "dansen danst danste gedanst dans danser")]
    [InlineData("speel", "spelen speelt gespeeld spel spelletjes spelen")]
    [InlineData("lees", "lezen leest gelezen lezer lezers")]
    [InlineData("leer", "leren leert geleerd leerde")]
    [InlineData("taal", "taal talen taaltje")]
    [InlineData("ouder", "ouder ouders")]
    [InlineData("oudere", "ouderen oudere")]
    [InlineData("jongere", "jongeren jongere")]
    [InlineData("vaardig", "vaardigheid vaardigheden vaardig")]
    [InlineData("vergader", "vergaderen vergadering vergaderingen vergadert")]
    [InlineData("dag", "dag dagen")]
    [InlineData("stad", "stad steden")]
    [InlineData("brief", "brief brieven briefje")]
    [InlineData("groep", "groep groepen groepje")]
    [InlineData("koning", "koning koningen koninkje")]
    [InlineData("creatief", "creatief creatieve creatiever")]
    [InlineData("nederlands", "nederlands nederlandse")]
    [InlineData("brei", "breien breit gebreid")]
    [InlineData("klus", "klussen klust geklust klusser klus klusje")]
    [InlineData("praat", "praten praat gepraat")]
    [InlineData("woon", "wonen woont gewoond woning woningen")]
    [InlineData("huur", "huren huurt gehuurd huurder huurders huur")]
    [InlineData("tuin", "tuin tuinen tuintje tuinieren tuiniert getuinierd")]
    [InlineData("computer", "computer computers computertje")]
    [InlineData("boerderij", "boerderij boerderijen")]
    [InlineData("vriend", "vriend vrienden vriendje")]
    [InlineData("vertaal", "vertalen vertaalt vertaald vertaling")]
    [InlineData("verhuis", "verhuizen verhuist verhuisd verhuizing")]
    [InlineData("knutsel", "knutselen knutselt geknutseld")]
    public void The_forms_of_a_word_share_a_lemma(string lemma, string forms)
    {
        foreach (var form in forms.Split(' '))
            Assert.Equal((form, lemma), (form, Lemma(form)));
    }

    [Theory]
    [InlineData("ouderen", "ouder")]
    [InlineData("jongeren", "jong")]
    [InlineData("buurt", "buur")]
    [InlineData("kamer", "kam")]
    [InlineData("rekening", "reken")]
    [InlineData("stichting", "sticht")]
    [InlineData("plant", "plan")]
    [InlineData("gezond", "zon")]
    [InlineData("geheugen", "heug")]
    [InlineData("gebouwen", "bouw")]
    [InlineData("maatje", "maat")]
    [InlineData("wassen", "wasem")]
    [InlineData("les", "lezen")]
    [InlineData("zagen", "zien")]
    public void Words_that_only_look_alike_keep_apart(string one, string other) => Assert.NotEqual(Lemma(one), Lemma(other));

    [Theory]
    [InlineData("")]
    [InlineData("ge")]
    [InlineData("utrecht")]
    [InlineData("overvecht")]
    [InlineData("qwerten")]
    [InlineData("kaart")]
    [InlineData("kunst")]
    [InlineData("dienst")]
    [InlineData("winter")]
    [InlineData("water")]
    [InlineData("moeder")]
    [InlineData("avond")]
    [InlineData("vriend")]
    [InlineData("gratis")]
    [InlineData("thuis")]
    [InlineData("samen")]
    public void What_is_no_form_stays_as_it_is(string word) => Assert.Equal(word, Lemma(word));

    [Fact]
    public void Any_text_has_a_lemma() => Prop.ForAll<string?>(text => Lemma(text ?? "") is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void A_lemma_is_its_own_lemma()
    {
        var everyTenth = Lexicon.Dutch.Entries().Select(e => e.Word).Where((_, n) => n % 10 == 0);

        Assert.DoesNotContain(everyTenth, w => Lemma(Lemma(w)) != Lemma(w));
    }

    private static string Lemma(string word) => Lemmatiser.Dutch.Lemma(word);
}
