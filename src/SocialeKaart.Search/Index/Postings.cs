namespace SocialeKaart.Search.Index;

/// <summary>What a term is worth in an activity: in its best field, and over all fields.</summary>
internal readonly record struct Posting(int Doc, float Best, float Sum);

/// <summary>The activities that hold one term, in their order. Most words stand in one field only; then best and sum share one array.</summary>
internal sealed class Postings
{
    public Postings(List<Posting> items)
    {
        Docs = [.. items.Select(item => item.Doc)];
        Best = [.. items.Select(item => item.Best)];
        Sum = items.TrueForAll(item => item.Sum == item.Best) ? Best : [.. items.Select(item => item.Sum)];
    }

    public int[] Docs { get; }

    public float[] Best { get; }

    public float[] Sum { get; }
}

/// <summary>Goes through the postings of one term of a question.</summary>
internal sealed class PostingsReader(Postings postings, float weight)
{
    private int _at;

    public bool IsDone => _at == postings.Docs.Length;

    public int Next => IsDone ? int.MaxValue : postings.Docs[_at];

    /// <summary>The best match first, the sum of all beside it.</summary>
    public void AddTo(ref Window window)
    {
        var (docs, best, sum, weighs, at, end) = (postings.Docs, postings.Best, postings.Sum, weight, _at, window.End);
        for (; at < docs.Length && docs[at] < end; at++)
        {
            ref var slot = ref window[docs[at]];
            var score = weighs * best[at];
            if (score > slot.One)
                slot.One = score;
            slot.Other += weighs * sum[at];
        }
        _at = at;
    }
}
