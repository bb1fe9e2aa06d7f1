using Microsoft.Data.Sqlite;
using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>
/// SQLite FTS5 as someone who knows it sets it up: in memory, the texts once, bm25 with weights, stop words left out of the question, the
/// statements prepared, all counts from one grouping.
/// </summary>
internal sealed class SqliteContender : IContender
{
    private readonly SqliteConnection _database = new("Data Source=:memory:");
    private readonly Dictionary<string, SqliteCommand> _prepared = [];
    private FacetTable? _facets;

    public string Naam => "SQLite FTS5";

    public long? Bytes => Number("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()");

    public void Build(Aanbod aanbod)
    {
        _facets = new(aanbod.Indeling);
        _database.Open();
        Run("""
            CREATE TABLE tekst(id INTEGER PRIMARY KEY, naam, samenvatting, beschrijving, aanbieder, indeling);
            CREATE TABLE facet(id INTEGER PRIMARY KEY, wijk INT, niveau INT, toegang INT, thema INT, code INT);
            CREATE VIRTUAL TABLE zoek USING fts5(naam, samenvatting, beschrijving, aanbieder, indeling,
                content='tekst', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
            INSERT INTO zoek(zoek, rank) VALUES('rank', 'bm25(5.0, 2.0, 1.0, 1.6, 2.2)');
            """);
        using (var transaction = _database.BeginTransaction())
        {
            Fill(aanbod);
            Run("INSERT INTO zoek(zoek) VALUES('rebuild'); INSERT INTO zoek(zoek) VALUES('optimize');");
            transaction.Commit();
        }
        Run("ANALYZE;");
    }

    public Antwoord Search(Vraag vraag)
    {
        var chosen = _facets!.Chosen(vraag);
        var match = string.Join(" OR ", vraag.Words().Where(word => !DutchText.IsStopWord(word)).DefaultIfEmpty("niets").Select(word => $"\"{word}\""));
        var groups = Rows("SELECT code, count(*) FROM zoek JOIN facet ON facet.id = zoek.rowid WHERE zoek MATCH $match GROUP BY code",
            match, chosen, row => (row.GetInt32(0), row.GetInt32(1)));
        var summaries = Rows($"""
            SELECT highlight(zoek, 1, '<mark>', '</mark>'), zoek.naam FROM zoek JOIN facet ON facet.id = zoek.rowid
            WHERE zoek MATCH $match{Where(chosen)} ORDER BY zoek.rank LIMIT 20
            """, match, chosen, row => row.GetString(0));
        return _facets.Answer(groups, chosen, summaries);
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        _database.Dispose();
    }

    private static string Where(int[] chosen) => string.Concat(Vraag.Facetten.Where((_, i) => chosen[i] > 0)
        .Select(facet => facet == Facet.Wijk ? " AND facet.wijk IN ($wijk, 0)" : $" AND facet.{facet} = ${facet}".ToLowerInvariant()));

    private List<T> Rows<T>(string sql, string match, int[] chosen, Func<SqliteDataReader, T> read)
    {
        var command = Prepared(sql);
        command.Parameters["$match"].Value = match;
        for (var i = 0; i < chosen.Length; i++)
            command.Parameters[$"${Vraag.Facetten[i]}".ToLowerInvariant()].Value = chosen[i];
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private SqliteCommand Prepared(string sql)
    {
        if (_prepared.TryGetValue(sql, out var command))
            return command;
        _prepared.Add(sql, command = _database.CreateCommand());
        command.CommandText = sql;
        command.Parameters.Add("$match", SqliteType.Text);
        foreach (var facet in Vraag.Facetten)
            command.Parameters.Add($"${facet}".ToLowerInvariant(), SqliteType.Integer);
        command.Prepare();
        return command;
    }

    private void Fill(Aanbod aanbod)
    {
        using var text = _database.CreateCommand();
        text.CommandText = "INSERT INTO tekst VALUES($0, $1, $2, $3, $4, $5)";
        using var facet = _database.CreateCommand();
        facet.CommandText = "INSERT INTO facet VALUES($0, $1, $2, $3, $4, $5)";
        for (var i = 0; i < 6; i++)
            (_, _) = (text.Parameters.Add($"${i}", i == 0 ? SqliteType.Integer : SqliteType.Text), facet.Parameters.Add($"${i}", SqliteType.Integer));
        foreach (var (id, activiteit) in aanbod.Activiteiten.Index())
        {
            var places = _facets!.Places(activiteit);
            Insert(text, [id, .. Texts.Of(activiteit, aanbod)]);
            Insert(facet, [id, .. places.Cast<object>(), FacetTable.Pack(places)]);
        }
    }

    private static void Insert(SqliteCommand command, object[] values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private void Run(string sql)
    {
        using var command = _database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Number(string sql)
    {
        using var command = _database.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
