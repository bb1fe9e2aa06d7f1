namespace SocialeKaart.Web.Texts;

/// <summary>Dutch numbers as people write them: +31300000042 is 030 000 00 42, never broken over two lines. Other numbers stay.</summary>
public static class Telefoonnummer
{
    // Area codes of two digits after the zero; all others have three.
    private const string Short = " 10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 70 71 72 73 74 75 76 77 78 79 85 88 ";

    public static string Leesbaar(string number) => Spaced(number).Replace(' ', '\u00A0');

    private static string Spaced(string number)
    {
        if (number.Length != 12 || !number.StartsWith("+31", StringComparison.Ordinal))
            return number;
        var n = "0" + number[3..];
        if (n[1] == '6')
            return $"06 {n[2..4]} {n[4..6]} {n[6..8]} {n[8..]}";
        return Short.Contains($" {n[1..3]} ", StringComparison.Ordinal)
            ? $"{n[..3]} {n[3..6]} {n[6..8]} {n[8..]}"
            : $"{n[..4]} {n[4..7]} {n[7..]}";
    }
}
