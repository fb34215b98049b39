using StaticGuide.Markup;

namespace StaticGuide.Verification.Citing;

/// <summary>
/// How much of a page its metadata is read from: of one that strangers have nested without end (<see cref="NestingLimit"/>), the head
/// alone.
/// </summary>
internal static class MetadataPart
{
    public static string Of(string html) => NestingLimit.IsKept(html) ? html : HeadOf(html);

    private static string HeadOf(string html)
    {
        var tags = new TagScanner(html, [], withText: true);
        var length = 0;
        while (tags.Next())
        {
            if (tags.IsText ? !tags.Text.IsWhiteSpace() : !IsOfHead(HtmlNames.Of(tags.Name)))
                break;
            if (!tags.IsText && !tags.IsEnd && HtmlNames.Of(tags.Name) is var name && RawText.IsIn(name))
                tags.PassRawText(name);
            length = tags.Position;
        }
        return html[..length];
    }

    private static bool IsOfHead(string name) =>
        name is "html" or "head" or "title" or "meta" or "link" or "base" or "script" or "style" or "noscript";
}
