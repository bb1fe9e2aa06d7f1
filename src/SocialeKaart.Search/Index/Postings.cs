namespace SocialeKaart.Search.Index;

/// <summary>An activity that holds a term, and what the term is worth there: in its best field, and over all fields.</summary>
internal readonly record struct Posting(int Doc, float Best, float Sum);

/// <summary>Goes through the postings of one term of a question.</summary>
internal sealed class PostingsReader(ArraySegment<Posting> postings, float weight)
{
    private int _at;

    public int Count => postings.Count;

    public bool IsDone => _at == postings.Count;

    public int Next => IsDone ? int.MaxValue : postings[_at].Doc;

    /// <summary>The best match first, the sum of all beside it.</summary>
    public void AddTo(ref Window window)
    {
        var (weighs, at, end) = (weight, _at, window.End);
        foreach (ref readonly var posting in postings.AsSpan(at))
        {
            if (posting.Doc >= end)
                break;
            ref var slot = ref window[posting.Doc];
            var score = weighs * posting.Best;
            if (score > slot.One)
                slot.One = score;
            slot.Other += weighs * posting.Sum;
            at++;
        }
        _at = at;
    }
}
