using System.Security.Cryptography;
using System.Text;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>Draws that depend on the seed and on a name only, so that one choice never shifts another.</summary>
public sealed record Lot(string Zaad)
{
    public Lot Voor(string naam) => new($"{Zaad}/{naam}");

    public Lot Voor(int nummer) => new(FormattableString.Invariant($"{Zaad}/{nummer}"));

    /// <summary>A number from 0 up to but not including <paramref name="grens"/>.</summary>
    public int Onder(int grens) => (int)(BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(Zaad))) % (uint)grens);

    public bool Kans(int procent) => Onder(100) < procent;

    public T Uit<T>(IReadOnlyList<T> keuzes) => keuzes[Onder(keuzes.Count)];
}
