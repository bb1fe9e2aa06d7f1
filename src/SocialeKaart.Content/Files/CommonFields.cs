using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content.Files;

/// <summary>Fields that activities and organisations share.</summary>
internal static partial class CommonFields
{
    /// <summary>Former slugs, as they stood in addresses.</summary>
    public static ValueList<string> Vroeger(FieldReader fields)
    {
        var slugs = fields.Texts("vroeger");
        if (slugs.FirstOrDefault(slug => !Slug().IsMatch(slug)) is { } wrong)
            fields.Report("vroeger", $"\"{wrong}\" is geen oude bestandsnaam: schrijf haar zonder .md, met kleine letters, cijfers en streepjes");
        return slugs;
    }

    public static ValueList<int> VroegereNummers(FieldReader fields)
    {
        var texts = fields.Texts("vroegere-nummers");
        var numbers = texts.Select(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).ToValueList();
        if (numbers.Contains(0))
            fields.Report("vroegere-nummers", "hier horen hele getallen, 1 of hoger, zoals [17, 42]");
        return numbers;
    }

    public static Adres? Adres(FieldReader fields)
    {
        if (fields.Group("adres") is not { } group)
            return null;
        var adres = new Adres(group.Text("straat"), group.Text("huisnummer"), group.Text("postcode"), group.Text("plaats"));
        if (adres.Postcode is { } code && !Postcode().IsMatch(code))
            group.ReportSpelling("postcode", "een postcode is vier cijfers, met of zonder twee letters, zonder spatie: 3571AB", Notatie.Postcode(code));
        group.Done();
        return adres;
    }

    public static string? Telefoon(FieldReader fields)
    {
        var text = fields.Text("telefoon");
        if (text is not null && !Phone().IsMatch(text))
            fields.ReportSpelling("telefoon", $"\"{text}\" klopt niet: schrijf het nummer als +31 en dan negen cijfers, zoals \"+31300000042\"", Notatie.Telefoon(text));
        return text;
    }

    public static string? Email(FieldReader fields)
    {
        var text = fields.Text("email");
        if (text is not null && !Mail().IsMatch(text))
            fields.Report("email", $"\"{text}\" is geen e-mailadres");
        return text;
    }

    public static string? Website(FieldReader fields)
    {
        var text = fields.Text("website");
        if (text is not null && !(Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            fields.Report("website", $"\"{text}\" klopt niet: een website begint met https:// of http://");
        return text;
    }

    public static Controle? Controle(FieldReader fields) => Whole(fields, "gecontroleerd", group =>
        new Controle(group.Date("op"), group.Required("door"), group.Required("hoe")));

    public static Bron? Bron(FieldReader fields) => Whole(fields, "bron", group =>
        new Bron(group.Required("naam"), group.Number("id"), group.Required("url"), group.Date("gezien")));

    public static void WriteContact(FrontMatterWriter yaml, Adres? adres, string? telefoon, string? email, string? website) => yaml
        .Group("adres", adres is not null, w => w
            .Text("straat", adres!.Straat).Text("huisnummer", adres.Huisnummer).Text("postcode", adres.Postcode).Text("plaats", adres.Plaats))
        .Text("telefoon", telefoon)
        .Text("email", email)
        .Text("website", website);

    public static void WriteOrigin(FrontMatterWriter yaml, Controle? controle, Bron? bron, bool voorbeeld) => yaml
        .Group("gecontroleerd", controle is not null, w => w
            .Date("op", controle!.Op).Text("door", controle.Door).Text("hoe", controle.Hoe))
        .Group("bron", bron is not null, w => w
            .Text("naam", bron!.Naam).Number("id", bron.Id).Text("url", bron.Url).Date("gezien", bron.Gezien))
        .Plain("voorbeeld", voorbeeld ? "ja" : null);

    private static T? Whole<T>(FieldReader fields, string name, Func<FieldReader, T> read) where T : class
    {
        if (fields.Group(name) is not { } group)
            return null;
        var value = read(group);
        group.Done();
        return value;
    }

    [GeneratedRegex(@"^[a-z0-9]+(?:-+[a-z0-9]+)*$")]
    private static partial Regex Slug();

    [GeneratedRegex(@"^[1-9]\d{3}(?:[A-Z]{2})?$")]
    private static partial Regex Postcode();

    // E.164, a short number (14030, 113, 116123) or a service number (0800-0113).
    [GeneratedRegex(@"^(?:\+\d{8,15}|1\d{2,5}|0(?:800|900|906|909)-\d{4,7})$")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
