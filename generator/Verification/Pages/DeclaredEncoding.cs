using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser.Tokens.Struct;

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
        using var tags = new TagReader(start);
        while (tags.Read())
        {
            ref var token = ref tags.Current;
            if (tags.IsStart && tags.Name is "meta" && LabelOf(ref token) is { } label && Settle(label) is { } name)
                return name;
            if (tags.IsStart && tags.Name is "body")
                return null;
        }
        return null;
    }

    /// <summary>A page whose tags could be read as ASCII is not in UTF-16, whatever it says.</summary>
    private static string? Settle(string label) => EncodingLabels.NameOf(label) is { } name
        ? name.StartsWith("utf-16", StringComparison.Ordinal) ? "utf-8" : name
        : null;

    private static string? LabelOf(ref StructHtmlToken token)
    {
        string? charset = null, content = null;
        var isContentType = false;
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var attribute = token.Attributes[i];
            var value = attribute.Value.Memory.ToString();
            switch (attribute.Name.Memory.Span)
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
        return charset ?? (isContentType && content is not null && InContent().Match(content) is { Success: true } match ? match.Groups["label"].Value : null);
    }

    [GeneratedRegex("""^\s*<\?xml[^>]*\sencoding\s*=\s*["'](?<label>[^"']*)["']""")]
    private static partial Regex Declaration();

    [GeneratedRegex("""charset\s*=\s*["']?\s*(?<label>[^\s;"']+)""", RegexOptions.IgnoreCase)]
    private static partial Regex InContent();
}
