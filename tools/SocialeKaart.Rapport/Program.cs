using SocialeKaart.Rapport;

// toegankelijkheidsrapport <folder of the repository>: reads artifacts/testresultaten, writes docs/toegankelijkheid/rapport.md.
// Exit 0 written, 1 the list of criteria is wrong, 2 wrong usage.
if (args is not [var root] || !Directory.Exists(Path.Combine(root, "artifacts", "testresultaten")))
{
    Console.Error.WriteLine("Gebruik: toegankelijkheidsrapport <map van de broncode>; de tests moeten net gedraaid hebben (tools/test).");
    return 2;
}

IEnumerable<string> Texts(string pattern, params string[] folder) =>
    Directory.EnumerateFiles(Path.Combine([root, .. folder]), pattern, SearchOption.AllDirectories).Select(File.ReadAllText);

var criteria = Criterium.ReadAll(File.ReadAllText(Path.Combine(root, "tests", "SocialeKaart.Browser.Tests", "criteria.json")));
var fouten = Verslag.Fouten(criteria, Testnamen.In(Texts("*.cs", "tests")));
foreach (var fout in fouten)
    Console.Error.WriteLine(fout);
if (fouten.Count > 0)
    return 1;

const string name = "docs/toegankelijkheid/rapport.md";
var file = Path.Combine(root, name);
var text = Verslag.Write(criteria, Uitslagen.Read(Texts("*.trx", "artifacts", "testresultaten")));
var changed = !File.Exists(file) || File.ReadAllText(file) != text;
File.WriteAllText(file, text);
Console.WriteLine(changed ? $"{name} is veranderd; leg het vast." : $"{name} is gelijk gebleven.");
return 0;
