using System.Globalization;
using SocialeKaart.Content;
using SocialeKaart.Import.Crawl;

namespace SocialeKaart.Import.Write;

/// <summary>
/// The file names and numbers that an import is about to use, kept beside its journal until everything is written: an import that was killed
/// halfway gives the same ones again, whatever it had written.
/// </summary>
internal sealed class Naamplan(Importopdracht opdracht, string soort)
{
    private readonly string _path = Journaal.Naamplan(opdracht.Naar, opdracht.Profiel.Naam, soort);

    public IEnumerable<Naam> Read() => File.Exists(_path)
        ? File.ReadLines(_path).Select(l => l.Split('\t')).Select(d => new Naam(Number(d[0]), d[1], Number(d[2])))
        : [];

    public void Keep(IEnumerable<Naam> namen) =>
        AtomicFile.Write(_path, string.Concat(namen.Select(n => FormattableString.Invariant($"{n.Id}\t{n.Slug}\t{n.Nummer}\n"))), durable: false);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    internal sealed record Naam(int Id, string Slug, int Nummer);
}
