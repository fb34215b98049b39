using System.Buffers;
using System.Buffers.Binary;
using System.Net;

namespace StaticGuide.Urls;

/// <summary>
/// The IPv6 parser and serialiser (WHATWG URL, 3.5). .NET's reads brackets, ports and zones besides, and writes the last four
/// bytes of some addresses with points.
/// </summary>
internal static class Ipv6Host
{
    private const int Pieces = 8;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("0123456789abcdefABCDEF:.");

    /// <param name="inner">What stands between the brackets.</param>
    /// <returns>The shortest form with its brackets, or null.</returns>
    public static string? Parse(string inner) =>
        !inner.AsSpan().ContainsAnyExcept(Allowed)
        && IPAddress.TryParse(inner, out var address)
        && address.GetAddressBytes().Length == 2 * Pieces
            ? $"[{Serialize(address)}]"
            : null;

    private static string Serialize(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        var pieces = Enumerable.Range(0, Pieces).Select(i => $"{BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(2 * i)):x}").ToArray();
        var (start, length) = LongestZeros(pieces);
        return length < 2
            ? string.Join(':', pieces)
            : $"{string.Join(':', pieces[..start])}::{string.Join(':', pieces[(start + length)..])}";
    }

    /// <summary>The first of the longest runs.</summary>
    private static (int Start, int Length) LongestZeros(string[] pieces)
    {
        var best = (Start: 0, Length: 0);
        for (var start = 0; start < Pieces; start++)
        {
            var length = pieces.Skip(start).TakeWhile(piece => piece == "0").Count();
            if (length > best.Length)
                best = (start, length);
        }
        return best;
    }
}
