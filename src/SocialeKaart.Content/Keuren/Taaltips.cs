using SocialeKaart.Content.Leesbaarheid;

namespace SocialeKaart.Content.Keuren;

/// <summary>What could be said more plainly (<see cref="Hints"/>), at its place in the file.</summary>
internal sealed class Taaltips(Schrijfwijzer lijst)
{
    /// <summary>With the editors' list of hard words, where the folder has one.</summary>
    public static Taaltips Read(string folder)
    {
        var path = Path.Combine(folder, Schrijfwijzer.Bestand);
        return new(File.Exists(path) ? Schrijfwijzer.Read(File.ReadAllText(path), Schrijfwijzer.Bestand, []) : Schrijfwijzer.Leeg);
    }

    public IEnumerable<Probleem> Check(Bladtekst blad)
    {
        foreach (var lap in blad.Lappen("naam", "titel", "samenvatting"))
        {
            var tekst = lap.Veld == "tekst" ? LopendeTekst.Met(lap.Tekst) : new Brontekst(lap.Tekst, at => at);
            foreach (var hint in Hints.Of(tekst.Tekst, lijst))
                if (lap.Plaats(tekst.Bron(hint.Start)) is var (regel, kolom))
                    yield return new(blad.Bestand, regel, kolom, Ernst.Tip, hint.Tekst);
        }
    }
}
