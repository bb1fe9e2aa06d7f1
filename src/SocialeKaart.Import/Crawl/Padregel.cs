using System.Globalization;
using System.Text;

namespace SocialeKaart.Import.Crawl;

/// <summary>One line of a robots.txt: * stands for any run of signs, $ at the end for the end of the path.</summary>
internal sealed class Padregel
{
    private readonly string[] _parts;
    private readonly bool _atEnd;

    public Padregel(string rule, bool allow)
    {
        var path = Octets(rule);
        (Length, Allow, _atEnd) = (path.Length, allow, path.EndsWith('$'));
        _parts = (_atEnd ? path[..^1] : path).Split('*');
    }

    public int Length { get; }

    public bool Allow { get; }

    /// <param name="path">As <see cref="Octets"/> spells it.</param>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_parts[0], StringComparison.Ordinal))
            return false;
        var at = _parts[0].Length;
        for (var i = 1; i < _parts.Length; i++)
        {
            var found = i == _parts.Length - 1 && _atEnd && path.EndsWith(_parts[i], StringComparison.Ordinal)
                ? path.Length - _parts[i].Length
                : path.IndexOf(_parts[i], at, StringComparison.Ordinal);
            if (found < at)
                return false;
            at = found + _parts[i].Length;
        }
        return !_atEnd || at == path.Length;
    }

    /// <summary>One spelling for paths that are the same by RFC 3986: "%7Ejan" is "~jan", "é" is "%C3%A9".</summary>
    public static string Octets(string path)
    {
        if (!path.Contains('%', StringComparison.Ordinal) && Ascii.IsValid(path))
            return path;
        var text = new StringBuilder(path.Length);
        foreach (var octet in Decode(Encoding.UTF8.GetBytes(path)))
            text.Append(octet);
        return text.ToString();
    }

    private static IEnumerable<string> Decode(byte[] path)
    {
        for (var i = 0; i < path.Length; i++)
            if (path[i] != '%')
                yield return path[i] < 0x80 ? ((char)path[i]).ToString() : Escaped(path[i]);
            else if (i + 2 < path.Length && byte.TryParse(path.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                yield return char.IsAsciiLetterOrDigit((char)octet) || (char)octet is '-' or '.' or '_' or '~' ? ((char)octet).ToString() : Escaped(octet);
                i += 2;
            }
            else
                yield return "%";
    }

    private static string Escaped(byte octet) => $"%{octet:X2}";
}
