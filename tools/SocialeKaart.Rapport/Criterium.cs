using System.Text.Json;

namespace SocialeKaart.Rapport;

/// <summary>A success criterion of WCAG 2.2, and what shows that the site meets it.</summary>
/// <param name="Tests">As Class.Method, without namespace; all must pass.</param>
/// <param name="Nvt">Why it does not apply; the tests then prove that.</param>
/// <param name="Hand">Steps of met-de-hand.md: what no machine can judge.</param>
internal sealed record Criterium(string Nummer, string Naam, string Niveau, IReadOnlyList<string> Tests, string? Nvt, IReadOnlyList<int> Hand)
{
    /// <summary>Levels A and AA of WCAG 2.2; 4.1.1 is no longer one.</summary>
    public const int Aantal = 55;

    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Criterium> ReadAll(string json) => JsonSerializer.Deserialize<List<Criterium>>(json, Names)!;
}
