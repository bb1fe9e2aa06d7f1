using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SocialeKaart.Browser.Tests.Redactie;

/// <summary>Takes Blazor's script out of the library of version 9 that carries it. The library is only read: another version of it is running.</summary>
internal static class Blazorscript
{
    public static string Extract(string folder)
    {
        var library = typeof(Blazorscript).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "BlazorScriptLibrary").Value!;
        using var file = new PEReader(File.OpenRead(library));
        var metadata = file.GetMetadataReader();
        var resource = metadata.ManifestResources.Select(metadata.GetManifestResource).Single(r => metadata.GetString(r.Name).EndsWith("blazor.web.js", StringComparison.Ordinal));
        var data = file.GetSectionData(file.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress).GetReader((int)resource.Offset, sizeof(int));
        var script = file.GetSectionData(file.PEHeaders.CorHeader.ResourcesDirectory.RelativeVirtualAddress).GetContent((int)resource.Offset + sizeof(int), data.ReadInt32());
        var path = Path.Combine(folder, "blazor.web.js");
        File.WriteAllBytes(path, [.. script]);
        return path;
    }
}
