using System.Collections.Frozen;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>What the page says about one field: the value as an editor typed it, or nothing but a placeholder.</summary>
public sealed record Vermelding(Veld Veld, string Label, string Tekst);

/// <summary>Everything a page says about an activity. <see cref="Zinnen"/> are level and access said in a sentence instead of a field.</summary>
public sealed record Gegevens(IReadOnlyList<Vermelding> Vermeldingen, IReadOnlyList<string> Zinnen, DateOnly Gewijzigd)
{
    /// <summary>Fields that stand on the page with a value; placeholders such as "n.v.t." are in <see cref="Vermeldingen"/> only.</summary>
    public required FrozenSet<Veld> Gevuld { get; init; }

    public bool HeeftContact => Gevuld.Contains(Veld.Telefoon) || Gevuld.Contains(Veld.Email);
}
