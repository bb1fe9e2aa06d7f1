namespace SocialeKaart.Redactie.Inrichting;

/// <summary>How many pages may be live at once. Blazor itself knows no such limit, and a circuit costs some 100 kB (docs/decisions/0016).</summary>
public sealed class Zitplaatsen
{
    public const int Aantal = 50;

    private int _bezet;

    public bool Vol => Volatile.Read(ref _bezet) >= Aantal;

    /// <summary>Takes a place; false when there is none.</summary>
    public bool Neem()
    {
        if (Interlocked.Increment(ref _bezet) <= Aantal)
            return true;
        Interlocked.Decrement(ref _bezet);
        return false;
    }

    public void Geef() => Interlocked.Decrement(ref _bezet);
}
