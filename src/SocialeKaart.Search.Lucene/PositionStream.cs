using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace SocialeKaart.Search.Lucene;

/// <summary>Hands the terms of a field to Lucene.Net; the terms of one word share its position, so that a field is as long as its words.</summary>
internal sealed class PositionStream : TokenStream
{
    private readonly IEnumerator<(string Term, int Step)> _terms;
    private readonly ICharTermAttribute _text;
    private readonly IPositionIncrementAttribute _step;

    public PositionStream(IReadOnlyList<string[]> positions)
    {
        _terms = positions.SelectMany(terms => terms.Select((term, i) => (term, i == 0 ? 1 : 0))).GetEnumerator();
        _text = AddAttribute<ICharTermAttribute>();
        _step = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!_terms.MoveNext())
            return false;
        ClearAttributes();
        _text.SetEmpty().Append(_terms.Current.Term);
        _step.PositionIncrement = _terms.Current.Step;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _terms.Dispose();
        base.Dispose(disposing);
    }
}
