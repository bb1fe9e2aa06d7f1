using AngleSharp.Dom;

namespace SocialeKaart.Import.Extract;

/// <summary>
/// How this page dresses its labels: the element, its class and those around it, wherever a word from the list stands at least twice. In the
/// same dress another word is a label too.
/// </summary>
internal sealed class Labelvormen
{
    private const int MinKeer = 2;

    private readonly Dictionary<string, HashSet<string>> _velden = new(StringComparer.Ordinal);

    public static Labelvormen Of(IElement inhoud, Func<INode, bool> ruis)
    {
        var vormen = new Labelvormen();
        vormen.Walk(inhoud, ruis);
        return vormen;
    }

    public bool IsLabel(IElement element) => _velden.TryGetValue(Dress(element), out var velden) && velden.Count >= MinKeer;

    private void Walk(IElement element, Func<INode, bool> ruis)
    {
        foreach (var child in element.Children)
            if (!ruis(child) && !Brontekst.IsHidden(child))
            {
                if (Labelparen.Veld(Labelparen.Label(child)) is { } veld)
                    (_velden.TryGetValue(Dress(child), out var velden) ? velden : _velden[Dress(child)] = new(StringComparer.Ordinal)).Add(veld);
                Walk(child, ruis);
            }
    }

    private static string Dress(IElement element) => $"{element.LocalName}.{element.ClassName} in {element.ParentElement?.LocalName}.{Without(element.ParentElement?.ClassName)}";

    /// <summary>Rows that are numbered or striped are dressed alike.</summary>
    private static string Without(string? klassen) => klassen is null ? "" : string.Concat(klassen.Split(' ')[0].Where(c => !char.IsAsciiDigit(c)));
}
