using SocialeKaart.Rapport;

namespace SocialeKaart.Tests.Rapport;

/// <summary>The accessibility report says "getest" only of what was tested.</summary>
public sealed class VerslagTests
{
    private const string Test = "FocusTests.Every_stop_looks_different_with_focus";

    private static readonly Criterium Focus = new("2.4.7", "Focus zichtbaar", "AA", [Test], null, []);

    [Fact]
    public void A_test_that_passed_in_every_case_counts() =>
        Assert.Equal("getest", Verslag.Uitslag(Focus, Run(("home", "Passed"), ("wijk", "Passed"))));

    [Fact]
    public void One_case_that_failed_is_told() =>
        Assert.Equal($"**mislukt**: {Test}", Verslag.Uitslag(Focus, Run(("home", "Passed"), ("wijk", "Failed"))));

    [Fact]
    public void A_skipped_case_is_no_pass() =>
        Assert.StartsWith("**mislukt**", Verslag.Uitslag(Focus, Run(("home", "NotExecuted"))), StringComparison.Ordinal);

    [Fact]
    public void A_test_that_did_not_run_leaves_it_to_the_hand() =>
        Assert.Equal($"met de hand (niet gedraaid: {Test})", Verslag.Uitslag(Focus, Run()));

    [Fact]
    public void Without_a_test_it_is_for_the_hand() =>
        Assert.Equal("met de hand", Verslag.Uitslag(Focus with { Tests = [] }, Run(("home", "Passed"))));

    [Fact]
    public void What_does_not_apply_is_proven_by_a_test_too()
    {
        var nvt = Focus with { Nvt = "er is geen film" };
        Assert.Equal("niet van toepassing (getest: er is geen film)", Verslag.Uitslag(nvt, Run(("home", "Passed"))));
        Assert.StartsWith("**mislukt**", Verslag.Uitslag(nvt, Run(("home", "Failed"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_no_test_has_is_a_fault() =>
        Assert.Contains($"Criterium 2.4.7 noemt een test die niet bestaat: {Test}.", Verslag.Fouten([Focus], new HashSet<string>()));

    [Fact]
    public void A_criterium_without_any_proof_is_a_fault() =>
        Assert.Contains(Verslag.Fouten([Focus with { Tests = [] }], new HashSet<string>()), f => f.Contains("geen test en geen stap", StringComparison.Ordinal));

    [Fact]
    public void Names_are_read_from_the_source_also_for_the_classes_that_inherit_them()
    {
        var namen = Testnamen.In(["public abstract class A\n{\n    public Task Does_it(string x)\n}\npublic sealed class B() : A;\n"]);
        Assert.Superset(new HashSet<string> { "A.Does_it", "B.Does_it" }, namen.ToHashSet());
    }

    [Fact]
    public void The_list_of_this_repository_is_whole()
    {
        var tests = Path.Combine(RepositoryRoot.Path, "tests");
        var criteria = Criterium.ReadAll(File.ReadAllText(Path.Combine(tests, "SocialeKaart.Browser.Tests", "criteria.json")));
        var sources = Directory.EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);
        Assert.Empty(Verslag.Fouten(criteria, Testnamen.In(sources)));
    }

    [Fact]
    public void Every_step_by_hand_is_described()
    {
        var criteria = Criterium.ReadAll(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "SocialeKaart.Browser.Tests", "criteria.json")));
        var script = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "toegankelijkheid", "met-de-hand.md"));
        Assert.All(criteria.SelectMany(c => c.Hand.Select(stap => (c.Nummer, stap))), h =>
        {
            var step = script.Split("\n## Stap ").Single(part => part.StartsWith($"{h.stap}\n", StringComparison.Ordinal));
            Assert.Contains(h.Nummer, step, StringComparison.Ordinal);
        });
    }

    private static Uitslagen Run(params (string Blad, string Outcome)[] cases) => Uitslagen.Read(
    [
        $"""
        <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>
        {string.Concat(cases.Select(c => $"<UnitTestResult testName=\"SocialeKaart.Browser.Tests.Toegankelijkheid.{Test}(blad: &quot;{c.Blad}&quot;)\" outcome=\"{c.Outcome}\" />"))}
        </Results></TestRun>
        """,
    ]);
}
