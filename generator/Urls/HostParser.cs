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

    private static readonly SearchValues<char> ForbiddenOpaque = SearchValues.Create("\0 #/:<>?@[\\]^|");

    /// <summary>What was no text, a full stop that is none, and ends of lines.</summary>
    private static readonly SearchValues<char> Disallowed = SearchValues.Create("\uFFFD\u2024\u2028\u2029");

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

    /// <summary>Whether a scheme that browsers do not know can have such a host.</summary>
    public static bool MayBeOpaque(string text) =>
        text is ['[', .. var inner, ']'] ? Ipv6Host.Parse(inner) is not null : !text.AsSpan().ContainsAny(ForbiddenOpaque);

    /// <summary>.NET parses an address once more before it connects. Where it would read another host, or none, nobody should go.</summary>
    private static bool IsSameInDotnet(string name) =>
        Uri.TryCreate($"http://{name}/", new UriCreationOptions(), out var url) && url.IdnHost == name;

    private static string? ToAscii(string name)
    {
        if (Ascii.IsValid(name))
            return name.ToLowerInvariant();
        if (name.AsSpan().ContainsAny(Disallowed) || HasStrayJoiner(name))
            return null;
        var mapped = Nfc.Of(string.Concat(name.Select(Mapped)).ToLowerInvariant());
        if (Ascii.IsValid(mapped))
            return mapped;
        try
        {
            return new IdnMapping { AllowUnassigned = true }
                .GetAscii(mapped)
                .ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// A joiner that joins nothing (RFC 5892, A.1 and A.2): one that stands neither behind a virama nor, where it parts letters, between
    /// those of a script that joins them.
    /// </summary>
    private static bool HasStrayJoiner(string name)
    {
        for (var at = 0; (at = name.AsSpan(at).IndexOfAny('\u200C', '\u200D') is >= 0 and var next ? at + next : -1) >= 0; at++)
        {
            var isBehindVirama = at > 0 && CharUnicodeInfo.GetUnicodeCategory(name[at - 1]) == UnicodeCategory.NonSpacingMark;
            var isBetween = at > 0 && at + 1 < name.Length && Joins(name[at - 1]) && Joins(name[at + 1]);
            if (!isBehindVirama && !(name[at] == '\u200C' && isBetween))
                return true;
        }
        return false;
    }

    /// <summary>Letters of the scripts from Arabic to N'Ko, and of Mongolian.</summary>
    private static bool Joins(char letter) => letter is >= '\u0620' and <= '\u07FF' or >= '\u1820' and <= '\u18AA';

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
