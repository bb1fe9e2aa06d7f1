using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>Reads from a notice or from sentences whether people can come now; without such words an activity is open.</summary>
public static class Toestand
{
    public static Status Read(string melding, IReadOnlyList<Zin> zinnen)
    {
        var kop = Sleutel.Of(melding);
        foreach (var woorden in Woordenschat.Standaard.Status)
            if (woorden.Melding.IsMatch(kop) || zinnen.Any(z => z.Bevat(woorden.Kern) && woorden.Zin.IsMatch(z.Sleutel)))
                return woorden.Status;
        return Status.Open;
    }
}
