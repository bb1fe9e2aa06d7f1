using SocialeKaart.Content;

namespace SocialeKaart.Web.Inhoud;

/// <summary>What holds of an activity on the day of a request: components take it along instead of a clock.</summary>
/// <param name="Vandaag">Null where nobody said which day it is; then no date tells anything.</param>
public sealed record Peiling(Aanbod? Aanbod, DateOnly? Vandaag)
{
    public static readonly Peiling Geen = new(null, null);

    public Beschikbaarheid Beschikbaarheid(Activiteit a) => Content.Beschikbaarheid.Of(a, Vandaag);

    public Actualiteit Actualiteit(Activiteit a) => Aanbod is not null && Vandaag is { } dag ? Aanbod.Actualiteit(a, dag) : new(Versheid.Actueel);

    public IEnumerable<string> Mededelingen(Activiteit a) => a.MededelingenOp(Vandaag ?? default).Select(m => m.Tekst);
}
