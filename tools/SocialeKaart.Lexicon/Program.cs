using SocialeKaart.OpenTaal;
using SocialeKaart.Search.Dutch;

// Derives the lexicon of SocialeKaart.Search from OpenTaal's lists (Debian: wdutch 1:2.20.19-2, hunspell-nl 2:2.20.19-2).
if (args is not [var wordList, var dictionary, var affixes, var output])
{
    Console.Error.WriteLine("Gebruik: /usr/share/dict/dutch /usr/share/hunspell/nl.dic /usr/share/hunspell/nl.aff uit.gz");
    return 1;
}
var words = Derivation.Derive(File.ReadLines(wordList), File.ReadLines(dictionary).Skip(1), Affixes.Parse(File.ReadLines(affixes)));
using (var file = File.Create(output))
    LexiconFile.Write(file, words);
Console.WriteLine($"{words.Count} woorden, {new FileInfo(output).Length} bytes");
return 0;
