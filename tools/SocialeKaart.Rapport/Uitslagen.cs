using System.Xml.Linq;

namespace SocialeKaart.Rapport;

/// <summary>How a test ended; one that has several cases passed only if all did.</summary>
internal enum Uitslag { NietGedraaid, Geslaagd, Mislukt }

/// <summary>The results of one run of all tests, by Class.Method.</summary>
internal sealed class Uitslagen(IReadOnlyDictionary<string, Uitslag> tests)
{
    public Uitslag Of(string test) => tests.GetValueOrDefault(test, Uitslag.NietGedraaid);

    /// <param name="reports">The texts of TRX files, one for each test project.</param>
    public static Uitslagen Read(IEnumerable<string> reports) => new(reports
        .SelectMany(report => XDocument.Parse(report).Descendants().Where(e => e.Name.LocalName == "UnitTestResult"))
        .GroupBy(result => Short(result.Attribute("testName")!.Value), result => result.Attribute("outcome")?.Value)
        .ToDictionary(test => test.Key, test => test.All(o => o == "Passed") ? Uitslag.Geslaagd : Uitslag.Mislukt));

    // "SocialeKaart.Web.Tests.Pages.OtherPagesTests.Home_links(address: "a.b")" is OtherPagesTests.Home_links.
    private static string Short(string testName) => string.Join('.', testName.Split('(')[0].Split('.').TakeLast(2));
}
