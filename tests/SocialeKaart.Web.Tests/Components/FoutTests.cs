using Bunit;
using SocialeKaart.Web.Components;

namespace SocialeKaart.Web.Tests.Components;

public sealed class FoutTests : BunitContext
{
    private static readonly Fout[] Fouten = [new("plaats", "Deze postcode kennen we niet."), new("q", "Typ een woord.")];

    [Fact]
    public void The_summary_can_have_focus_and_links_to_every_field() =>
        Render<Foutoverzicht>(p => p.Add(f => f.Fouten, Fouten)).MarkupMatches("""
            <div class="foutoverzicht" tabindex="-1" role="alert" aria-labelledby="foutoverzicht">
              <h2 id="foutoverzicht">Er is een probleem</h2>
              <ul>
                <li><a href="#plaats">Deze postcode kennen we niet.</a></li>
                <li><a href="#q">Typ een woord.</a></li>
              </ul>
            </div>
            """);

    [Fact]
    public void Without_faults_there_is_no_summary() => Render<Foutoverzicht>(p => p.Add(f => f.Fouten, [])).MarkupMatches("");

    [Fact]
    public void The_field_says_the_same_words()
    {
        var field = Render<Zoekvak>(p => p.Add(z => z.Fouten, Fouten).Add(z => z.Tekst, "koken"));
        var input = field.Find("input");
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("koken", input.GetAttribute("value"));
        field.Find($"#{input.GetAttribute("aria-describedby")}").MarkupMatches(
            """<p class="foutmelding" id="q-fout"><span class="alleen-voorlezen">Fout:</span> Typ een woord.</p>""");
    }

    [Fact]
    public void A_field_without_a_fault_refers_to_nothing()
    {
        var input = Render<Zoekvak>().Find("input");
        Assert.False(input.HasAttribute("aria-invalid") || input.HasAttribute("aria-describedby") || input.HasAttribute("value"));
    }
}
