using SocialeKaart.Content;

namespace SocialeKaart.Tests.Import;

/// <summary>Whether a reading does harm, and is not just wrong: a day open that is closed, free where a toewijzing is asked, free of charge where
/// it is not, or a wrong wijk with certainty.</summary>
internal static class Gevaar
{
    public static bool Of(string veld, string expect, string read) => read != expect && veld switch
    {
        "tijden" => Open(read).Except(Open(expect)).Any(),
        "toegang" => read[0] is 'V' or 'B' && expect[0] is 'T' or 'O' || read[0] == 'V' && expect[0] == 'B',
        "kosten" => read.StartsWith("gratis", StringComparison.Ordinal) && !expect.StartsWith("gratis", StringComparison.Ordinal),
        "wijk" => read.Length > 0 && !read.EndsWith('?') && read.Split('|').Except(expect.TrimEnd('?').Split('|')).Any(),
        "ondersteuning" => read.Length > 0 && !read.EndsWith('?') && expect.EndsWith('?'),
        _ => false,
    };

    /// <summary>The days on which people would come.</summary>
    private static IEnumerable<Dag> Open(string tijden) =>
        tijden.Length == 0 ? [] : Tijdschema.Parse(tijden)?.Sessies.Select(s => s.Dag) ?? Enum.GetValues<Dag>();
}
