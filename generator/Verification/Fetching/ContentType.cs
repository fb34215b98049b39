namespace StaticGuide.Verification.Fetching;

/// <summary>The Content-Type header (RFC 9110, 8.3).</summary>
/// <param name="MediaType">In small letters, without parameters; empty where the header is missing or no type.</param>
/// <param name="Charset">As written, without quotes; null where none is named.</param>
internal sealed record ContentType(string MediaType, string? Charset)
{
    public static ContentType Parse(string? header)
    {
        var parts = (header ?? "").Split(';', StringSplitOptions.TrimEntries);
        var type = parts[0].ToLowerInvariant();
        string? charset = null;
        foreach (var part in parts.Skip(1))
        {
            if (part.StartsWith("charset", StringComparison.OrdinalIgnoreCase) && part[7..].TrimStart() is ['=', .. var value])
                charset ??= value.Trim().Trim('"', '\'');
        }
        return new ContentType(
            type.Count(c => c == '/') == 1 && !type.Contains(' ', StringComparison.Ordinal) ? type : "",
            string.IsNullOrEmpty(charset) ? null : charset
        );
    }
}
