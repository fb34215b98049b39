using System.Text;

namespace StaticGuide.Verification.Pages;

/// <summary>Gathers <see cref="PageSigns"/>.</summary>
internal static class PageSignsReader
{
    /// <summary>Enough for what stands at the top of a page.</summary>
    private const int LongestPart = 300;

    public static PageSigns Read(string html)
    {
        StringBuilder title = new(), heading = new();
        var hasPassword = false;
        var length = 0;
        StringBuilder? open = null;
        using var tags = new TagReader(html);
        while (tags.Read())
        {
            if (tags.IsText)
            {
                if (open?.Length < LongestPart)
                    open.Append(tags.Text[..Math.Min(tags.Text.Length, LongestPart)]);
                if (open != title)
                    length += CountInk(tags.Text);
            }
            else if (tags.Name is "title" or "h1")
            {
                var part = tags.Name is "title" ? title : heading;
                open = tags.IsStart && Fold(part).Length == 0 ? part : null;
            }
            else if (tags.IsStart && tags.Name is "input")
            {
                hasPassword |= IsPassword(tags);
            }
        }
        return new PageSigns { Title = Fold(title), Heading = Fold(heading), HasPasswordField = hasPassword, TextLength = length };
    }

    private static bool IsPassword(TagReader tags)
    {
        ref var token = ref tags.Current;
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            if (token.Attributes[i].Name.Memory.Span is "type" && token.Attributes[i].Value.Memory.Span.Equals("password", StringComparison.OrdinalIgnoreCase))
                return true;
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

    private static string Fold(StringBuilder text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
