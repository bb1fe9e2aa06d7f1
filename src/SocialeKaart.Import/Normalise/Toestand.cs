using SocialeKaart.Content;

namespace SocialeKaart.Import.Normalise;

/// <summary>Reads from a notice or from sentences whether people can come now; without such words an activity is open.</summary>
public static class Toestand
{
    public static Status Read(string melding, IEnumerable<string> zinnen)
    {
        var kop = Sleutel.Of(melding);
        var sleutels = zinnen.Select(Sleutel.Of).ToList();
        foreach (var woorden in Woordenschat.Standaard.Status)
            if (woorden.Melding.IsMatch(kop) || sleutels.Exists(woorden.Zin.IsMatch))
                return woorden.Status;
        return Status.Open;
    }
}
