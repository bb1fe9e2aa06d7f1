using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using SocialeKaart.Content;
using SocialeKaart.Redactie.Inrichting;

namespace SocialeKaart.Redactie.Werk;

/// <summary>The one form of the desk that writes: an answer to a question of the importer.</summary>
internal static class Beslissen
{
    /// <param name="besluit">The code of the answer; empty takes it back.</param>
    public static IResult Run([FromForm] string naam, [FromForm] string kenmerk, [FromForm] string? besluit, Etalage etalage)
    {
        var known = Code.TryParse(besluit ?? "", out Besluit code);
        var written = (known || string.IsNullOrEmpty(besluit)) && Vraagblad.Decide(etalage.Map, naam, known ? code : null, kenmerk);
        var address = Adressen.With(Adressen.Beoordelen, written ? ("klaar", naam) : ("veranderd", naam));
        return Results.Redirect($"{address}#{Uri.EscapeDataString(naam)}");
    }
}
