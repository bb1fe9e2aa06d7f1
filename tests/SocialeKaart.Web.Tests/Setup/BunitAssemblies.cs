using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace SocialeKaart.Web.Tests.Setup;

/// <summary>bunit asks for AngleSharp.Diffing 1.0; the version beside these tests has the same types under an older number.</summary>
internal static class BunitAssemblies
{
#pragma warning disable CA2255 // It must run before the first bunit type is loaded, whichever test comes first.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Resolve() => AssemblyLoadContext.Default.Resolving += (context, name) => name.Name == "AngleSharp.Diffing"
        ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll"))
        : null;
}
