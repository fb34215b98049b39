using System.Text;
using StaticGuide.Markup;

namespace StaticGuide.Verification.Pages;

/// <summary>Gathers <see cref="PageSigns"/>.</summary>
internal static class PageSignsReader
{
    /// <summary>Enough for what stands at the top of a page.</summary>
    private const int LongestPart = 300;

    public static PageSigns Read(string html)
    {
        StringBuilder title = new(),
            heading = new();
        var hasPassword = false;
        var length = 0;
        var inHeading = false;
        List<TagAttribute> attributes = [];
        var tags = new TagScanner(html, attributes, withText: true);
        while (tags.Next())
        {
            if (tags.IsText)
            {
                var text = CharacterReferences.MayBeIn(tags.Text) ? CharacterReferences.DecodeText(tags.Text) : tags.Text;
                if (inHeading)
                    Append(heading, text);
                length += CountInk(text);
                continue;
            }
            var name = HtmlNames.Of(tags.Name);
            if (name is "title" or "h1")
                inHeading = name == "h1" && !tags.IsEnd && Fold(heading).Length == 0;
            if (tags.IsEnd)
                continue;
            hasPassword |= name == "input" && IsPassword(html, attributes);
            if (!RawText.IsIn(name))
                continue;
            var raw = tags.PassRawText(name);
            if (name == "title" && Fold(title).Length == 0)
                Append(title, CharacterReferences.DecodeText(raw[..Math.Min(raw.Length, 10 * LongestPart)]));
        }
        return new PageSigns
        {
            Title = Fold(title),
            Heading = Fold(heading),
            HasPasswordField = hasPassword,
            TextLength = length,
        };
    }

    private static void Append(StringBuilder part, ReadOnlySpan<char> text)
    {
        if (part.Length < LongestPart)
            part.Append(text[..Math.Min(text.Length, LongestPart)]);
    }

    private static bool IsPassword(string html, List<TagAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (html.AsSpan(attribute.NameStart..attribute.NameEnd).Equals("type", StringComparison.OrdinalIgnoreCase))
                return html.AsSpan(attribute.ValueStart..attribute.ValueEnd).Equals("password", StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }

    private static int CountInk(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
            count += char.IsWhiteSpace(character) ? 0 : 1;
        return count;
    }

    private static string Fold(StringBuilder text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
