using SocialeKaart.Content;
using SocialeKaart.Web.Addresses;

namespace SocialeKaart.Web.Tests.Addresses;

/// <summary>All ways through the questions, as a visitor makes them: an answer more each time, until there is an outcome.</summary>
internal static class Paden
{
    public static IEnumerable<Keuzepad> All(Keuzehulp keuzehulp) => From(Keuzepad.Parse([], keuzehulp), keuzehulp);

    private static IEnumerable<Keuzepad> From(Keuzepad pad, Keuzehulp keuzehulp) => pad.Uitkomst is not null ? [pad]
        : pad.Vraag!.Antwoorden.SelectMany(antwoord => From(Next(pad, antwoord, keuzehulp), keuzehulp));

    private static Keuzepad Next(Keuzepad pad, Keuzeantwoord antwoord, Keuzehulp keuzehulp) => Keuzepad.Parse(
        pad.Keuzes.Select(k => KeyValuePair.Create(k.Vraag.Code, (string?)k.Antwoord.Code)).Append(new(pad.Vraag!.Code, antwoord.Code)), keuzehulp);
}
