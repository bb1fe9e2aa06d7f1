using System.Reflection;

namespace SocialeKaart.Redactie.Inrichting;

/// <summary>The files of the desk's own: its style sheet, its script, and Blazor's script where the build found one or <c>Redactie:Script</c> names one.</summary>
public sealed class Bestanden(Instellingen instellingen)
{
    public byte[] Opmaak { get; } = Embedded("bureau.css")!;

    public byte[] Voorbeeldscript { get; } = Embedded("bureau.js")!;

    /// <summary>Null where pages stay plain.</summary>
    public byte[]? Script { get; } = instellingen.Script switch
    {
        null => Embedded("blazor.web.js"),
        Instellingen.GeenScript => null,
        var file => File.ReadAllBytes(file),
    };

    private static byte[]? Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
