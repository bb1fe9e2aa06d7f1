using Npgsql;
using NpgsqlTypes;
using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>
/// PostgreSQL with its Dutch full text search: a stored, weighted tsvector under GIN, ranked by ts_rank, marked by ts_headline, the statements
/// prepared and sent together, all counts from one grouping.
/// </summary>
internal sealed class PostgresContender : IContender
{
    private readonly NpgsqlConnection _database;
    private FacetTable? _facets;

    public PostgresContender(string connection)
    {
        _database = new(new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 40, AutoPrepareMinUsages = 1, CommandTimeout = 0 }.ConnectionString);
        _database.Open();
    }

    public string Naam => "PostgreSQL dutch";

    public long? Bytes
    {
        get
        {
            using var command = new NpgsqlCommand("SELECT pg_total_relation_size('meting')", _database);
            return (long)command.ExecuteScalar()!;
        }
    }

    public void Build(Aanbod aanbod)
    {
        _facets = new(aanbod.Indeling);
        Run("""
            SET jit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'; SET synchronous_commit = off;
            DROP TABLE IF EXISTS meting;
            CREATE UNLOGGED TABLE meting(id int PRIMARY KEY, samenvatting text, wijk int, niveau int, toegang int, thema int, code int, v tsvector);
            CREATE TEMP TABLE nieuw(id int, wijk int, niveau int, toegang int, thema int, code int, a text, b text, c text, d text, e text);
            """);
        Copy(aanbod);
        Run("""
            INSERT INTO meting SELECT id, b, wijk, niveau, toegang, thema, code,
                setweight(to_tsvector('dutch', a), 'A') || setweight(to_tsvector('dutch', b || ' ' || e), 'B') ||
                setweight(to_tsvector('dutch', d), 'C') || setweight(to_tsvector('dutch', c), 'D') FROM nieuw;
            DROP TABLE nieuw;
            CREATE INDEX ON meting USING gin(v);
            """);
        Run("VACUUM ANALYZE meting");
    }

    public Antwoord Search(Vraag vraag)
    {
        var chosen = _facets!.Chosen(vraag);
        using var batch = new NpgsqlBatch(_database);
        Add(batch, "SELECT code, count(*)::int FROM meting WHERE v @@ to_tsquery('dutch', $1) GROUP BY code", vraag, []);
        Add(batch, $"""
            SELECT ts_headline('dutch', samenvatting, to_tsquery('dutch', $1), 'HighlightAll=true, StartSel=<mark>, StopSel=</mark>') FROM
            (SELECT samenvatting, ts_rank(v, to_tsquery('dutch', $1)) AS rank FROM meting WHERE v @@ to_tsquery('dutch', $1){Where(chosen)} ORDER BY rank DESC, id LIMIT 20) best
            """, vraag, [.. chosen.Where(place => place > 0)]);
        using var reader = batch.ExecuteReader();
        var groups = new List<(int, int)>();
        while (reader.Read())
            groups.Add((reader.GetInt32(0), reader.GetInt32(1)));
        reader.NextResult();
        var summaries = new List<string>();
        while (reader.Read())
            summaries.Add(reader.GetString(0));
        return _facets.Answer(groups, chosen, summaries);
    }

    public void Dispose()
    {
        Run("DROP TABLE IF EXISTS meting");
        _database.Dispose();
    }

    private static void Add(NpgsqlBatch batch, string sql, Vraag vraag, int[] chosen)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = string.Join(" | ", vraag.Words()) });
        foreach (var place in chosen)
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = place });
        batch.BatchCommands.Add(command);
    }

    private static string Where(int[] chosen)
    {
        var (where, parameter) = ("", 2);
        for (var i = 0; i < chosen.Length; i++)
            if (chosen[i] > 0)
                where += Vraag.Facetten[i] == Facet.Wijk ? $" AND wijk IN (${parameter++}, 0)" : $" AND {Vraag.Facetten[i].ToString().ToLowerInvariant()} = ${parameter++}";
        return where;
    }

    private void Copy(Aanbod aanbod)
    {
        using var copy = _database.BeginBinaryImport("COPY nieuw FROM STDIN (FORMAT BINARY)");
        foreach (var (id, activiteit) in aanbod.Activiteiten.Index())
        {
            var places = _facets!.Places(activiteit);
            copy.StartRow();
            foreach (var number in (int[])[id, .. places, FacetTable.Pack(places)])
                copy.Write(number, NpgsqlDbType.Integer);
            foreach (var text in Texts.Of(activiteit, aanbod))
                copy.Write(text, NpgsqlDbType.Text);
        }
        copy.Complete();
    }

    private void Run(string sql)
    {
        using var command = new NpgsqlCommand(sql, _database);
        command.ExecuteNonQuery();
    }
}
