using SocialeKaart.Content;

namespace SocialeKaart.Web.Components;

/// <summary>The id of an activity on a page with more of them: stays the same wherever it stands.</summary>
internal static class Anker
{
    public static string Van(Activiteit a) => string.Create(null, $"a{a.Nummer}");
}
