using System.Globalization;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content.Files;

/// <summary>An activity as a Markdown file: what Write writes, Read reads back as an equal value.</summary>
public static class ActiviteitFile
{
    /// <summary>The fields, in the order of a file that <see cref="Write"/> writes.</summary>
    public static readonly ValueList<string> Volgorde =
    [
        "nummer", "vroeger", "vroegere-nummers", "naam", "samenvatting", "aanbieder", "thema", "doelgroep", "bereik", "wijk", "buurt", "niveau", "module",
        "toegang", "aanmelden", "tijden", "tijdentekst", "kosten", "kostentekst", "adres", "telefoon", "email", "website", "rolstoel", "zoekwoorden",
        "status", "start", "stop", "seizoen", "mededelingen", "beheerder", "controle-na", "menselijk-gecontroleerd", "gecontroleerd", "bron", "voorbeeld",
    ];

    /// <summary>The activity, or null when a problem of <see cref="Ernst.Fout"/> was added.</summary>
    /// <param name="file">Path for messages; its name without extension is the slug.</param>
    public static Activiteit? Read(string text, string file, Indeling indeling, List<Probleem> problems)
    {
        var own = new List<Probleem>();
        var activiteit = FrontMatter.Split(text, file, own) is { } parts ? Read(parts, file, indeling, own) : null;
        problems.AddRange(own);
        return own.Exists(p => p.Ernst == Ernst.Fout) ? null : activiteit;
    }

    private static Activiteit Read(FrontMatter parts, string file, Indeling indeling, List<Probleem> problems)
    {
        var fields = new FieldReader(parts.Fields, file, problems);
        var activiteit = new Activiteit
        {
            Slug = Path.GetFileNameWithoutExtension(file),
            Vroeger = CommonFields.Vroeger(fields),
            Nummer = fields.Number("nummer"),
            VroegereNummers = CommonFields.VroegereNummers(fields),
            Naam = fields.Required("naam"),
            Samenvatting = fields.Required("samenvatting"),
            Aanbieder = fields.Required("aanbieder"),
            Thema = fields.Codes("thema", indeling.Themas),
            Doelgroep = fields.Codes("doelgroep", indeling.Doelgroepen),
            Bereik = fields.OneOf<Bereik>("bereik"),
            Wijk = fields.Codes("wijk", indeling.Wijken),
            Buurt = fields.Text("buurt"),
            Niveau = fields.Codes("niveau", indeling.Niveaus),
            Module = fields.Codes("module", indeling.Modules),
            Toegang = fields.RequiredCode("toegang", indeling.Toegang),
            Aanmelden = fields.OneOf<JaNee>("aanmelden"),
            Tijden = fields.Text("tijden"),
            Tijdentekst = fields.Text("tijdentekst"),
            Kosten = fields.Text("kosten"),
            Kostentekst = fields.Text("kostentekst"),
            Adres = CommonFields.Adres(fields),
            Telefoon = CommonFields.Telefoon(fields),
            Email = CommonFields.Email(fields),
            Website = CommonFields.Website(fields),
            Rolstoel = fields.OneOf<JaNee>("rolstoel"),
            Zoekwoorden = fields.Texts("zoekwoorden"),
            Status = fields.OneOf<Status>("status"),
            Start = fields.OptionalDate("start"),
            Stop = fields.OptionalDate("stop"),
            Seizoen = Dating.Seizoen(fields),
            Mededelingen = Dating.Mededelingen(fields),
            Beheerder = fields.Text("beheerder"),
            ControleNa = fields.OptionalNumber("controle-na"),
            Gecontroleerd = CommonFields.Controle(fields),
            Bron = CommonFields.Bron(fields),
            Voorbeeld = fields.Flag("voorbeeld"),
            MenselijkGecontroleerd = fields.FieldNames("menselijk-gecontroleerd", also: "tekst"),
            Tekst = parts.Body,
        };
        fields.Done();
        if (!problems.Exists(p => p.Ernst == Ernst.Fout))
            ActiviteitRules.Check(activiteit, indeling, fields);
        MarkdownHtml.Check(parts.Body, parts.BodyLine, file, problems);
        return activiteit;
    }

    public static string Write(Activiteit a)
    {
        var yaml = new FrontMatterWriter()
            .Number("nummer", a.Nummer)
            .Some("vroeger", a.Vroeger)
            .Some("vroegere-nummers", a.VroegereNummers.Select(n => n.ToString(CultureInfo.InvariantCulture)).ToValueList())
            .Text("naam", a.Naam)
            .Text("samenvatting", a.Samenvatting)
            .Plain("aanbieder", a.Aanbieder)
            .List("thema", a.Thema)
            .List("doelgroep", a.Doelgroep)
            .Code("bereik", a.Bereik)
            .List("wijk", a.Wijk)
            .Text("buurt", a.Buurt)
            .List("niveau", a.Niveau)
            .List("module", a.Module)
            .Plain("toegang", a.Toegang)
            .Code("aanmelden", a.Aanmelden)
            .Text("tijden", a.Tijden)
            .Text("tijdentekst", a.Tijdentekst)
            .Text("kosten", a.Kosten)
            .Text("kostentekst", a.Kostentekst);
        CommonFields.WriteContact(yaml, a.Adres, a.Telefoon, a.Email, a.Website);
        yaml.Code("rolstoel", a.Rolstoel).List("zoekwoorden", a.Zoekwoorden).Code("status", a.Status);
        Dating.Write(yaml, a);
        yaml.Text("beheerder", a.Beheerder).Number("controle-na", a.ControleNa)
            .Some("menselijk-gecontroleerd", a.MenselijkGecontroleerd);
        CommonFields.WriteOrigin(yaml, a.Gecontroleerd, a.Bron, a.Voorbeeld);
        return yaml.File(a.Tekst);
    }
}
