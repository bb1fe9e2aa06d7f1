using Microsoft.AspNetCore.Http;
using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Redactie.Inrichting;

/// <summary>The content and the index that the site shows at one moment. The index may hold fewer pages: what is too old leaves the lists.</summary>
public sealed record Inzage(Aanbod Aanbod, ISearchIndex Index);

/// <summary>What the site lends to the desk. The desk keeps nothing of its own: all it knows is in the content folder.</summary>
public sealed record Etalage
{
    /// <summary>The name of the site.</summary>
    public required string Naam { get; init; }

    /// <summary>The look: a class of the page.</summary>
    public required string Huisstijl { get; init; }

    /// <summary>Full path of the content folder.</summary>
    public required string Map { get; init; }

    public required Func<Inzage> Nu { get; init; }

    /// <summary>The day it is for visitors.</summary>
    public required Func<DateOnly> Vandaag { get; init; }

    /// <summary>Where the public finds the site, without a slash at the end.</summary>
    public required Func<string> Adres { get; init; }

    /// <summary>Answers a request as the public site would.</summary>
    public required RequestDelegate Site { get; init; }
}
