using System.Text;

namespace StaticGuide.Verification.Robots;

/// <summary>Paths and patterns of robots.txt (RFC 9309, 2.2.2 and 2.2.3).</summary>
internal static class RobotsPath
{
    /// <summary>
    /// Octets beyond ASCII encoded, encoded letters and digits decoded, hex digits large: so that both sides compare octet by
    /// octet.
    /// </summary>
    public static string Normalise(string path)
    {
        var result = new StringBuilder(path.Length);
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            var octet = bytes[i];
            var isEncoded =
                octet == '%'
                && i + 2 < bytes.Length
                && char.IsAsciiHexDigit((char)bytes[i + 1])
                && char.IsAsciiHexDigit((char)bytes[i + 2]);
            if (isEncoded)
            {
                octet = Convert.FromHexString(Encoding.ASCII.GetString(bytes, i + 1, 2))[0];
                i += 2;
            }
            if (isEncoded ? IsUnreserved(octet) : octet < 0x80)
                result.Append((char)octet);
            else
                result.Append('%').Append(Convert.ToHexString([octet]));
        }
        return result.ToString();
    }

    /// <summary>Whether a pattern covers a path: <c>*</c> is any run of octets, a last <c>$</c> the path's end. Both normalised.</summary>
    public static bool Covers(string pattern, string path)
    {
        var isAnchored = pattern.EndsWith('$');
        var parts = (isAnchored ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            if (isAnchored && i == parts.Length - 1)
                return path.Length - parts[i].Length >= at && path.EndsWith(parts[i], StringComparison.Ordinal);
            // The leftmost match leaves most room for what follows.
            if (path.IndexOf(parts[i], at, StringComparison.Ordinal) is not (>= 0 and var found))
                return false;
            at = found + parts[i].Length;
        }
        return !isAnchored || at == path.Length;
    }

    private static bool IsUnreserved(byte octet) =>
        char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~';
}
