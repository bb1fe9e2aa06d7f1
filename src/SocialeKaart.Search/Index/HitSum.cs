namespace SocialeKaart.Search.Index;

/// <summary>What speaks for activities: the hits of several ideas, each with what it counts, to be added up per activity.</summary>
internal sealed class HitSum : IDisposable
{
    private readonly List<Part> _parts = [];

    /// <param name="hits">Given back with this.</param>
    /// <param name="factor">What a score counts.</param>
    /// <param name="overlap">How much of the question a hit covers.</param>
    public void Add(Borrowed<Hit> hits, float factor, float overlap = 0) => _parts.Add(new(hits, factor, overlap));

    /// <summary>Every activity that is in any list, in their order.</summary>
    public Borrowed<Scored> Sum()
    {
        var sum = new Borrowed<Scored>(_parts.Sum(part => part.Hits.Count));
        var window = new Window();
        while (_parts.Exists(part => !part.IsDone))
        {
            window.MoveTo(_parts.Min(part => part.Next));
            foreach (var part in _parts)
                part.AddTo(ref window);
            foreach (var doc in window.Touched())
                sum.Add(new(doc, window.Take(doc)));
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
            var (counts, covers, at, end) = (factor, overlap, _at, window.End);
            foreach (var hit in hits.Items[at..])
            {
                if (hit.Doc >= end)
                    break;
                ref var slot = ref window[hit.Doc];
                slot.One += counts * hit.Score;
                slot.Other += covers;
                at++;
            }
            _at = at;
        }
    }
}
