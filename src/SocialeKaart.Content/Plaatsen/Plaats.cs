namespace SocialeKaart.Content;

/// <summary>A place that a visitor names: a postcode (its four digits), a buurt or a wijk.</summary>
/// <param name="Code">As it stands in an address: <c>3582</c>, <c>oog-in-al</c>.</param>
/// <param name="Wijken">The codes of the wijken it lies in: of a postcode on a border more than one.</param>
public sealed record Plaats(string Code, string Naam, ValueList<string> Wijken)
{
    /// <summary>Whether it has this name, or is the larger or smaller part of it: Lunetten and Lunetten-Noord.</summary>
    public bool IsBuurt(string slug) => slug == Code || IsPart(slug, Code) || IsPart(Code, slug);

    private static bool IsPart(string whole, string part) =>
        whole.Length > part.Length && whole[part.Length] == '-' && whole.StartsWith(part, StringComparison.Ordinal);
}
