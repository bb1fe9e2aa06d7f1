using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>A page as it goes over the wire: made once, kept as bytes.</summary>
public sealed class Antwoord
{
    private readonly byte[] bytes;
    private readonly string soort;
    private readonly EntityTagHeaderValue tag;
    private readonly DateTimeOffset? gewijzigd;

    private Antwoord(string tekst, string soort, DateOnly? gewijzigd)
    {
        bytes = Encoding.UTF8.GetBytes(tekst);
        this.soort = soort;
        tag = new($"\"{Convert.ToHexString(SHA256.HashData(bytes))[..16]}\"");
        this.gewijzigd = gewijzigd is { } dag ? new DateTimeOffset(dag, new TimeOnly(3, 0), TimeSpan.Zero) : null;
    }

    public static Antwoord Page(string html, DateOnly? gewijzigd = null) => new(html, "text/html; charset=utf-8", gewijzigd);

    public static Antwoord Xml(string xml) => new(xml, "text/xml; charset=utf-8", null);

    public IResult Result => Results.Bytes(bytes, soort, lastModified: gewijzigd, entityTag: tag);
}
