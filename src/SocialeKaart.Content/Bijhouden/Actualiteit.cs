namespace SocialeKaart.Content;

/// <summary>
/// How far a page can be trusted to be of today. Editors hear of it first (<see cref="ControleNodig"/>), then visitors, who also find the page lower
/// (<see cref="Verouderd"/>); in the end it is in no list and no search, and only its own address shows it (<see cref="AlleenDirect"/>).
/// </summary>
public enum Versheid { Actueel, ControleNodig, Verouderd, AlleenDirect }

/// <summary>What a page became too old by: nobody looked at it, or its source could not be read.</summary>
public enum Maatstaf { Controle, Bron }

/// <summary>
/// How fresh a page is on a day. Two clocks run, and the worse one tells. That of the <em>source</em> began when it was last read as a whole, and stops when a
/// person checked the page after that. That of the <em>check</em> began with the last check by a person, or with the last change at the source
/// when that is later (<c>bron.gezien</c>): an import that finds the same words again proves nothing, so it starts no clock, nor does saving a file.
/// Without any date a page needs a check and grows no older. Sample data that nobody checked has nothing to check.
/// </summary>
/// <param name="Sinds">The day on which the clock that tells began; null when it has none.</param>
public sealed record Actualiteit(Versheid Versheid, DateOnly? Sinds = null, Maatstaf Maatstaf = Maatstaf.Controle)
{
    /// <param name="gelukt">The last day on which its source was read as a whole; null when it has none.</param>
    public static Actualiteit Of(Activiteit a, DateOnly? gelukt, Termijnen termijnen, DateOnly vandaag)
    {
        // A day that is still to come is a slip of the pen and proves nothing.
        var controle = a.Gecontroleerd?.Op is { } op && op <= vandaag ? op : (DateOnly?)null;
        if (a.Voorbeeld && controle is null)
            return new(Versheid.Actueel);
        var check = Check(a, controle, termijnen, vandaag);
        var source = gelukt is { } dag && !(controle >= dag) ? new Actualiteit(Bronstanden.Of(dag, vandaag), dag, Maatstaf.Bron) : null;
        return source?.Versheid > check.Versheid ? source : check;
    }

    private static Actualiteit Check(Activiteit a, DateOnly? controle, Termijnen termijnen, DateOnly vandaag) =>
        (controle > a.Bron?.Gezien ? controle : a.Bron?.Gezien ?? controle) is { } sinds
            ? new(termijnen.Of(vandaag.DayNumber - sinds.DayNumber, a.ControleNa), sinds)
            : new(Versheid.ControleNodig);
}
