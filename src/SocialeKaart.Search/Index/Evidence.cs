namespace SocialeKaart.Search.Index;

/// <summary>What speaks for activities: the hits of several ideas, each with what it counts, to be added up per activity.</summary>
internal sealed class Evidence : IDisposable
{
    private readonly List<Part> _parts = [];

    /// <param name="hits">Given back with this.</param>
    /// <param name="factor">What a score counts.</param>
    /// <param name="overlap">How much of the question a hit covers.</param>
    public void Add(Borrowed<Hit> hits, float factor, float overlap = 0) => _parts.Add(new(hits, factor, overlap));

    /// <summary>Every activity that is in any list, in their order.</summary>
    public Borrowed<Candidate> Sum()
    {
        var sum = new Borrowed<Candidate>();
        var window = new Window();
        while (_parts.Exists(part => !part.IsDone))
        {
            window.MoveTo(_parts.Min(part => part.Next));
            foreach (var part in _parts)
                part.AddTo(ref window);
            while (window.TryTake(out var doc, out var values))
                sum.Add(new(doc, values.One, values.Other));
        }
        return sum;
    }

    public void Dispose() => _parts.ForEach(part => part.Hits.Dispose());

    private sealed class Part(Borrowed<Hit> hits, float factor, float overlap)
    {
        private int _at;

        public Borrowed<Hit> Hits => hits;

        public bool IsDone => _at == hits.Count;

        public int Next => IsDone ? int.MaxValue : hits.Items[_at].Doc;

        public void AddTo(ref Window window)
        {
            var items = hits.Items;
            for (; _at < items.Length && items[_at].Doc < window.End; _at++)
            {
                ref var slot = ref window[items[_at].Doc];
                slot.One += factor * items[_at].Score;
                slot.Other += overlap;
            }
        }
    }
}
