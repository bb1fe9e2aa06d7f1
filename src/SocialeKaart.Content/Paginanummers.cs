using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialeKaart.Content;

/// <summary>Numbers of activities: a number that was ever given out belongs to its short link for good.</summary>
public static partial class Paginanummers
{
    /// <summary>One more than the highest that stands anywhere in the folder: on a page, as a former number, in a file with a fault, on a sheet of an import.</summary>
    public static int Vrij(Aanbod aanbod, string folder) => aanbod.Activiteiten.SelectMany(a => a.VroegereNummers.Append(a.Nummer))
        .Concat(Files(Path.Combine(folder, "activiteiten"), "*.md").Concat(Files(Path.Combine(folder, ".import"), "*.yaml"))
            .SelectMany(path => Given().Matches(File.ReadAllText(path))).Select(m => int.Parse(m.Groups["nummer"].Value, CultureInfo.InvariantCulture)))
        .DefaultIfEmpty(0).Max() + 1;

    private static IEnumerable<string> Files(string folder, string pattern) => !Directory.Exists(folder) ? []
        : Directory.EnumerateFiles(folder, pattern, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Where(path => new FileInfo(path) is { Exists: true, Length: <= AanbodReader.MaxBytes });

    // The field of a page, or the first line of a sheet.
    [GeneratedRegex(@"^(?:import: \{slug: [^,\n]*, )?nummer: (?<nummer>\d{1,8})\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Given();
}
