using System.Text;
using System.Text.RegularExpressions;
using StaticGuide.Markup;

namespace StaticGuide.Verification.Pages;

/// <summary>The encoding that a document declares for itself (HTML, 13.2.3.2 "prescan a byte stream").</summary>
internal static partial class DeclaredEncoding
{
    /// <summary>Browsers stop at 1,024 bytes, at first; pages with a long start get a second chance there, and here.</summary>
    private const int Start = 4096;

    /// <summary>A name, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> body)
    {
        var start = Encoding.Latin1.GetString(body[..Math.Min(Start, body.Length)]);
        if (Declaration().Match(start) is { Success: true } declaration)
            return Settle(declaration.Groups["label"].Value);
        List<TagAttribute> attributes = [];
        var tags = new TagScanner(start, attributes);
        while (tags.Next())
        {
            var name = HtmlNames.Of(tags.Name);
            if (!tags.IsEnd && name == "meta" && LabelOf(start, attributes) is { } label && Settle(label) is { } encoding)
                return encoding;
            if (!tags.IsEnd && name == "body")
                return null;
            if (!tags.IsEnd && RawText.IsIn(name))
                tags.PassRawText(name);
        }
        return null;
    }

    /// <summary>A page whose tags could be read as ASCII is not in UTF-16, whatever it says.</summary>
    private static string? Settle(string label) =>
        EncodingLabels.NameOf(label) is { } name
            ? name.StartsWith("utf-16", StringComparison.Ordinal)
                ? "utf-8"
                : name
            : null;

    private static string? LabelOf(string html, List<TagAttribute> attributes)
    {
        string? charset = null,
            content = null;
        var isContentType = false;
        foreach (var attribute in attributes)
        {
            var value = CharacterReferences.Decode(html.AsSpan(attribute.ValueStart..attribute.ValueEnd));
            switch (html[attribute.NameStart..attribute.NameEnd].ToLowerInvariant())
            {
                case "charset":
                    charset = value;
                    break;
                case "content":
                    content = value;
                    break;
                case "http-equiv":
                    isContentType = value.Equals("content-type", StringComparison.OrdinalIgnoreCase);
                    break;
            }
        }
        return charset
            ?? (
                isContentType && content is not null && InContent().Match(content) is { Success: true } match
                    ? match.Groups["label"].Value
                    : null
            );
    }

    [GeneratedRegex("""^\s*<\?xml[^>]*\sencoding\s*=\s*["'](?<label>[^"']*)["']""")]
    private static partial Regex Declaration();

    [GeneratedRegex("""charset\s*=\s*["']?\s*(?<label>[^\s;"']+)""", RegexOptions.IgnoreCase)]
    private static partial Regex InContent();
}
