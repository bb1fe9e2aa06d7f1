namespace SocialeKaart.Web.Components;

/// <summary>What a visitor must change in a form, at the field with this id. The same words stand in the summary and at the field.</summary>
public sealed record Fout(string Veld, string Melding);
