using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Keuren;

/// <summary>Whether the lines with <c>! @ ~ |</c> say something that is so and that search would not do without them.</summary>
internal sealed class Uitzonderingen(Aanbod aanbod, Regeltekst regels)
{
    private const string Map = "/activiteiten/";

    public static IEnumerable<Probleem> Check(Aanbod aanbod, Regeltekst regels) =>
        aanbod.Woordenlijst.Regels.Select(new Uitzonderingen(aanbod, regels).Check).OfType<Probleem>();

    private Probleem? Check(Woordregel regel) => regel switch
    {
        VasteTreffer f => Vast(f),
        Plaatsnaam p => Plaats(p),
        Stamuitzondering s => Stam(s),
        NietSplitsen n => n.Woorden.Select(woord => Heel(n, woord)).FirstOrDefault(p => p is not null),
        _ => null,
    };

    private Probleem? Vast(VasteTreffer f)
    {
        if (!f.Adres.StartsWith(Map, StringComparison.Ordinal))
            return regels.Fout(f.Regel, f.Adres, $"alleen een activiteit kan bovenaan staan; schrijf {Map} met de naam van het bestand");
        var slug = f.Adres[Map.Length..];
        return aanbod.Activiteit(slug) is not null ? null
            : regels.Fout(f.Regel, f.Adres, $"de activiteit \"{slug}\" is er niet{Nearest.Hint(slug, aanbod.Activiteiten.Select(a => a.Slug))}");
    }

    /// <summary>A place lies in one wijk: what the classification says of it and what the list says may not differ.</summary>
    private Probleem? Plaats(Plaatsnaam p)
    {
        foreach (var naam in p.Namen)
            foreach (var wijk in aanbod.Indeling.Wijken)
                if (wijk.Code == p.Wijk && Names(wijk).Any(known => Same(known, naam)))
                    return regels.Waarschuwing(p.Regel, naam, $"\"{naam}\" staat al bij deze wijk in indeling/wijken.yaml; haal het hier weg");
                else if (wijk.Code != p.Wijk && Names(wijk).SelectMany(known => known.Split(", ")).Any(known => Same(known, naam)))
                    return regels.Fout(p.Regel, naam, $"\"{naam}\" ligt volgens indeling/wijken.yaml in {wijk.Naam}; haal het hier weg, of wijzig het daar");
        return null;
    }

    /// <summary>As search knows them; one buurt may be called "Lunetten-Noord, Lunetten-Zuid".</summary>
    private static IEnumerable<string> Names(Wijk wijk) => wijk.Buurten.Concat(wijk.Schrijfwijzen).Concat(wijk.Aliassen).Append(wijk.Naam);

    private Probleem? Stam(Stamuitzondering s)
    {
        if (Several(s.Woord) || Several(s.Stam))
            return regels.Fout(s.Regel, s.Woord, "een stam is van één woord en is zelf één woord; haal de spatie weg");
        if (aanbod.Woordenlijst.Stamuitzonderingen.FirstOrDefault(other => Same(other.Woord, s.Stam) && !Same(other.Stam, s.Stam)) is { } onward)
            return regels.Fout(s.Regel, s.Stam, $"\"{s.Stam}\" krijgt op regel {onward.Regel} zelf de stam \"{onward.Stam}\"; schrijf die ook hier");
        return DutchText.Stem(Folding.Fold(s.Woord)) == Folding.Fold(s.Stam)
            ? regels.Waarschuwing(s.Regel, s.Woord, $"\"{s.Woord}\" heeft zonder deze regel al de stam \"{s.Stam}\"; haal de regel weg") : null;
    }

    private Probleem? Heel(NietSplitsen n, string woord) =>
        Several(woord) ? regels.Fout(n.Regel, woord, $"\"{woord}\" is meer dan één woord; alleen een los woord kan heel blijven")
        : CompoundSplitter.Dutch.Split(Folding.Fold(woord)).Count > 0 ? null
        : regels.Waarschuwing(n.Regel, woord, $"\"{woord}\" wordt ook zonder deze regel niet gesplitst; haal het weg");

    private static bool Several(string word) => DutchText.Tokens(word).Count() != 1;

    private static bool Same(string one, string other) => Folding.Fold(one) == Folding.Fold(other);
}
