namespace StaticGuide.Images.Drawings;

/// <summary>A picture or a font that stands in a drawing itself (RFC 2397).</summary>
internal static class EmbeddedFile
{
    /// <summary>
    /// The address without what a picture tells besides what it shows; null where it is no font and no picture that can be read so.
    /// </summary>
    /// <param name="address">Begins with <c>data:</c> and has no spaces.</param>
    /// <param name="clean">A picture as it is published, or null where it cannot be.</param>
    public static string? Cleaned(string address, Func<byte[], byte[]?> clean)
    {
        if (address.StartsWith("data:font/", StringComparison.OrdinalIgnoreCase))
            return address;
        if (
            !address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)
            || address.IndexOf(',') is not (> 0 and var comma)
            || !address.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase)
        )
            return null;
        return Decoded(address[(comma + 1)..]) is not { } bytes || clean(bytes) is not { } cleaned ? null
            : cleaned == bytes ? address
            : address[..(comma + 1)] + Convert.ToBase64String(cleaned);
    }

    private static byte[]? Decoded(string base64)
    {
        if (base64.Contains('%'))
            base64 = Uri.UnescapeDataString(base64);
        base64 = base64.TrimEnd('=');
        var bytes = new byte[base64.Length * 3L / 4];
        return
            Convert.TryFromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='), bytes, out var length) && length == bytes.Length
            ? bytes
            : null;
    }
}
