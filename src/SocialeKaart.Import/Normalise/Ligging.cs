using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>Where an activity is: its reach, its wijken (codes), and the buurt in the spelling of the source.</summary>
public sealed record Ligging(Bereik Bereik, ValueList<string> Wijk, string? Buurt)
{
    /// <summary>Where it is besides: also online, also in another municipality.</summary>
    public ValueList<Bereik> Ook { get; init; } = [];

    public override string ToString() => string.Join('|', (Wijk.Count > 0 ? Wijk : [Code.Of(Bereik)]).Concat(Ook.Select(Code.Of)));
}
