namespace SocialeKaart.Import.Normalise;

/// <summary>Whether a value may be set as fact. <see cref="Onzeker"/> is reported to the editors and not set; <see cref="Leeg"/> means that
/// the source says nothing.</summary>
public enum Zekerheid { Leeg, Onzeker, Zeker }

/// <summary>What one field of the source says: the value, the rule that read it, how sure that is, and the raw text it came from.</summary>
/// <param name="Voorstel">What an uncertain text probably means, for the editor's eyes only.</param>
public sealed record Genormaliseerd<T>(T? Waarde, Zekerheid Zekerheid, string Regel, string Ruw, string? Voorstel = null) where T : class
{
    /// <summary>The value when it is certain, otherwise null.</summary>
    public T? Vast => Zekerheid == Zekerheid.Zeker ? Waarde : null;
}

/// <summary>Makes a <see cref="Genormaliseerd{T}"/>.</summary>
public static class Genormaliseerd
{
    public static Genormaliseerd<T> Zeker<T>(T waarde, string regel, string ruw) where T : class => new(waarde, Zekerheid.Zeker, regel, ruw);

    public static Genormaliseerd<T> Onzeker<T>(string regel, string ruw, string? voorstel = null) where T : class =>
        new(null, Zekerheid.Onzeker, regel, ruw, voorstel);

    public static Genormaliseerd<T> Leeg<T>(string ruw) where T : class => new(null, Zekerheid.Leeg, "leeg", ruw);
}
