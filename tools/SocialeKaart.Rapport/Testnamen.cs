using System.Text.RegularExpressions;

namespace SocialeKaart.Rapport;

/// <summary>The names that tests have in the source, so that a name which a criterium misspells is a fault and not a test that did not run.</summary>
internal static partial class Testnamen
{
    /// <summary>Class.Method for each public class and method of these C# files; a method counts for every class of its file, for the abstract ones.</summary>
    public static IReadOnlySet<string> In(IEnumerable<string> sources) => sources
        .SelectMany(source => Classes().Matches(source).SelectMany(c => Methods().Matches(source).Select(m => $"{c.Groups[1].Value}.{m.Groups[1].Value}")))
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^public (?:sealed |abstract )?(?:partial )?class (\w+)", RegexOptions.Multiline)]
    private static partial Regex Classes();

    [GeneratedRegex(@"^    public (?:async )?(?:void|Task) (\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Methods();
}
