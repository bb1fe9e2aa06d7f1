using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content;

/// <summary>One way through the questions: "leeftijd=ja", "zoekt=doen" and so on, and where it ends.</summary>
internal sealed record Route(ValueList<string> Antwoorden, Uitkomst Uitkomst)
{
    /// <summary>Every way there is, each answer of each question taken once.</summary>
    public static IEnumerable<Route> All(SocialeKaart.Content.Keuzehulp keuzehulp) => From(keuzehulp, keuzehulp.Vragen[0], []);

    private static IEnumerable<Route> From(SocialeKaart.Content.Keuzehulp keuzehulp, Keuzevraag vraag, ValueList<string> before) =>
        vraag.Antwoorden.SelectMany(antwoord =>
        {
            ValueList<string> answers = [.. before, $"{vraag.Code}={antwoord.Code}"];
            return keuzehulp.Vraag(antwoord) is { } next ? From(keuzehulp, next, answers) : [new(answers, keuzehulp.Uitkomst(antwoord)!)];
        });
}
