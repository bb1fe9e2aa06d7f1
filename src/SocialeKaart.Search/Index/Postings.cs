namespace SocialeKaart.Search.Index;

/// <summary>The activities that hold one term, in their order, and what it is worth there: in its best field, and over all fields.</summary>
internal sealed class Postings(int count)
{
    private int _added;

    public int[] Docs { get; } = new int[count];

    public float[] Best { get; } = new float[count];

    public float[] Sum { get; private set; } = new float[count];

    public void Add(int doc, float best, float sum) => (Docs[_added], Best[_added], Sum[_added++]) = (doc, best, sum);

    /// <summary>When all are added: many words stand in one field only, and then best and sum can be one array.</summary>
    public void Close() => Sum = Sum.AsSpan().SequenceEqual(Best) ? Best : Sum;
}

/// <summary>Goes through the postings of one term of a question.</summary>
internal sealed class PostingsReader(Postings postings, float weight)
{
    private int _at;

    public int Count => postings.Docs.Length;

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
