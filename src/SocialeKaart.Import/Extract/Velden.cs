using AngleSharp.Dom;
using SocialeKaart.Import.Normalise;

namespace SocialeKaart.Import.Extract;

/// <summary>The value behind a label, as text, and the address it links to.</summary>
public sealed record Veldwaarde(string Tekst, string? Link);

/// <summary>The labelled fields of a page: known ones by field name, and the labels that nobody knows.</summary>
public sealed record Velden(IReadOnlyDictionary<string, Veldwaarde> Bekend, IReadOnlyList<(string Label, string Tekst)> Onbekend)
{
    private const int MaxLabel = 60;

    private static readonly Selector Alles = new("*");

    public string Tekst(string veld) => Bekend.TryGetValue(veld, out var waarde) ? waarde.Tekst : "";

    /// <summary>Finds labels and values in whatever way the page sets them; the first value of a field counts.</summary>
    public static Velden Of(IElement inhoud, Profiel profiel)
    {
        var bekend = new Dictionary<string, Veldwaarde>(StringComparer.Ordinal);
        var onbekend = new List<(string, string)>();
        foreach (var rij in Alles.All(inhoud))
            foreach (var vorm in profiel.Vormen)
                if (vorm.Rij.Matches(rij) && Pair(rij, vorm) is { } paar && paar.Label.Length is > 0 and <= MaxLabel)
                    if (profiel.Labels.TryGetValue(Sleutel.Of(paar.Label), out var veld))
                        bekend.TryAdd(veld, paar.Waarde);
                    else if (paar.IsLabel)
                        onbekend.Add((paar.Label, paar.Waarde.Tekst));
        return new(bekend, onbekend);
    }

    private static (string Label, bool IsLabel, Veldwaarde Waarde)? Pair(IElement rij, Vorm vorm)
    {
        if ((vorm.Label is null ? rij : Child(rij, vorm.Label)) is not { } label)
            return null;
        var tekst = Label(label);
        if (vorm is { Waarde: null, Erna: null })
            return Rest(rij, label) is { } rest ? (tekst, tekst.EndsWith(':'), rest) : null;
        var waarde = vorm.Erna is null ? Child(rij, vorm.Waarde!) : Next(rij, vorm.Erna);
        return waarde is null || waarde == label ? null : (tekst, true, new(Brontekst.Of(waarde), Link(waarde)));
    }

    private static IElement? Child(IElement rij, Selector selector)
    {
        var nodes = rij.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
            if (nodes[i] is IElement element && selector.Matches(element))
                return element;
        return null;
    }

    private static IElement? Next(IElement rij, Selector selector) =>
        rij.NextElementSibling is { } next && selector.Matches(next) ? next : null;

    /// <summary>What follows a label that opens its row.</summary>
    private static Veldwaarde? Rest(IElement rij, IElement label)
    {
        var nodes = rij.ChildNodes;
        var at = label == rij ? -1 : 0;
        for (; at >= 0 && nodes[at] != label; at++)
            if (nodes[at] is IElement || nodes[at] is IText t && !string.IsNullOrWhiteSpace(t.Data))
                return null;
        return new(Brontekst.Of(nodes.Skip(at + 1)), Link(rij));
    }

    internal static string? Link(IElement element) =>
        Boom.Onder(element).Select(n => n.Node is IElement { LocalName: "a" } a ? a.GetAttribute("href") : null).FirstOrDefault(href => href is not null);

    /// <summary>Old pages end a label with the letter of an icon: "Wijk&amp;nbsp; i".</summary>
    internal static string Label(IElement element) => Label(element.TextContent);

    internal static string Label(string woorden)
    {
        var tekst = Brontekst.Decode(woorden).Trim();
        if (tekst.Length > 3 && tekst[^1] == 'i' && tekst[..^1].TrimEnd(' ') is var zonder && zonder.EndsWith('\u00a0'))
            tekst = zonder;
        return Brontekst.OneLine(tekst);
    }
}
