using System.Globalization;
using System.Net;

namespace StaticGuide.Verification.Safety;

/// <summary>
/// One <c>--connect-to HOST:PORT:HOST2:PORT2</c>, as curl has it: who asks for HOST:PORT is connected to HOST2:PORT2, and only
/// the connection differs. An empty HOST or PORT means any, an empty HOST2 or PORT2 the one asked for. The only way to an address
/// that <see cref="AddressRules"/> refuses.
/// </summary>
/// <param name="Host">In small letters, IPv6 without brackets; null for any.</param>
internal sealed record ConnectTo(string? Host, int? Port, string? TargetHost, int? TargetPort)
{
    public bool Covers(string host, int port) => (Host is null || IsSame(Host, host)) && (Port is null || Port == port);

    /// <summary>Null where the text is not of that form.</summary>
    public static ConnectTo? Parse(string text)
    {
        List<string> parts = [];
        while (parts.Count < 4)
        {
            // An IPv6 address stands in brackets, since it has colons of its own.
            var end = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) + 1 : 0;
            var colon = text.IndexOf(':', end);
            if (parts.Count < 3 != colon >= 0)
                return null;
            parts.Add((colon < 0 ? text : text[..colon]).Trim('[', ']').ToLowerInvariant());
            text = colon < 0 ? "" : text[(colon + 1)..];
        }
        return TryPort(parts[1], out var port) && TryPort(parts[3], out var target)
            ? new ConnectTo(parts[0].Length == 0 ? null : parts[0], port, parts[2].Length == 0 ? null : parts[2], target)
            : null;
    }

    /// <summary>One address can be written in several ways.</summary>
    private static bool IsSame(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(one, out var a) && IPAddress.TryParse(other, out var b) && a.Equals(b);

    private static bool TryPort(string text, out int? port)
    {
        port = null;
        if (text.Length == 0)
            return true;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or > ushort.MaxValue)
            return false;
        port = number;
        return true;
    }
}
