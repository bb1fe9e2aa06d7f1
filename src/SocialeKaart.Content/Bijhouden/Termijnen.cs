namespace SocialeKaart.Content;

/// <summary>
/// After how many days without a person's check a page needs one, from <c>content/indeling/versheid.yaml</c>; and how many times that term makes it
/// out of date, and takes it out of lists and search.
/// </summary>
public sealed record Termijnen(int ControleNa, int Verouderd, int AlleenDirect)
{
    public const string Bestand = "versheid";

    /// <summary>Where the file is not there: half a year, a year, two years.</summary>
    public static readonly Termijnen Gewoon = new(ControleNa: 180, Verouderd: 2, AlleenDirect: 4);

    /// <param name="dagen">Since the last day on which somebody knew the page to be right.</param>
    public Versheid Of(int dagen, int? controleNa) => (dagen / (double)(controleNa ?? ControleNa)) switch
    {
        var keer when keer >= AlleenDirect => Versheid.AlleenDirect,
        var keer when keer >= Verouderd => Versheid.Verouderd,
        >= 1 => Versheid.ControleNodig,
        _ => Versheid.Actueel,
    };
}
