namespace SocialeKaart.Content;

/// <summary>What an import asks an editor: a value it is not sure of, a level against its access, a field that both changed, two pages that look
/// like one, or a page that the source no longer has.</summary>
public enum Vraagsoort { Onzeker, Strijdig, Conflict, Dubbel, NietMeerGezien }

/// <summary>What an editor can answer; docs/formats.md says what each does.</summary>
public enum Besluit { Samenvoegen, Overslaan, HoudMijn, NeemBron, NooitMeerImporteren }

public static class Besluiten
{
    /// <summary>The answers that mean something to a question, the most usual first.</summary>
    public static ValueList<Besluit> Bij(Vraagsoort vraag) => vraag == Vraagsoort.Dubbel
        ? [Besluit.Samenvoegen, Besluit.Overslaan, Besluit.HoudMijn, Besluit.NooitMeerImporteren]
        : [Besluit.HoudMijn, Besluit.NeemBron, Besluit.Overslaan, Besluit.NooitMeerImporteren];
}
