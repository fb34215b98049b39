using System.Buffers;
using System.Globalization;
using System.Text;
using StaticGuide.Files;

namespace StaticGuide.Urls;

/// <summary>The host parser (WHATWG URL, 3.5) and domain to ASCII (UTS 46, without its tables of characters).</summary>
internal static class HostParser
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" #%/:<>?@[\\]^|\u007F");

    /// <summary>The host in ASCII and small letters, or null; also where no name system can have it (RFC 1035, 2.3.4).</summary>
    public static string? Parse(string text)
    {
        if (ParseInBrowser(text) is not { } name || name.Length > LongestName)
            return null;
        var labels = (name is [.. var rest, '.'] ? rest : name).Split('.');
        return name[0] == '[' || labels.All(CanBeLabel) && IsSameInDotnet(name) ? name : null;
    }

    /// <summary>
    /// What begins with <c>xn--</c> stands for other letters (RFC 5891, 4.2.1). Chromium takes it as it is, Firefox and Safari do not go
    /// where it stands for none.
    /// </summary>
    private static bool CanBeLabel(string label)
    {
        if (label.Length is 0 or > LongestLabel || !label.StartsWith("xn--", StringComparison.Ordinal))
            return label.Length is > 0 and <= LongestLabel;
        try
        {
            var letters = new IdnMapping { AllowUnassigned = true }.GetUnicode(label);
            return !Ascii.IsValid(letters) && !letters.Any(char.IsControl);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The same, whether or not a name system can have it: browsers do not ask until they go there.</summary>
    public static string? ParseInBrowser(string text)
    {
        if (text is ['[', .. var inner, ']'])
            return Ipv6Host.Parse(inner);
        var name = ToAscii(Encoding.UTF8.GetString(PercentEncoding.Decode(text)));
        if (string.IsNullOrEmpty(name) || name.AsSpan().ContainsAny(Forbidden) || name.Any(char.IsControl))
            return null;
        return Ipv4Parser.EndsInNumber(name) ? Ipv4Parser.Parse(name) : name;
    }

    /// <summary>.NET parses an address once more before it connects. Where it would read another host, or none, nobody should go.</summary>
    private static bool IsSameInDotnet(string name) =>
        Uri.TryCreate($"http://{name}/", new UriCreationOptions(), out var url) && url.IdnHost == name;

    private static string? ToAscii(string name)
    {
        if (Ascii.IsValid(name))
            return name.ToLowerInvariant();
        if (name.Contains('\uFFFD', StringComparison.Ordinal))
            return null;
        try
        {
            return new IdnMapping { AllowUnassigned = true }
                .GetAscii(Nfc.Of(string.Concat(name.Select(Mapped)).ToLowerInvariant()))
                .ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The mappings that are met in practice: full-width letters, other full stops and spaces, and what is ignored.</summary>
    private static string Mapped(char character) =>
        character switch
        {
            '\u3002' or '\uFF0E' or '\uFF61' => ".",
            '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' => "",
            'ẞ' => "ß",
            '\u00A0' or '\u3000' => " ",
            >= '\uFF01' and <= '\uFF5E' => ((char)(character - 0xFEE0)).ToString(),
            _ => character.ToString(),
        };
}
