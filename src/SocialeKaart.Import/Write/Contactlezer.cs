using SocialeKaart.Import.Extract;
using SocialeKaart.Import.Normalise;

namespace SocialeKaart.Import.Write;

/// <summary>Reads how to reach an activity or organisation. The pages of one organisation share their numbers and addresses: most are read once.</summary>
internal sealed class Contactlezer
{
    private readonly Onthouden<Nummers> _telefoon = new(Telefoon.Read);
    private readonly Onthouden<Adreslijst> _email = new(Internet.Email), _website = new(Internet.Website);

    public Contact Read(Velden velden) => new(
        Adressen.Read(velden.Tekst("adres")), FindPostcode(velden), _telefoon.Read(velden.Tekst("telefoon")), _email.Read(velden.Tekst("email")))
    {
        Website = _website.Read(velden.Tekst("website")),
    };

    /// <summary>The field of its own, else the tail of the address.</summary>
    private static Genormaliseerd<Postcodeplaats> FindPostcode(Velden velden)
    {
        var veld = Postcode.Read(velden.Tekst("postcode"));
        if (veld.Zekerheid != Zekerheid.Leeg)
            return veld;
        var adres = Postcode.Read(velden.Tekst("adres"));
        return adres.Zekerheid == Zekerheid.Zeker ? adres : veld;
    }
}
