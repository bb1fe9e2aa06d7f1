using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace SocialeKaart.Redactie.Inrichting;

/// <summary>Whether the parts of this page that can be live are so: there is a script and a place.</summary>
public sealed class Levendigheid(Bestanden bestanden, Zitplaatsen zitplaatsen)
{
    /// <summary>Null for a plain page.</summary>
    public IComponentRenderMode? Modus { get; } = bestanden.Script is null || zitplaatsen.Vol ? null : RenderMode.InteractiveServer;

    /// <summary>Whether it would be live but for the others.</summary>
    public bool GeenPlaats { get; } = bestanden.Script is not null && zitplaatsen.Vol;
}
