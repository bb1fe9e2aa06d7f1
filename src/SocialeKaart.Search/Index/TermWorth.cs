namespace SocialeKaart.Search.Index;

/// <summary>Works out what each term of an activity is worth there, on tables that are used again for the next.</summary>
internal sealed class TermWorth(int terms)
{
    private readonly int[] _frequency = new int[terms];
    private readonly float[] _best = new float[terms], _sum = new float[terms];
    private readonly List<int> _inField = [], _inAll = [];

    /// <summary>The terms of an activity, each once.</summary>
    public IEnumerable<(int Term, float Best, float Sum)> Of(IEnumerable<FieldTerms> fields)
    {
        foreach (var field in fields)
            Add(field);
        foreach (var term in _inAll)
        {
            yield return (term, _best[term], _sum[term]);
            (_best[term], _sum[term]) = (0, 0);
        }
        _inAll.Clear();
    }

    private void Add(FieldTerms field)
    {
        foreach (var position in field.Positions)
            foreach (var term in position)
                if (++_frequency[term] == 1)
                    _inField.Add(term);
        foreach (var term in _inField)
        {
            var value = Relevance.Boost(field.Field) * Relevance.Of(field.Field, _frequency[term], field.Positions.Count);
            if (_sum[term] == 0)
                _inAll.Add(term);
            (_best[term], _sum[term]) = (Math.Max(_best[term], value), _sum[term] + value);
            _frequency[term] = 0;
        }
        _inField.Clear();
    }
}
