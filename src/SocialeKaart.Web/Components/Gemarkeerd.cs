using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Web.Components;

/// <summary>A text with some of its words marked. In code, as Razor would add spaces; every piece stays text, whatever it holds.</summary>
public sealed class Gemarkeerd : ComponentBase
{
    [Parameter, EditorRequired] public string Tekst { get; set; } = "";

    /// <summary>In order and apart.</summary>
    [Parameter, EditorRequired] public ValueList<Tekstdeel> Delen { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var done = 0;
        foreach (var deel in Delen)
        {
            builder.AddContent(0, Tekst[done..deel.Start]);
            builder.OpenElement(1, "mark");
            builder.AddContent(2, deel.Van(Tekst));
            builder.CloseElement();
            done = deel.Einde;
        }
        builder.AddContent(3, Tekst[done..]);
    }
}
