namespace SocialeKaart.Import.Normalise;

/// <summary>Days that a text names together, and what holds on each of them.</summary>
internal sealed class Daggroep
{
    public List<(int Dag, List<string> Delen)> Dagen { get; } = [];

    public List<string> Uren { get; } = [];

    /// <summary>Days that are taken out: "behalve woensdag".</summary>
    public List<int> Zonder { get; } = [];

    public List<string> Rangen { get; } = [];

    public string? Vlag { get; set; }

    public bool VlagNaUren { get; set; }

    public string? Herhaling { get; set; }

    public bool Gesloten { get; set; }

    /// <summary>"Gesloten op" stands before its days.</summary>
    public bool GeslotenVooraf { get; set; }

    public bool Open { get; set; }

    public bool UrenEerst { get; set; }

    /// <summary>The word "ook": its hours come besides those of an earlier group.</summary>
    public bool Ook { get; set; }

    /// <summary>A part of the day that was named before its days.</summary>
    public string? Wachtdeel { get; set; }

    public bool IsEmpty => Dagen.Count == 0 && Uren.Count == 0 && Zonder.Count == 0 && Wachtdeel is null && !Gesloten && !GeslotenVooraf;

    public bool Heeft(int dag) => Dagen.Exists(d => d.Dag == dag);

    /// <summary>The day is there, and none of its days has a part of the day.</summary>
    public bool HeeftHeel(int dag) => Heeft(dag) && Dagen.TrueForAll(d => d.Delen.Count == 0);

    /// <summary>A part of the day counts for the days before it that have none of their own: "maandag- en vrijdagmiddag".</summary>
    public void TakePart(string deel)
    {
        var zonder = Dagen.FindAll(g => g.Delen.Count == 0);
        foreach (var (_, delen) in zonder.Count > 0 ? zonder : Dagen)
            delen.Add(deel);
        if (Dagen.Count == 0)
            Wachtdeel = deel;
    }

    /// <summary>What is said behind the hours; null when the parts do not fit together.</summary>
    public IReadOnlyList<string> Staarten => Rangen.Count > 0
        ? [.. Rangen.Select(r => $"{(Vlag is null ? "" : " " + Vlag)} /{r}-van-maand")]
        : [(Vlag is null ? "" : " " + Vlag) + (Herhaling is null ? "" : " /" + Herhaling)];

    public bool Klopt => !((Gesloten || GeslotenVooraf) && (Uren.Count > 0 || Herhaling is not null || Rangen.Count > 0 || Wachtdeel is not null || Dagen.Exists(d => d.Delen.Count > 0)))
        && !(Gesloten && GeslotenVooraf) && !(Dagen.Count == 0 && (Uren.Count > 0 || Rangen.Count > 0 || Gesloten || GeslotenVooraf))
        && !(Rangen.Count > 0 && Herhaling is not null) && !(Zonder.Count > 0 && (Herhaling is not null || Rangen.Count > 0));
}
