using System.Net;
using System.Xml.Linq;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>The XML doors without login, with the faults they have in real life (source: Amsterdam/zorg, jekuntmeer batch, 2017).</summary>
public sealed class Inforing(Records records, Lot zaad)
{
    public const int Stap = 100;

    /// <summary>Products whose XML does not parse; readers skip them.</summary>
    public bool Kapot(Activiteit activiteit) => activiteit.Nummer % 97 == zaad.Voor("kapot").Onder(97);

    /// <summary>The organisation that products name but the list does not.</summary>
    public Organisatie Ontbreekt => zaad.Voor("ontbreekt").Uit([.. records.Organisaties.Values]);

    public string Products(int offset) => Document(new XElement("PRODUCTEN",
        new XAttribute("MAXAANTAL", records.Activiteiten.Count),
        records.Activiteiten.Skip(offset).Take(Stap).Select(a => new XElement("PRODUCT", new XElement("ID", a.Nummer)))));

    public string Product(Activiteit activiteit)
    {
        var xml = Document(new XElement("PRODUCT",
            new XElement("ID", activiteit.Nummer),
            new XElement("ORGANISATIEID", records.Organisaties[activiteit.Organisatie].Id),
            new XElement("NAAM", activiteit.Titel),
            new XElement("OMSCHRIJVING", Omschrijving(activiteit.Beschrijving))));
        if (!Kapot(activiteit)) return xml;
        return activiteit.Nummer % 2 == 0 ? xml.Fill("</OMSCHRIJVING>", " & meer") : xml[..(xml.Length * 2 / 3)];
    }

    /// <summary>HTML that was encoded once before it went into the XML, which encodes it again.</summary>
    private static string Omschrijving(string tekst) => WebUtility.HtmlEncode($"<p>{Html.Benoemd[tekst].Fill(". ", ". <br />")}</p>");

    public string Organisations() => Document(new XElement("ORGANISATIONS",
        records.Organisaties.Values.Where(o => o != Ontbreekt).Select(o => new XElement("ORGANISATION", new XElement("ID", o.Id)))));

    public string Organisation(Organisatie organisatie) => Document(new XElement("ORGANISATION",
        new XElement("ID", organisatie.Id),
        new XElement("NAAM", organisatie.Naam),
        new XElement("ADRES", organisatie.Adres),
        new XElement("POSTCODE", organisatie.Id % 5 == 0 ? "" : organisatie.Postcode),
        new XElement("PLAATS", organisatie.Plaats),
        new XElement("TELEFOON", organisatie.Telefoon),
        new XElement("EMAIL", organisatie.Email),
        new XElement("WEBSITE", new Uri(organisatie.Website).Host),
        Backoffices(organisatie)));

    private static XElement Backoffices(Organisatie organisatie)
    {
        string[] namen = (organisatie.Id % 4) switch
        {
            0 => ["spreekuur vrijdag van 10 uur tot 12 uur"],
            1 => [$"{organisatie.Adres}, {organisatie.Plaats}", ""],
            _ => [],
        };
        var backoffices = namen.Select((naam, i) =>
            new XElement("BACKOFFICE", new XElement("ID", organisatie.Id + 2000 + i), new XElement("NAAM", naam)));
        return new("BACKOFFICES", new XAttribute("AANTAL", namen.Length), backoffices);
    }

    private static string Document(XElement root) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n{root}";
}
