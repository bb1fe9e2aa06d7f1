using SocialeKaart.Search;

namespace SocialeKaart.Web.Http;

/// <summary>The results alone: the only pages that may stand in a frame, and only on the sites in <c>Site:InsluitenDoor</c>.</summary>
internal static class Kaal
{
    public static bool Is(HttpRequest request) => request.Path == "/zoeken" && request.Query["weergave"] == SearchQuery.Kaal;
}
