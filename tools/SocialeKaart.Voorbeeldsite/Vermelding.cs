using System.Collections.Frozen;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>What the page says about one field: the value as an editor typed it, or nothing but a placeholder.</summary>
public sealed record Vermelding(Veld Veld, string Label, string Tekst);

/// <summary>Everything a page says about an activity.</summary>
/// <param name="Vermeldingen">The labelled fields, in the order of the page.</param>
/// <param name="Zinnen">Level and access, said in a sentence instead of a field.</param>
/// <param name="Gewijzigd">The day of the last change.</param>
public sealed record Gegevens(IReadOnlyList<Vermelding> Vermeldingen, IReadOnlyList<string> Zinnen, DateOnly Gewijzigd)
{
    /// <summary>Fields that stand on the page with a value; placeholders such as "n.v.t." are in <see cref="Vermeldingen"/> only.</summary>
    public required FrozenSet<Veld> Gevuld { get; init; }

    public bool HeeftContact => Gevuld.Contains(Veld.Telefoon) || Gevuld.Contains(Veld.Email);
}
