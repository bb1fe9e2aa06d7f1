using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace SocialeKaart.Import.Bronnen;

/// <summary>
/// XML as sources write it: prefixes that nobody declared, entities of HTML, a bare ampersand and signs that XML does not know are mended
/// before it is read. What is broken beyond that, such as an element that does not close, is no XML. Never reads a DTD.
/// </summary>
internal static partial class Mildexml
{
    private static readonly XmlReaderSettings Veilig = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = true };

    /// <exception cref="XmlException">It cannot be read.</exception>
    public static XElement Read(string tekst)
    {
        using var reader = XmlReader.Create(new StringReader(Declared(Mended(tekst))), Veilig);
        return XElement.Load(reader);
    }

    /// <summary>Elements by local name, wherever they stand and in whatever namespace or case.</summary>
    public static IEnumerable<XElement> All(this XElement element, string naam) =>
        element.DescendantsAndSelf().Where(e => string.Equals(e.Name.LocalName, naam, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of a child, or nothing.</summary>
    public static string Text(this XElement element, string naam) =>
        element.Elements().FirstOrDefault(e => string.Equals(e.Name.LocalName, naam, StringComparison.OrdinalIgnoreCase))?.Value.Trim() ?? "";

    private static string Mended(string tekst) =>
        NoSign().Replace(Cdata().Replace(tekst.TrimStart(), m => m.Groups[1].Success ? m.Value : Entity(m.Value)), "");

    /// <summary>Outside CDATA: what XML knows stays, what HTML knows becomes the sign, and any other ampersand is one.</summary>
    private static string Entity(string entity) => entity switch
    {
        "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;" => entity,
        _ when entity.StartsWith("&#", StringComparison.Ordinal) && entity.EndsWith(';') => entity,
        _ when entity.EndsWith(';') && WebUtility.HtmlDecode(entity) is var teken && teken != entity => teken,
        _ => "&amp;" + entity[1..],
    };

    /// <summary>Gives every prefix that is used but not declared a namespace on the root.</summary>
    private static string Declared(string tekst)
    {
        var gemist = Prefix().Matches(tekst).Select(m => m.Groups["p"].Value).Distinct(StringComparer.Ordinal)
            .Where(p => p is not ("xml" or "xmlns") && !tekst.Contains($"xmlns:{p}=", StringComparison.Ordinal))
            .Select(p => $" xmlns:{p}=\"urn:onbekend:{p}\"").ToList();
        return gemist.Count == 0 ? tekst : Root().Replace(tekst, m => m.Value + string.Concat(gemist), 1);
    }

    [GeneratedRegex(@"(<!\[CDATA\[.*?\]\]>)|&(?:#?\w{1,32};)?", RegexOptions.Singleline)]
    private static partial Regex Cdata();

    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoSign();

    [GeneratedRegex(@"(?<=</?)(?<p>[A-Za-z_][\w.-]*):(?=[A-Za-z_])|(?<=\s)(?<p>[A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*(?==[""'])")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"<[A-Za-z_][\w.:-]*")]
    private static partial Regex Root();
}
